package org.mlango.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.PLAN;
import static org.mlango.schema.Tables.REFERRAL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;
import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.library.Library;
import org.mlango.places.Need;
import org.mlango.places.PlaceContent;
import org.mlango.places.PlaceKind;
import org.mlango.places.Places;
import org.mlango.referrals.Preview;
import org.mlango.referrals.ReferralDraft;
import org.mlango.referrals.Referrals;
import org.mlango.referrals.Say;
import org.mlango.referrals.Way;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** Up to 10,000 plans and 20,000 referrals in one centre, all of the same counsellor: how long her desk takes to open. */
@Tag("bench")
class DeskBenchTest {
    private static final int MOST_PEOPLE = 1_000;
    private static final int PLANS = 10;
    private static final int REFERRALS = 20;
    private static final int PLACES = 50;
    private static final int TIMES = 9;
    private static final Duration WISHED = Duration.ofMillis(200);

    private final PlansScene scene = new PlansScene();
    private final Places places = new Places(new Library());
    private final Referrals referrals = new Referrals(scene.consents, places, scene.people, scene.centre);
    private final List<UUID> to = new ArrayList<>();

    @AfterEach
    void close() {
        scene.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, MOST_PEOPLE})
    void theDeskOpens(int people) {
        scene.test.store().withoutWaitingForTheDisk(() -> fill(people));
        int plans = scene.test.store().read(tx -> tx.sql().fetchCount(PLAN));
        int sent = scene.test.store().read(tx -> tx.sql().fetchCount(REFERRAL));
        assertThat(plans).isEqualTo(people * PLANS);
        assertThat(sent).isEqualTo(people * REFERRALS);
        List<Long> took = new ArrayList<>();
        DeskViewModel model = new DeskViewModel(scene.plans, new Desk(scene.people), scene.test.background(), scene);
        for (int time = 0; time < TIMES; time++) {
            model.forget();
            long began = System.nanoTime();
            model.read();
            took.add(System.nanoTime() - began);
            assertThat(model.day.get().promises()).hasSize(Desk.MOST);
        }
        long middle = took.stream().sorted().toList().get(TIMES / 2);
        Bench.tell(Measured.of(Figure.DESK, plans).times(TIMES).took(middle / 1e6)
                .noting(String.format(Locale.ENGLISH, "and %,d referrals; first %.1f ms", sent,
                        took.getFirst() / 1e6)));
        if (people == MOST_PEOPLE) {
            assertThat(Duration.ofNanos(middle)).as("in the middle of %s", took).isLessThan(WISHED);
        }
    }

    private void fill(int people) {
        for (int i = 0; i < PLACES; i++) {
            String name = "Invented place " + i;
            to.add(scene.test.done(tx -> places.add(tx, PlaceContent.named(name, PlaceKind.OTHER, Need.WOUND))));
        }
        for (int i = 0; i < people; i++) {
            PersonId person = scene.met(PersonId.random(), "person" + i);
            int number = i;
            scene.test.done(tx -> {
                for (int each = 0; each < PLANS; each++) {
                    plan(tx, person, number, each);
                }
                refer(tx, person, to.get(number % PLACES));
                return Outcome.done(true);
            });
        }
    }

    private void plan(WriteTx tx, PersonId person, int number, int each) {
        if (scene.plans.start(tx, new PlanDraft(person, Language.SW, PlanTold.goal("goal " + number + " " + each),
                true)) instanceof Outcome.Done<UUID>(UUID plan)) {
            scene.plans.step(tx, plan, new StepDraft("promise " + number + " " + each, Who.WORKER, "",
                    each == 0 ? null : tx.today().plusDays(number % 60), ""));
        }
    }

    private void refer(WriteTx tx, PersonId person, UUID place) {
        Set<Need> needs = Set.of(Need.WOUND);
        Set<Say> says = Set.of(Say.NEEDS);
        Preview seen = referrals.preview(tx, person, place, needs, says, Way.LETTER, "");
        for (int each = 0; each < REFERRALS; each++) {
            referrals.offer(tx, new ReferralDraft(person, place, needs, says, Way.LETTER, "", seen,
                    DecisionDraft.spoken(person, Purpose.REFER, Answer.AGREED, Language.EN)));
        }
    }
}
