package org.mlango.reports.donor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.mlango.asking.Asking;
import org.mlango.centre.Centre;
import org.mlango.centre.CentreProfile;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.people.BirthYearSure;
import org.mlango.people.CameThrough;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Population;
import org.mlango.people.Registration;
import org.mlango.people.ReportingGender;
import org.mlango.reports.ReportsRoom;
import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.ReportName;
import org.mlango.reports.indicators.definition.Shipped;
import org.mlango.reports.lines.CountLines;
import org.mlango.reports.protect.pack.Mode;
import org.mlango.reports.releases.Releases;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;
import org.mlango.visits.Visits;

/** Invented people who came in March 2026 and named a group; a manager in July. */
final class DonorScene implements AutoCloseable {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final int LATE = 20;
    private static final List<Population> GROUPS = List.of(Population.SEX_WORK, Population.INJECTS_DRUGS,
            Population.MAN_WITH_MEN);

    final TestStore test = TestStore.fresh().as(Role.COUNSELLOR, Role.FRONT_DESK);
    private final Centre centre = new Centre();
    final Consents consents = new Consents();
    private final People files = new People(consents, new Asking(consents, centre));
    private final Visits visits = new Visits(consents);
    final Releases releases = ReportsRoom.releases(consents, visits);
    final List<PersonId> people = new ArrayList<>();
    private final List<PersonId> late = new ArrayList<>();

    DonorScene(int people) {
        test.clock().set(Instant.parse("2026-03-10T09:00:00Z"));
        test.scene(tx -> {
            assertThat(centre.found(tx, new CentreProfile("Practice", Language.EN), new WorkerRow(
                    TestStore.WORKER, "Invented", Language.EN, Set.of(Role.MANAGER), true)))
                    .isInstanceOf(Outcome.Done.class);
            consents.furnish(tx);
            visits.furnish(tx);
        });
        for (int i = 0; i < people; i++) {
            come(agreed(i), i % 5 == 0);
        }
        for (int i = 0; i < LATE; i++) {
            // of one group
            late.add(agreed(1 + 21 * i));
        }
    }

    /** Each seventh is of a group of their own. */
    private PersonId agreed(int number) {
        PersonId person = PersonId.random();
        List<DecisionDraft> decisions = Stream
                .of(Purpose.KEEP_RECORD, Purpose.COUNT_ME, Purpose.KEEP_HEALTH, Purpose.KEEP_POPULATION)
                .map(purpose -> DecisionDraft.spoken(person, purpose, Answer.AGREED, Language.EN)).toList();
        Population group = number % 7 == 0 ? Population.TRANS : GROUPS.get(number % GROUPS.size());
        PersonDraft draft = new PersonDraft("", "Invented " + number, "", "", CameThrough.NOT_ASKED, "",
                1980 + number % 25, BirthYearSure.SURE,
                number % 2 == 0 ? ReportingGender.FEMALE : ReportingGender.MALE);
        test.done(tx -> files.register(tx, new Registration(person, draft, decisions, null, Set.of(group))));
        people.add(person);
        return person;
    }

    private void come(PersonId person, boolean livingWithHiv) {
        test.done(tx -> visits.record(tx, new VisitDraft(DAY, null, Place.CENTRE, person, 0, NewOrBack.NOT_ASKED, null,
                Set.of(livingWithHiv ? "SV_ART_LINK" : "SV_HTS"), List.of(ThingLine.given("CM_NSP_PACK", 2)), "")));
    }

    DonorScene asManagerInJuly() {
        test.as(Role.MANAGER);
        test.clock().set(Instant.parse("2026-07-02T09:00:00Z"));
        return this;
    }

    /** Sheets of March turn up, of people who had agreed by then. */
    void comeLate(int how) {
        test.as(Role.COUNSELLOR, Role.FRONT_DESK);
        for (int i = 0; i < how; i++) {
            come(late.removeFirst(), false);
        }
        asManagerInJuly();
    }

    static ReportName name() {
        IndicatorSet set = Shipped.set("pepfar-prev");
        return new ReportName(set,
                Period.ended(LocalDate.of(2026, 7, 2), set.every(), set.yearFrom(), 1).getFirst());
    }

    static ReportWish wish() {
        return new ReportWish(name(), false, Mode.SUPPRESS, false);
    }

    Outcome<CountedReport> counted(ReportWish wish) {
        return test.store().write(tx -> new CountReport(releases).run(tx, wish));
    }

    ReportViewModel model() {
        ReportViewModel model = new ReportViewModel(test.background(), new CountReport(releases),
                new HandReportOver(test::store, releases), Runnable::run);
        model.set.set(model.sets.stream().filter(set -> set.id().equals("pepfar-prev")).findFirst().orElseThrow());
        model.recipient.set("the county");
        model.purpose.set("half-year report");
        return model;
    }

    LinesViewModel lines() {
        return new LinesViewModel(test.background(), new CountLines(releases), new HandLinesOver(test::store),
                Runnable::run);
    }

    /** Asked for, and agreed to by somebody else. */
    LinesViewModel linesOn() {
        LinesViewModel model = lines();
        model.load();
        model.reason.set("a study asks how often people come");
        model.recipient.set("A study");
        model.until.set(LocalDate.of(2026, 7, 20));
        model.ask();
        model.second.set((tx, request) -> Outcome.done(true));
        model.agree();
        return model;
    }

    @Override
    public void close() {
        test.close();
    }
}
