package org.mlango.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.PLAN;
import static org.mlango.schema.Tables.PLAN_YEAR;
import static org.mlango.schema.Tables.REFERRAL;
import static org.mlango.schema.Tables.REFERRAL_YEAR;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.centre.Centre;
import org.mlango.centre.CentreProfile;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.incidents.Codes;
import org.mlango.incidents.Happened;
import org.mlango.incidents.Help;
import org.mlango.incidents.HelpDraft;
import org.mlango.incidents.IncidentDraft;
import org.mlango.incidents.Incidents;
import org.mlango.incidents.Matter;
import org.mlango.incidents.Moment;
import org.mlango.incidents.Overdose;
import org.mlango.incidents.Story;
import org.mlango.kit.text.Language;
import org.mlango.library.Library;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.places.Need;
import org.mlango.places.PlaceContent;
import org.mlango.places.PlaceKind;
import org.mlango.places.Places;
import org.mlango.plans.PlanDraft;
import org.mlango.plans.PlanState;
import org.mlango.plans.PlanTold;
import org.mlango.plans.Plans;
import org.mlango.referrals.Preview;
import org.mlango.referrals.ReferralDraft;
import org.mlango.referrals.ReferralState;
import org.mlango.referrals.Referrals;
import org.mlango.referrals.Say;
import org.mlango.referrals.Way;
import org.mlango.reports.MakeAskedCount.Choice;
import org.mlango.reports.indicators.Asked;
import org.mlango.reports.write.FileKind;
import org.mlango.reports.write.Sheet;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.store.YearEnds;

/** Plans and referrals, counted on a real store with a manager's keys: sums of people who agreed, as they stood when the year ended. */
class MakeAskedCountTest {
    private final TestStore test = TestStore.fresh();
    private final Consents consents = new Consents();
    private final Centre centre = new Centre();
    private final People people = new People(consents);
    private final Places places = new Places(new Library());
    private final Plans plans = new Plans(consents, centre);
    private final Referrals referrals = new Referrals(consents, places, people, centre);
    private final Incidents incidents = new Incidents(consents, people);
    private final MakeAskedCount make = new MakeAskedCount();

    @BeforeEach
    void furnish() {
        test.scene(tx -> {
            centre.found(tx, new CentreProfile("Invented House", Language.EN), new WorkerRow(TestStore.WORKER, "Amina",
                    Language.EN, Set.of(Role.COUNSELLOR), true));
            consents.furnish(tx);
        });
        test.as(Role.COUNSELLOR);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void plansByHowTheyStoodOfThoseWhoAgreedAlone() {
        plans(8, PlanState.ACTIVE);
        plans(6, PlanState.PAUSED);
        plans(5, PlanState.CLOSED);
        for (int i = 0; i < 7; i++) {
            move(plan(person(false)), PlanState.CLOSED);
        }
        Sheet sheet = sheet(Asked.PLANS);
        assertThat(numbers(sheet)).containsExactly("All 19", "going on 8", "paused, as they wished 6",
                "closed, as they wished 5", "they moved on to something else 0");
        assertThat(sheet.toString()).doesNotContain("siri", "Zawadi");
    }

    @Test
    void aSmallLineIsPutTogetherWithItsNeighbour() {
        plans(8, PlanState.ACTIVE);
        plans(6, PlanState.CLOSED);
        plans(2, PlanState.MOVED_ON);
        assertThat(numbers(sheet(Asked.PLANS))).containsExactly("All 16", "going on 8", "paused, as they wished 0",
                "closed, or moved on to something else 8");
    }

    @Test
    void fourPlansAreNoNumber() {
        plans(4, PlanState.ACTIVE);
        assertThat(numbers(sheet(Asked.PLANS))).isEmpty();
    }

    @Test
    void manyPlansOfFewPeopleAreFew() {
        PersonId one = person(true);
        for (int i = 0; i < 9; i++) {
            plan(one);
        }
        assertThat(numbers(sheet(Asked.PLANS))).isEmpty();
    }

    @Test
    void whatHappensAfterTheYearChangesNothing() {
        List<UUID> asked = plans(10, PlanState.ACTIVE);
        plans(10, PlanState.PAUSED);
        List<String> before = numbers(sheet(Asked.PLANS));
        test.as(Role.COUNSELLOR);
        move(asked.getFirst(), PlanState.CLOSED);
        assertThat(numbers(sheet(Asked.PLANS))).isEqualTo(before).contains("going on 10");
        int years = test.store()
                .read(tx -> tx.sql().fetchCount(PLAN_YEAR, PLAN_YEAR.PLAN_ID.eq(asked.getFirst())));
        assertThat(years).isEqualTo(2);
    }

    @Test
    void whoTookItBackOrWaitsToBeErasedIsInNone() {
        List<PersonId> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(person(true));
            plan(all.getLast());
        }
        test.done(tx -> consents.withdraw(tx, all.get(0), Purpose.COUNT_ME));
        assertThat(numbers(sheet(Asked.PLANS))).containsExactly("All 11");
        test.as(Role.COUNSELLOR);
        test.scene(tx -> consents.hide(tx, all.get(1)));
        test.done(tx -> consents.withdraw(tx, all.get(2), Purpose.KEEP_CONVERSATION));
        assertThat(numbers(sheet(Asked.PLANS))).containsExactly("All 9");
    }

