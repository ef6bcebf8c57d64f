package org.mlango.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.Consents;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Texts;
import org.mlango.people.People;
import org.mlango.reports.donor.DonorReports;
import org.mlango.reports.releases.Releases;
import org.mlango.shell.NavigationEntry;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.store.Background;
import org.mlango.visits.Visits;

/** Wires the room of reports. */
public final class ReportsRoom implements Room {
    private final Background background;
    private final Visits visits;
    private final People people;
    private final Notices notices;
    private final SavePlace savePlace;
    private final DonorReports donors;

    /**
     * @param visits for the words of services and things
     * @param people for how many may be counted twice
     * @param donors reports that leave
     */
    public ReportsRoom(Background background, Visits visits, People people, Notices notices, SavePlace savePlace,
            DonorReports donors) {
        this.background = background;
        this.visits = visits;
        this.people = people;
        this.notices = notices;
        this.savePlace = savePlace;
        this.donors = donors;
    }

    /** What is frozen lets go of whoever takes it back, and is shown to them; whoever changes a visit is told of what has gone out. */
    public static Releases releases(Consents consents, Visits visits) {
        Releases releases = new Releases();
        consents.register(new LetGoOfCounts(releases));
        consents.registerHeld(new HeldCounts(releases));
        visits.register(releases::handedOverSince);
        return releases;
    }

    @Override
    public String guidePage() {
        return "when-a-report-is-due";
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry("count", Texts.of(ReportsRoom.class), Feather.BAR_CHART_2, 60, Counting.WHO,
                this::counts));
    }

    private Screen counts() {
        SequencedMap<String, Screen> screens = new LinkedHashMap<>();
        screens.put("report", donors.report());
        screens.put("lines", donors.lines());
        screens.put("handed", donors.handedOver());
        for (CountView<?> count : List.of(view(new MakeCount(visits)), view(new MakeTalkCount()),
                view(new MakeAskedCount()))) {
            screens.put(count.name(), count);
        }
        screens.put(TwiceView.NAME, new TwiceView(background, people));
        return new CountsView(screens);
    }

    private <P> CountView<P> view(CountKind<P> kind) {
        return new CountView<>(kind, new CountViewModel<>(background, kind, notices), savePlace);
    }
}
