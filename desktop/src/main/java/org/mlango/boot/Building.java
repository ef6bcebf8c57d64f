package org.mlango.boot;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;

import org.mlango.asking.Asking;
import org.mlango.asking.AskingRoom;
import org.mlango.backup.BackupRegister;
import org.mlango.backup.BackupRoom;
import org.mlango.centre.Centre;
import org.mlango.centre.CentreProfile;
import org.mlango.centre.CentreRoom;
import org.mlango.centre.HidingTimes;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Consents;
import org.mlango.drafts.Drafts;
import org.mlango.erasure.Erasure;
import org.mlango.erasure.ErasureRoom;
import org.mlango.guide.GuideRoom;
import org.mlango.incidents.Incidents;
import org.mlango.incidents.IncidentsRoom;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.learning.LearningRoom;
import org.mlango.library.Library;
import org.mlango.library.LibraryRoom;
import org.mlango.ownview.OwnView;
import org.mlango.ownview.OwnViewRoom;
import org.mlango.people.People;
import org.mlango.people.PeopleRoom;
import org.mlango.places.Places;
import org.mlango.places.PlacesRoom;
import org.mlango.plans.Plans;
import org.mlango.plans.PlansRoom;
import org.mlango.referrals.Referrals;
import org.mlango.referrals.ReferralsRoom;
import org.mlango.registers.Registers;
import org.mlango.registers.RegistersRoom;
import org.mlango.reports.ReportsRoom;
import org.mlango.reports.donor.DonorReports;
import org.mlango.reports.donor.SecondFormView;
import org.mlango.reports.releases.Releases;
import org.mlango.rights.Rights;
import org.mlango.rights.RightsRoom;
import org.mlango.sheets.Sheets;
import org.mlango.sheets.SheetsRoom;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Turning;
import org.mlango.stock.Stock;
import org.mlango.stock.StockRoom;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;
import org.mlango.tests.Tests;
import org.mlango.tests.TestsRoom;
import org.mlango.together.Matter;
import org.mlango.together.SecondPerson;
import org.mlango.together.TogetherRoom;
import org.mlango.vault.Session;
import org.mlango.visits.Visits;
import org.mlango.visits.VisitsRoom;
import org.mlango.work.Work;
import org.mlango.work.WorkRoom;

/**
 * Every room, in floor order, by constructor: the architecture on one page. A room is given the doors of rooms below it and
 * nothing else.
 */
public final class Building {
    // floor 1
    private final Centre centre = new Centre();
    // floor 2
    private final SecondPerson secondPerson = new SecondPerson();
    private final Drafts drafts = new Drafts();
    // floor 3
    private final Consents consents = new Consents();
    // floor 4
    private final Asking asking = new Asking(consents, centre);
    // floor 5
    private final People people = new People(consents, asking);
    // floor 6
    private final Visits visits = new Visits(consents);
    private final Library library = new Library();
    // floor 7
    private final Sheets sheets = new Sheets(visits, people);
    // floor 8
    private final Tests tests = new Tests(consents);
    private final Incidents incidents = new Incidents(consents, people);
    private final OwnView ownView = new OwnView(consents, library);
    private final Places places = new Places(library);
    private final Stock stock = new Stock(visits, sheets);
    private final Work work = new Work(visits, sheets);
    // floor 9
    private final Plans plans = new Plans(consents, centre);
    private final Referrals referrals = new Referrals(consents, places, people, centre);
    // floor 10
    private final Registers registers = new Registers(consents, centre, visits);
    private final Rights rights = new Rights(consents, visits, centre);
    private final Erasure erasure = new Erasure(consents, visits, BackupRegister::madeBefore);
    // floor 11
    private final Releases releases = ReportsRoom.releases(consents, visits);

    /** What a new vault holds before anybody comes: the centre, the texts to ask with, the catalogue. */
    public Outcome<Boolean> furnish(WriteTx tx, CentreProfile profile, WorkerRow first) {
        Outcome<Boolean> founded = centre.found(tx, profile, first);
        if (founded instanceof Outcome.Done<Boolean>) {
            consents.furnish(tx);
            visits.furnish(tx);
        }
        return founded;
    }

