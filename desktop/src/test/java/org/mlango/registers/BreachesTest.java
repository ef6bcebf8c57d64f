package org.mlango.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.Outcome;
import org.mlango.store.Role;

class BreachesTest {
    private final RegistersScene scene = new RegistersScene();

    @AfterEach
    void close() {
        scene.close();
    }

    /** Who notices it first is seldom the manager; what the desk writes it cannot read again, with any tool. */
    @Test
    void theDeskWritesAndTheManagerReads() {
        scene.test.as(Role.FRONT_DESK);
        UUID id = notice("the stick with the blue cap");
        assertThat(told(id)).isEmpty();
        assertThatThrownBy(() -> scene.test.store().write(tx -> Outcome.done(BreachQueries.told(tx, id))))
                .isInstanceOf(RuntimeException.class);
        assertThat(scene.refused(scene.test.store().write(tx -> Breaches.change(tx, id, words("other")))))
                .containsExactly("breach.not_yours");

        scene.test.as(Role.MANAGER);
        assertThat(told(id)).map(BreachTold::what).contains("the stick with the blue cap");
    }

    @Test
    void seventyTwoHoursToTellAndAReasonWhenLate() {
        UUID id = notice("a sheet on the bus");
        assertThat(only().runs()).isTrue();
        assertThat(scene.refused(end(id, BreachOutcome.TOLD))).containsExactly("breach.commissioner");
        scene.test.clock().advance(Duration.ofHours(74));
        scene.test.done(tx -> Breaches.tell(tx, id, Whom.COMMISSIONER, tx.now()));
        assertThat(only().runs()).isFalse();
        assertThat(scene.refused(end(id, BreachOutcome.TOLD))).containsExactly("breach.late");
        scene.test.done(tx -> Breaches.change(tx, id,
                new BreachTold("a sheet on the bus", List.of(DataKind.VISITS), HowMany.UP_TO_FIVE, "", "no network")));
        scene.test.done(tx -> Breaches.close(tx, id, BreachOutcome.TOLD));
        assertThat(only().outcome()).isEqualTo(BreachOutcome.TOLD);
        assertThat(scene.refused(scene.test.store().write(tx -> Breaches.change(tx, id, words("x")))))
                .containsExactly("breach.closed");
        scene.test.done(tx -> Breaches.openAgain(tx, id));
        assertThat(only().open()).isTrue();
    }

    @Test
    void nobodyHarmedWantsAReason() {
        UUID id = notice("seen from the door");
        assertThat(scene.refused(end(id, BreachOutcome.NO_HARM))).containsExactly("breach.why");
        scene.test.done(tx -> Breaches.change(tx, id,
                new BreachTold("seen", List.of(), HowMany.NOBODY, "the screen was covered", "")));
        scene.test.done(tx -> Breaches.close(tx, id, BreachOutcome.NO_HARM));
    }

    @Test
    void badInput() {
        Instant now = scene.test.clock().instant();
        assertThat(scene.refused(write(new BreachDraft(null, null, words("x")))))
                .containsExactly("breach.kind", "breach.noticed");
        assertThat(scene.refused(write(new BreachDraft(BreachKind.SEEN, now.plusSeconds(1), words("x")))))
                .containsExactly("breach.future");
        assertThat(scene.refused(write(new BreachDraft(BreachKind.SEEN, now.minus(Duration.ofDays(400)), words("x")))))
                .containsExactly("breach.long_ago");
        assertThat(scene.refused(write(new BreachDraft(BreachKind.SEEN, now, words("x".repeat(2001))))))
                .containsExactly("text.long");
        UUID id = notice("x");
        assertThat(scene.refused(scene.test.store()
                .write(tx -> Breaches.tell(tx, id, Whom.PEOPLE, tx.now().plusSeconds(60)))))
                .containsExactly("breach.told_when");
        assertThat(scene.refused(scene.test.store()
                .write(tx -> Breaches.tell(tx, id, Whom.PEOPLE, tx.now().minusSeconds(60)))))
                .containsExactly("breach.told_when");
    }

    @Test
    void theDatabaseRefusesOnItsOwn() {
        UUID id = notice("x");
        scene.test.done(tx -> Breaches.tell(tx, id, Whom.PEOPLE, tx.now()));
        for (String forbidden : List.of("UPDATE breach SET noticed_at = noticed_at + 1",
                "UPDATE breach SET outcome = 'TOLD'", "UPDATE breach_told SET told_at = told_at - 1",
                "INSERT INTO breach_told SELECT randomblob(16), breach_id, whom, told_at - 1, told_by_id FROM breach_told")) {
            assertThatThrownBy(() -> scene.test.store().write(tx -> {
                tx.sql().execute(forbidden);
                return Outcome.done(true);
            })).as(forbidden).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void todayShowsTheHoursToThoseWhoGoOnWithIt() {
        notice("x");
        RegistersTodayViewModel today = new RegistersTodayViewModel(scene.test.background(), scene.registers);
        scene.test.as(Role.FRONT_DESK);
        today.read();
        assertThat(today.waits.get().nothing()).isTrue();
        scene.test.as(Role.DATA_OFFICER);
        today.read();
        assertThat(today.waits.get().noticed()).hasSize(1);
    }

    private static BreachTold words(String what) {
        return new BreachTold(what, List.of(), HowMany.NOT_KNOWN, "", "");
    }

    private UUID notice(String what) {
        return scene.test.done(tx -> scene.registers.notice(tx,
                new BreachDraft(BreachKind.DEVICE_LOST, tx.now(), words(what))));
    }

    private Outcome<UUID> write(BreachDraft draft) {
        return scene.test.store().write(tx -> scene.registers.notice(tx, draft));
    }

    private Outcome<UUID> end(UUID id, BreachOutcome outcome) {
        return scene.test.store().write(tx -> Breaches.close(tx, id, outcome));
    }

    private Optional<BreachTold> told(UUID id) {
        return scene.test.done(tx -> Outcome.done(Breaches.told(tx, id)));
    }

    private Breach only() {
        return scene.test.store().<List<Breach>>read(Breaches::all).getFirst();
    }
}
