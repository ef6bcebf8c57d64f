package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.AuditReads.Count;
import org.mlango.store.AuditReads.Entry;
import org.mlango.store.AuditReads.Wanted;

class AuditReadsTest {
    private final TestStore test = TestStore.fresh();
    private final UUID person = UUID.randomUUID();
    private final Instant noon = test.clock().instant();

    @BeforeEach
    void writeLines() {
        line("PERSON_READ", "person", person);
        line("PERSON_READ", "person", UUID.randomUUID());
        test.clock().advance(Duration.ofDays(1));
        line("CONTACT_READ", "person", person);
        line("VISIT_READ", "visit", person);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whoLookedAtOnePersonIsAnsweredForThatPersonAlone() {
        List<Entry> looked = of("person", person);

        assertThat(looked).extracting(Entry::seq).containsExactly(1L, 3L);
        assertThat(looked).extracting(Entry::action).containsExactly("PERSON_READ", "CONTACT_READ");
        assertThat(looked).extracting(Entry::worker).containsOnly(TestStore.WORKER);
        assertThat(looked).extracting(Entry::at).containsExactly(noon, noon.plus(Duration.ofDays(1)));
        assertThat(of("person", UUID.randomUUID())).isEmpty();
    }

    @Test
    void theNewestComeFirst() {
        assertThat(newest(null, null, null, null, 3)).containsExactly(4L, 3L, 2L);
    }

    @Test
    void eachConditionNarrows() {
        Instant next = noon.plus(Duration.ofDays(1));

        assertThat(newest("PERSON_READ", null, null, null, 9)).containsExactly(2L, 1L);
        assertThat(newest(null, UUID.randomUUID(), null, null, 9)).isEmpty();
        assertThat(newest(null, TestStore.WORKER, next, null, 9)).containsExactly(4L, 3L);
        assertThat(newest(null, null, null, next, 9)).containsExactly(2L, 1L);
        assertThat(newest("CONTACT_READ", TestStore.WORKER, next, next.plusMillis(1), 9)).containsExactly(3L);
    }

    @Test
    void theActionsThereAre() {
        List<String> actions = test.store().read(AuditReads::actions);

        assertThat(actions).containsExactly("CONTACT_READ", "PERSON_READ", "VISIT_READ");
    }

    @Test
    void aTokenIsNoId() {
        assertThat(of("person", person)).extracting(Entry::object)
                .allMatch(token -> token != null && token.matches("[0-9a-f]{32}"))
                .doesNotContain(person.toString().replace("-", ""));
    }

    @Test
    void whatWasTouchedIsReadByWhoeverHoldsCkAndWrittenByAnybody() {
        test.as(Role.FRONT_DESK).scene(tx -> tx.audit(AuditLine.of("VISIT_RECORDED", "visit", person)
                .touching(List.of("services", "note"))));
        assertThatThrownBy(() -> test.store().write(tx -> Outcome.done(String.valueOf(AuditReads.touched(tx, 5)))))
                .isInstanceOf(KeyNotHeld.class);

        test.as(Role.COUNSELLOR);
        assertThat(touched(5)).isEqualTo("[services, note]");
        assertThat(touched(4)).isEqualTo("null");
    }

    @Test
    void countsByKindAndByWhatWasNotAllowed() {
        test.store().write(tx -> Outcome.refused("", "visit.role"));

        assertThat(counts(Duration.ofDays(2))).containsExactly(new Count("CONTACT_READ", 1, 0),
                new Count("NOT_ALLOWED", 0, 1),
                new Count("PERSON_READ", 2, 0), new Count("VISIT_READ", 1, 0));
        assertThat(counts(Duration.ofMillis(1))).containsExactly(new Count("PERSON_READ", 2, 0));
    }

    private String touched(long seq) {
        return test.done(tx -> Outcome.done(String.valueOf(AuditReads.touched(tx, seq))));
    }

    private List<Count> counts(Duration from) {
        return test.store().read(tx -> AuditReads.counts(tx, noon, noon.plus(from)));
    }

    private List<Entry> of(String kind, UUID object) {
        return test.store().read(tx -> AuditReads.of(tx, kind, object));
    }

    private List<Long> newest(@Nullable String action, @Nullable UUID worker, @Nullable Instant from,
            @Nullable Instant until, int most) {
        return test.store().read(tx -> AuditReads.newest(tx, new Wanted(action, worker, from, until), most)).stream()
                .map(Entry::seq).toList();
    }

    private void line(String action, String kind, UUID object) {
        test.scene(tx -> tx.audit(AuditLine.of(action, kind, object)));
    }
}