    /** What the rooms bring to one worker's window. */
    List<Room> rooms(Desk desk) {
        TogetherRoom together = new TogetherRoom(desk.background(), secondPerson, desk.session(), desk.clock(),
                this::names);
        BackupRoom backups = new BackupRoom(desk.background(), desk.navigation(), desk.session(), desk.clock(),
                desk.savePlace(), Platform::runLater, new BackupRoom.Together(secondPerson, together));
        AskingRoom consent = new AskingRoom(desk.background(), consents, asking,
                new AskingRoom.Means(desk.navigation(), desk.turning(), desk.savePlace(),
                        new BesideYoung(together, secondPerson)));
        return List.of(
                new GuideRoom(),
                new CentreRoom(desk.background(), desk.navigation(), centre, desk.accounts(), desk.accounts(),
                        desk.heed(), backups::centreCards),
                together,
                backups,
                consent,
                new PeopleRoom(desk.background(), desk.navigation(), desk.notices(), consent, people),
                new VisitsRoom(visits, people, desk.background(), desk.navigation(), desk.notices()),
                new LibraryRoom(centre, library, desk.background(), desk.navigation(), desk.notices(),
                        desk.savePlace()),
                new LearningRoom(library, desk.background(), desk.navigation(), desk.notices(), desk.savePlace()),
                new PlacesRoom(places, library, desk.background(), desk.notices(), desk.savePlace()),
                new SheetsRoom(sheets, people, drafts,
                        new SheetsRoom.Window(desk.background(), desk.navigation(), desk.notices(), desk.savePlace(),
                                Platform::runLater)),
                new TestsRoom(tests, people, consent,
                        new TestsRoom.Desk(desk.background(), desk.navigation(), desk.notices(), desk.clock())),
                new IncidentsRoom(incidents, people, library, consent,
                        new IncidentsRoom.Desk(desk.background(), desk.navigation(), desk.notices())),
                new WorkRoom(work, desk.background(), desk.navigation(), desk.notices(), desk.savePlace()),
                new StockRoom(stock, desk.background(), desk.navigation(), desk.notices()),
                new OwnViewRoom(ownView, people, desk.background(), desk.navigation(), desk.turning(),
                        desk.notices()),
                new PlansRoom(plans, people, ownView,
                        new PlansRoom.Window(desk.background(), desk.navigation(), desk.notices(), desk.savePlace())),
                new ReferralsRoom(referrals, people, ownView, consent,
                        new ReferralsRoom.Desk(desk.background(), desk.navigation(), desk.notices(),
                                desk.savePlace())),
                new ErasureRoom(erasure, visits, people,
                        new ErasureRoom.Desk(desk.background(), desk.navigation(), desk.notices(), desk.savePlace()),
                        person -> new BesideView(together, secondPerson, person)),
                new RightsRoom(rights, people, desk.background(), desk.notices(), desk.savePlace()),
                new RegistersRoom(registers, people,
                        new RegistersRoom.Desk(desk.background(), desk.navigation(), desk.notices(), desk.savePlace()),
                        together, secondPerson),
                new ReportsRoom(desk.background(), visits, people, desk.notices(), desk.savePlace(),
                        new DonorReports(desk.background(), releases, desk.session()::store, desk.savePlace(),
                                Platform::runLater,
                                request -> SecondFormView.of(together.form(Matter.EXTRACT, () -> request),
                                        secondPerson))));
    }

    /** The workers' names, those who left included. */
    Map<UUID, String> names(ReadTx tx) {
        return centre.workers(tx).stream().collect(Collectors.toMap(WorkerRow::id, WorkerRow::name));
    }

    public Centre centre() {
        return centre;
    }

    public Consents consents() {
        return consents;
    }

    public Asking asking() {
        return asking;
    }

    public People people() {
        return people;
    }

    public Erasure erasure() {
        return erasure;
    }

    public Registers registers() {
        return registers;
    }

    public Releases releases() {
        return releases;
    }

    public Visits visits() {
        return visits;
    }

    public Tests tests() {
        return tests;
    }

    public Incidents incidents() {
        return incidents;
    }

    public OwnView ownView() {
        return ownView;
    }

    public Sheets sheets() {
        return sheets;
    }

    public Stock stock() {
        return stock;
    }

    public Places places() {
        return places;
    }

    public Referrals referrals() {
        return referrals;
    }

    public Plans plans() {
        return plans;
    }

    /** What the window and the vault lend to the rooms. */
    record Desk(Background background, Navigation navigation, Turning turning, Notices notices, SavePlace savePlace,
            VaultAccounts accounts, Session session, Clock clock, Consumer<HidingTimes> heed) {}
}