    @Test
    void severalRecordsOfOnePersonAreOnePerson() {
        List<PersonId> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(person(true));
            plan(all.getLast());
        }
        assertThat(numbers(sheet(Asked.PLANS))).containsExactly("All 5");
        test.as(Role.COUNSELLOR);
        test.done(tx -> consents.link(tx, all.get(0), all.get(1)));
        assertThat(numbers(sheet(Asked.PLANS))).as("four people, whatever they asked for").isEmpty();
    }

    @Test
    void referralsByHowFarTheyCameAndByKindOfPlace() {
        UUID clinic = place("Kombani Clinic", PlaceKind.METHADONE);
        UUID legal = place("Pwani Legal Aid", PlaceKind.LEGAL);
        for (int i = 0; i < 12; i++) {
            refer(person(i < 11), i % 2 == 0 ? clinic : legal,
                    i < 5 ? ReferralState.SERVED : ReferralState.OFFERED);
        }
        assertThat(numbers(sheet(Asked.REFERRALS))).contains("All 11", "Got what they came for 5",
                "Agreed, nothing sent yet 6", "Turned away there 0");
        Sheet kinds = sheet(Asked.REFERRAL_PLACES);
        assertThat(numbers(kinds)).contains("All 11", "Methadone (MAT) clinic 6", "Legal aid, paralegal 5",
                "Shelter 0");
        assertThat(kinds.toString()).doesNotContain("Kombani", "Pwani", "siri", "Zawadi");
    }

    @Test
    void whereAllWentToOneKindOfPlaceOnlyTheSumIsTold() {
        UUID clinic = place("Kombani Clinic", PlaceKind.METHADONE);
        for (int i = 0; i < 11; i++) {
            refer(person(true), clinic, ReferralState.OFFERED);
        }
        assertThat(numbers(sheet(Asked.REFERRAL_PLACES))).containsExactly("All 11");
    }

    @Test
    void whatHappenedIsCountedOnItsOwnYesAndSaysHowSoonHelpCame() {
        List<PersonId> all = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            all.add(person(false));
            tells(all.getLast(), i < 8 ? Matter.HARM : Matter.OVERDOSE, i % 2 == 0);
        }
        for (int i = 0; i < 9; i++) {
            tells(null, Matter.OVERDOSE, true);
        }
        assertThat(numbers(sheet(Asked.HAPPENED))).containsExactly("All 14", "Violence, or a right that was taken 8",
                "An overdose 6");
        Sheet soon = sheet(Asked.HELP_SOON);
        assertThat(numbers(soon)).containsExactly("All 14", "Within 24 hours of telling 7",
                "Later, not yet, or not wanted 7");
        assertThat(soon.toString()).contains("no score").doesNotContain("siri");
        test.as(Role.COUNSELLOR);
        for (int i = 0; i < 10; i++) {
            PersonId one = all.get(i);
            test.done(tx -> consents.withdraw(tx, one, Purpose.KEEP_INCIDENT_STATISTICS));
        }
        assertThat(numbers(sheet(Asked.HAPPENED))).isEmpty();
    }

    /** To be counted, and not for support. */
    private void tells(@Nullable PersonId person, Matter matter, boolean helped) {
        if (person != null) {
            test.done(tx -> consents.decide(tx, yes(person, Purpose.KEEP_INCIDENT_STATISTICS)));
        }
        test.done(tx -> {
            Moment now = Moment.now(tx);
            Codes codes = matter == Matter.HARM
                    ? Codes.harm(now, Happened.HELD)
                    : Codes.overdose(now, new Overdose(Set.of(), 1, null, null, null));
            IncidentDraft told = IncidentDraft.of(person, codes, Story.of("siri"), Purpose.KEEP_INCIDENT_STATISTICS);
            return incidents.keep(tx, helped ? told.wanting(HelpDraft.given(Help.COUNSELLING, now)) : told);
        });
    }

    /** Whatever people asked for, every file is proven, and nobody below five is readable from it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyFileIsProven(long seed) throws IOException {
        Random random = new Random(seed);
        List<UUID> to = List.of(place("Kombani Clinic", PlaceKind.METHADONE), place("Pwani Legal Aid", PlaceKind.LEGAL),
                place("Bahari Hospital", PlaceKind.HOSPITAL));
        for (int i = 0; i < 45; i++) {
            PersonId person = person(random.nextInt(8) != 0);
            move(plan(person), List.of(PlanState.values()).get(random.nextInt(4)));
            refer(person, to.get(random.nextInt(3)), List.of(ReferralState.values()).get(random.nextInt(6)));
            tells(person, random.nextInt(3) == 0 ? Matter.OVERDOSE : Matter.HARM, random.nextBoolean());
        }
        for (Asked asked : Asked.values()) {
            Count count = made(asked);
            for (FileKind kind : FileKind.values()) {
                assertThat(ProvenFile.of(count, kind, Language.SW)).as("%s %s", asked, kind).isPresent();
            }
            assertThat(numbers(count.paper(Language.EN).sheet())).isNotEmpty()
                    .noneMatch(line -> line.matches(".* [1-4]"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"FRONT_DESK", "NURSE", "COUNSELLOR"})
    void onlyManagersAndDataOfficersCount(Role role) {
        nextYear();
        test.as(role);
        assertThat(test.store().write(tx -> make.make(tx, new Choice(2026, Asked.PLANS))))
                .isEqualTo(Outcome.refused("", "count.not_yours"));
    }

    @Test
    void aYearThatIsNotOverIsNotCounted() {
        test.as(Role.MANAGER);
        assertThat(test.store().write(tx -> make.make(tx, new Choice(2026, Asked.PLANS))))
                .isEqualTo(Outcome.refused("period", "count.year_not_ended"));
        List<Choice> choices = test.store().read(make::periods);
        assertThat(choices).hasSize(20).startsWith(new Choice(2025, Asked.PLANS));
        assertThat(choices).extracting(make::mark).doesNotHaveDuplicates();
    }

    private List<UUID> plans(int people, PlanState state) {
        List<UUID> asked = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            asked.add(plan(person(true)));
            move(asked.getLast(), state);
        }
        return asked;
    }

    private PersonId person(boolean counted) {
        PersonId id = PersonId.random();
        List<DecisionDraft> decisions = new ArrayList<>(List.of(yes(id, Purpose.KEEP_RECORD),
                yes(id, Purpose.KEEP_CONVERSATION)));
        if (counted) {
            decisions.add(yes(id, Purpose.COUNT_ME));
        }
        return test.done(tx -> people.register(tx, new Registration(id, PersonDraft.named("Zawadi"), decisions)));
    }

    private static DecisionDraft yes(PersonId person, Purpose purpose) {
        return DecisionDraft.spoken(person, purpose, Answer.AGREED, Language.SW);
    }

    private UUID plan(PersonId person) {
        return test.done(tx -> plans.start(tx, new PlanDraft(person, Language.SW, PlanTold.goal("siri"), true)));
    }

    private void move(UUID plan, PlanState state) {
        test.scene(tx -> {
            tx.sql().update(PLAN).set(PLAN.STATE, state.name()).where(PLAN.ID.eq(plan)).execute();
            new YearEnds<>(PLAN_YEAR, PLAN_YEAR.PLAN_ID, PLAN_YEAR.YEAR, PLAN_YEAR.STATE).stands(tx, plan, state);
        });
    }

    private UUID place(String name, PlaceKind kind) {
        return test.done(tx -> places.add(tx, PlaceContent.named(name, kind, Need.WOUND)));
    }

    private void refer(PersonId person, UUID place, ReferralState state) {
        UUID referral = test.done(tx -> {
            Preview seen = referrals.preview(tx, person, place, Set.of(Need.WOUND), Set.of(Say.NEEDS), Way.LETTER,
                    "siri");
            return referrals.offer(tx, new ReferralDraft(person, place, Set.of(Need.WOUND), Set.of(Say.NEEDS),
                    Way.LETTER, "siri", seen, DecisionDraft.spoken(person, Purpose.REFER, Answer.AGREED, Language.EN)));
        });
        test.scene(tx -> {
            tx.sql().update(REFERRAL).set(REFERRAL.STATE, state.name()).set(REFERRAL.STATE_DAY, tx.today())
                    .where(REFERRAL.ID.eq(referral)).execute();
            new YearEnds<>(REFERRAL_YEAR, REFERRAL_YEAR.REFERRAL_ID, REFERRAL_YEAR.YEAR, REFERRAL_YEAR.STATE)
                    .stands(tx, referral, state);
        });
    }

    private void nextYear() {
        test.clock().set(Instant.parse("2027-01-05T09:00:00Z"));
    }

    private Count made(Asked asked) {
        nextYear();
        test.as(Role.MANAGER);
        return test.done(tx -> make.make(tx, new Choice(2026, asked)));
    }

    private Sheet sheet(Asked asked) {
        return made(asked).paper(Language.EN).sheet();
    }

    /** Of what was asked for: how it stood, and the number. */
    private static List<String> numbers(Sheet sheet) {
        return sheet.lines().stream().filter(line -> line.cell(0).equals("A1"))
                .map(line -> line.cell(3) + " " + line.cell(4)).toList();
    }
}
