package org.mlango.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.PLAN;
import static org.mlango.schema.Tables.PLAN_STEP;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.store.Outcome;

/** Up to 10,000 plans, all of them listened to by the same counsellor, each with a promise of hers: how long her desk takes to open. */
@Tag("bench")
class PlansBenchTest {
    private static final int MOST_PEOPLE = 1_000;
    private static final int EACH = 10;
    private static final int TIMES = 7;
    private static final Duration WISHED = Duration.ofMillis(200);

    private final PlansScene scene = new PlansScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, MOST_PEOPLE})
    void theDeskOpens(int people) {
        scene.test.store().withoutWaitingForTheDisk(() -> fill(people));
        List<Long> took = new ArrayList<>();
        DeskViewModel model = new DeskViewModel(scene.plans, new Desk(scene.people), scene.test.background(), scene);
        for (int time = 0; time < TIMES; time++) {
            model.forget();
            long began = System.nanoTime();
            model.read();
            took.add(System.nanoTime() - began);
            assertThat(model.day.get().promises()).hasSize(Desk.MOST);
        }
        long began = System.nanoTime();
        scene.test.store().read(Desk::today);
        long today = System.nanoTime() - began;
        int plans = scene.test.store().read(tx -> tx.sql().fetchCount(PLAN));
        int steps = scene.test.store().read(tx -> tx.sql().fetchCount(PLAN_STEP));
        long middle = took.stream().sorted().toList().get(TIMES / 2);
        Bench.tell(Measured.of(Figure.DESK_PLANS, plans).times(TIMES).took(middle / 1e6)
                .noting(String.format(Locale.ENGLISH,
                        "%,d open promises of one counsellor; first %.1f ms; the card on Today %.1f ms", steps,
                        took.getFirst() / 1e6, today / 1e6)));
        if (people == MOST_PEOPLE) {
            assertThat(Duration.ofNanos(middle)).as("in the middle of %s", took).isLessThan(WISHED);
        }
    }

    private void fill(int people) {
        for (int i = 0; i < people; i++) {
            PersonId person = scene.met(PersonId.random(), "person" + i);
            int number = i;
            scene.test.done(tx -> {
                for (int each = 0; each < EACH; each++) {
                    if (scene.plans.start(tx, new PlanDraft(person, Language.SW,
                            PlanTold.goal("goal " + number + " " + each),
                            true)) instanceof Outcome.Done<UUID>(UUID plan)) {
                        scene.plans.step(tx, plan, new StepDraft("promise " + number + " " + each, Who.WORKER, "",
                                each == 0 ? null : tx.today().plusDays(number % 60), ""));
                    }
                }
                return Outcome.done(true);
            });
        }
    }
}
