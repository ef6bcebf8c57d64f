package org.mlango.asking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.mlango.consent.Consents;
import org.mlango.consent.Purpose;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.shell.Navigation;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.shell.Turning;
import org.mlango.store.Background;
import org.mlango.store.Role;

/** Wires the room of asking. Its views stand where a person is met. */
public final class AskingRoom implements Room {
    /** The screen of the words people are asked with. */
    public static final String TEXTS = "asking-texts";
    static final String NOT_ABLE = "not-able-yet";
    static final String REGISTER = "register-person";
    static final Set<Role> WHO_MEET_PEOPLE = Set.of(Role.FRONT_DESK, Role.NURSE, Role.COUNSELLOR);

    private final Background background;
    private final Consents consents;
    private final Asking asking;
    private final Means means;

    /** What the window lends. */
    public record Means(Navigation navigation, Turning turning, SavePlace savePlace, SecondForm second) {}

    public AskingRoom(Background background, Consents consents, Asking asking, Means means) {
        this.background = background;
        this.consents = consents;
        this.asking = asking;
        this.means = means;
    }

    public Consents consents() {
        return consents;
    }

    public Asking asking() {
        return asking;
    }

    @Override
    public String guidePage() {
        return "what-to-say-when-asking";
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(
                TEXTS, () -> new TextsView(new TextsViewModel(background, consents, asking), means.navigation()),
                NOT_ABLE, () -> new NotAbleView(new NotAbleViewModel(background, asking), means.navigation()));
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(new WaitingView(new WaitingViewModel(background, asking), means.navigation()),
                new EmergencyUsesView(new EmergencyViewModel(background, asking)));
    }

    /** A talk about these purposes; show it with {@link #view}. */
    public ConsentTalkViewModel talk(List<Purpose> purposes) {
        return new ConsentTalkViewModel(background, consents, asking, purposes);
    }

    /** For somebody who is not kept yet: once they leave, nobody could say yes to it later. */
    public ConsentTalkView view(ConsentTalkViewModel talk) {
        return view(talk, true);
    }

    private ConsentTalkView view(ConsentTalkViewModel talk, boolean atOnce) {
        return new ConsentTalkView(talk, means.turning(),
                person -> means.second().about(person, atOnce, talk::agreedBeside));
    }

    /** Goes to what may be kept of somebody who cannot agree just now. */
    public void notAble() {
        means.navigation().go(NOT_ABLE);
    }

    /** What one person agreed to, for their file. */
    public ConsentSectionView section() {
        return new ConsentSectionView(new ConsentSectionViewModel(background, consents, asking),
                talk -> view(talk, false), means.savePlace());
    }
}
