package org.mlango.referrals;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.mlango.asking.AskingRoom;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.ownview.OwnView;
import org.mlango.people.People;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;

/** Wires referrals. They have no entry at the left: a referral begins with a person. */
public final class ReferralsRoom implements Room {
    private final Referrals referrals;
    private final AskingRoom asking;
    private final Desk desk;

    /** What the window lends. */
    public record Desk(Background background, Navigation navigation, Notices notices, SavePlace savePlace) {}

    /** @param ownView where a referral may follow a talk */
    public ReferralsRoom(Referrals referrals, People people, OwnView ownView, AskingRoom asking, Desk desk) {
        this.referrals = referrals;
        this.asking = asking;
        this.desk = desk;
        ownView.bring(new ReferralStep(desk.navigation()));
        people.addSection(() -> new ReferralsSectionView(
                new ReferralsSectionViewModel(desk.background(), referrals), desk.navigation()).section());
    }

    @Override
    public String guidePage() {
        return "when-somebody-wants-to-go-elsewhere";
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(ReferralView.ID, this::referral, TransitView.ID,
                () -> new TransitView(new TransitViewModel(desk.background(), referrals, desk.notices()),
                        desk.savePlace(), desk.navigation()));
    }

    private Screen referral() {
        return new ReferralView(
                new ReferralFormViewModel(desk.background(), referrals, referrals.places(), asking),
                new OpenedReferralViewModel(desk.background(), referrals, desk.notices()), asking, desk.savePlace(),
                desk.navigation());
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(new RecallsView(new RecallsViewModel(desk.background(), referrals)));
    }
}
