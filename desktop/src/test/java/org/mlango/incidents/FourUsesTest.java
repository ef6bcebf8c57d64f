package org.mlango.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Ground;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.store.Outcome;

/**
 * Random histories of one person and of nobody, against a few lines that say what must be: a yes opens one use and no other, a taking back
 * deletes that use and no other, and what nobody may use for anything is gone.
 */
class FourUsesTest {
    private static final int STEPS = 50;

    @Property(tries = 6, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void aYesIsForOneUseAlone(@ForAll long seed) {
        try (IncidentsScene scene = new IncidentsScene()) {
            World world = new World(scene, new Random(seed));
            for (int i = 0; i < STEPS; i++) {
                world.step();
            }
            world.compare();
        }
    }

    /** The reference: what stands agreed, and of each thing told whose it is and for what it is kept. */
    private static final class World {
        private record Told(UUID id, boolean somebody, Set<Purpose> uses) {}

        private final IncidentsScene scene;
        private final Random random;
        private final Set<Purpose> agreed = EnumSet.noneOf(Purpose.class);
        private final List<Told> told = new ArrayList<>();
        private boolean stopped;

        World(IncidentsScene scene, Random random) {
            this.scene = scene;
            this.random = random;
        }

        void step() {
            switch (random.nextInt(8)) {
                case 0, 1 -> decide(one(), random.nextBoolean());
                case 2 -> takeBack(one());
                case 3, 4 -> keep(random.nextInt(3) != 0, some());
                case 5 -> takeOut(one());
                case 6 -> compare();
                default -> stop();
            }
        }

        private void decide(Purpose use, boolean yes) {
            Outcome<?> outcome = scene.test.store().write(tx -> scene.consents.decide(tx,
                    DecisionDraft.spoken(scene.person, use, yes ? Answer.AGREED : Answer.SAID_NO, Language.SW)));
            if (outcome instanceof Outcome.Done<?>) {
                if (yes) {
                    agreed.add(use);
                } else {
                    agreed.remove(use);
                }
            }
        }

        private void takeBack(Purpose use) {
            if (scene.test.store().write(tx -> scene.consents.withdraw(tx, scene.person,
                    use)) instanceof Outcome.Done<?>) {
                agreed.remove(use);
                told.stream().filter(Told::somebody).forEach(one -> one.uses().remove(use));
                told.removeIf(one -> one.uses().isEmpty());
            }
        }

        private void keep(boolean somebody, Set<Purpose> uses) {
            @Nullable
            PersonId who = somebody ? scene.person : null;
            IncidentDraft draft = scene.held(who, uses.toArray(Purpose[]::new)).toTell("Watu wanadaiwa pesa.")
                    .wanting(HelpDraft.notYet(Help.LEGAL));
            boolean may = !uses.isEmpty() && (!somebody || (!stopped && agreed.containsAll(uses)));
            Outcome<UUID> outcome = scene.test.store().write(tx -> scene.incidents.keep(tx, draft));
            assertThat(outcome instanceof Outcome.Done<UUID>).as("%s of %s", uses, agreed).isEqualTo(may);
            if (outcome instanceof Outcome.Done<UUID>(UUID id)) {
                told.add(new Told(id, somebody, uses));
            }
        }

        private void takeOut(Purpose use) {
            if (told.isEmpty()) {
                return;
            }
            Told one = told.get(random.nextInt(told.size()));
            boolean done = scene.test.store().write(
                    tx -> scene.incidents.takeOut(tx, one.id(), use)) instanceof Outcome.Done<?>;
            assertThat(done).isEqualTo(!one.somebody() || !stopped);
            if (done) {
                one.uses().remove(use);
                told.removeIf(gone -> gone.uses().isEmpty());
            }
        }

        private void stop() {
            if (stopped) {
                scene.test.done(tx -> scene.consents.lift(tx, scene.person, null, Ground.OWN_WISH, null));
            } else if (random.nextInt(3) == 0) {
                scene.test.done(tx -> scene.consents.restrict(tx, scene.person, Ground.OWN_WISH, null));
            } else {
                return;
            }
            stopped = !stopped;
        }

        void compare() {
            List<Incident> found = new ArrayList<>(scene.all());
            found.addAll(scene.nameless());
            assertThat(found.stream().map(one -> line(one.id(), one.person() != null,
                    EnumSet.copyOf(one.uses().stream().map(Use::purpose).toList()))).sorted())
                    .containsExactlyElementsOf(told.stream()
                            .map(one -> line(one.id(), one.somebody(), one.uses())).sorted().toList());
            long owed = told.stream().filter(one -> one.uses().contains(Purpose.KEEP_INCIDENT_SUPPORT))
                    .filter(one -> !one.somebody() || !stopped).count();
            assertThat(scene.owed()).hasSize((int) owed);
        }

        private static String line(UUID id, boolean somebody, Set<Purpose> uses) {
            return id + " " + somebody + " " + uses.stream().sorted(Comparator.naturalOrder()).toList();
        }

        private Purpose one() {
            return IncidentRules.USES.get(random.nextInt(IncidentRules.USES.size()));
        }

        private Set<Purpose> some() {
            Set<Purpose> some = EnumSet.noneOf(Purpose.class);
            IncidentRules.USES.stream().filter(use -> random.nextBoolean()).forEach(some::add);
            return some;
        }
    }
}
