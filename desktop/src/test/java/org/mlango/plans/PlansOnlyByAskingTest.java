package org.mlango.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.PLAN;
import static org.mlango.schema.Tables.PLAN_REACH;
import static org.mlango.schema.Tables.PLAN_STEP;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.ownview.Answer;
import org.mlango.ownview.FiveWay;
import org.mlango.ownview.Question;
import org.mlango.ownview.TalkDraft;
import org.mlango.plans.DeskDay.Kind;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

/**
 * Random use of everything that goes on around plans, beside a tiny account of what people asked for. Whatever is done and however
 * long it takes: no plan, no promise and no reminder is there that nobody asked for, and none moved but by asking.
 */
class PlansOnlyByAskingTest {
    private static final int STEPS = 70;

    /** What people asked for, as far as it stands. */
    private static final class Asked {
        final Map<UUID, PlanState> plans = new HashMap<>();
        final Map<UUID, PersonId> whose = new HashMap<>();
        final Map<UUID, Integer> steps = new HashMap<>();
        final Set<UUID> reach = new HashSet<>();

        void gone(PersonId person) {
            whose.entrySet().removeIf(one -> {
                boolean theirs = one.getValue().equals(person);
                if (theirs) {
                    plans.remove(one.getKey());
                    steps.remove(one.getKey());
                    reach.remove(one.getKey());
                }
                return theirs;
            });
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void nothingIsThereThatNobodyAskedFor(@ForAll long seed) {
        Random random = new Random(seed);
        try (PlansScene scene = new PlansScene()) {
            Desk desk = new Desk(scene.people);
            List<PersonId> people = new ArrayList<>(List.of(scene.person));
            for (int i = 0; i < 3; i++) {
                people.add(scene.met(PersonId.random(), "p" + i));
            }
            Asked asked = new Asked();
            for (int i = 0; i < STEPS; i++) {
                step(random, scene, desk, people.get(random.nextInt(people.size())), asked);
                check(scene, desk, asked);
            }
        }
    }

    private static void step(Random random, PlansScene scene, Desk desk, PersonId person, Asked asked) {
        switch (random.nextInt(12)) {
            case 0, 1 -> {
                boolean theyAsk = random.nextBoolean();
                if (scene.test.store().write(tx -> scene.plans.start(tx, new PlanDraft(person, Language.SW,
                        PlanTold.goal(random.nextInt(5) == 0 ? "" : "x"),
                        theyAsk))) instanceof Outcome.Done<UUID>(UUID id)) {
                    assertThat(theyAsk).isTrue();
                    asked.plans.put(id, PlanState.ACTIVE);
                    asked.whose.put(id, person);
                    asked.steps.put(id, 0);
                }
            }
            case 2 -> talk(random, scene, person);
            case 3 -> scene.test.clock().advance(Duration.ofDays(random.nextInt(40)));
            case 4 -> withOne(random, scene, asked, plan -> {
                boolean theyAsk = random.nextBoolean();
                PlanState to = one(random, List.of(PlanState.values()));
                if (scene.test.store().write(
                        tx -> scene.plans.move(tx, plan, to, null, theyAsk)) instanceof Outcome.Done<UUID>) {
                    assertThat(theyAsk).isTrue();
                    asked.plans.put(plan.id(), to);
                }
            });
            case 5, 6 -> withOne(random, scene, asked, plan -> {
                if (scene.test.store().write(tx -> scene.plans.addStep(tx, plan,
                        new StepDraft("s", one(random, List.of(Who.PERSON, Who.WORKER)), "",
                                random.nextBoolean() ? tx.today().plusDays(random.nextInt(9)) : null,
                                ""))) instanceof Outcome.Done<UUID>) {
                    asked.steps.merge(plan.id(), 1, Integer::sum);
                }
            });
            case 7 -> withOne(random, scene, asked, plan -> {
                if (scene.test.store().write(tx -> scene.plans.reach(tx, plan,
                        tx.today().plusDays(random.nextInt(5)))) instanceof Outcome.Done<UUID>) {
                    asked.reach.add(plan.id());
                }
            });
            case 8 -> scene.test.store().write(tx -> desk.open(tx, Desk.MOST));
            case 9 -> scene.test.store().write(tx -> scene.plans.of(tx, person));
            case 10 -> {
                Purpose purpose = random.nextBoolean() ? Purpose.CONTACT : Purpose.KEEP_CONVERSATION;
                if (scene.test.store().write(
                        tx -> scene.consents.withdraw(tx, person, purpose)) instanceof Outcome.Done<UUID>) {
                    if (purpose == Purpose.CONTACT) {
                        asked.reach.removeIf(plan -> person.equals(asked.whose.get(plan)));
                    } else {
                        asked.gone(person);
                    }
                }
            }
            default -> scene.test.store().write(tx -> scene.consents.decide(tx, DecisionDraft
                    .spoken(person, random.nextBoolean() ? Purpose.CONTACT : Purpose.KEEP_CONVERSATION,
                            org.mlango.consent.Answer.AGREED, Language.EN)));
        }
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Even a wish to change, told and kept, begins nothing. */
    private static void talk(Random random, PlansScene scene, PersonId person) {
        FiveWay said = FiveWay.ANSWERS.get(random.nextInt(FiveWay.ANSWERS.size()));
        scene.test.store().write(tx -> scene.ownView.keep(tx, new TalkDraft(person, Language.SW,
                List.of(new Answer(Question.WISH, null, said, Set.of(), "nataka")))));
    }

    private static void withOne(Random random, PlansScene scene, Asked asked,
            Consumer<Plan> work) {
        List<UUID> plans = asked.plans.keySet().stream().sorted().toList();
        if (!plans.isEmpty()) {
            work.accept(scene.read(plans.get(random.nextInt(plans.size()))));
        }
    }

    private static void check(PlansScene scene, Desk desk, Asked asked) {
        scene.test.as(Role.COUNSELLOR);
        Map<UUID, PlanState> kept = scene.test.store().read(tx -> tx.sql().select(PLAN.ID, PLAN.STATE).from(PLAN)
                .fetchMap(PLAN.ID, row -> PlanState.valueOf(row.value2())));
        assertThat(kept).isEqualTo(asked.plans);
        int steps = scene.test.store().read(tx -> tx.sql().fetchCount(PLAN_STEP));
        assertThat(steps).isEqualTo(asked.steps.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(scene.test.store().<Set<UUID>>read(tx -> tx.sql().select(PLAN_REACH.PLAN_ID).from(PLAN_REACH)
                .fetchSet(PLAN_REACH.PLAN_ID))).isEqualTo(asked.reach);
        DeskDay day = scene.test.done(tx -> desk.open(tx, Desk.MOST));
        assertThat(day.reaching()).allSatisfy(one -> assertThat(asked.reach).contains(one.whom().plan()));
        assertThat(day.lookBacks()).as("none was agreed").isEmpty();
        assertThat(day.week()).filteredOn(one -> one.kind() == Kind.PROMISE)
                .allSatisfy(one -> assertThat(asked.plans).containsEntry(one.whom().plan(), PlanState.ACTIVE));
    }
}
