package org.mlango.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.AuditReads;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.together.SecondPersonViewModel.Witnesses;
import org.mlango.together.Yes.Way;

/** A colleague, the envelope, or 48 hours that everybody sees: nothing else lets a matter through. */
class SecondPersonTest {
    private static final UUID COLLEAGUE = UUID.randomUUID();
    private static final UUID SHEET = UUID.randomUUID();
    private static final Witnesses WITNESSES = new Witnesses() {
        @Override
        public Optional<UUID> colleague(String name, char[] passphrase) {
            return name.equals("Juma") && new String(passphrase).equals("right")
                    ? Optional.of(COLLEAGUE)
                    : Optional.empty();
        }

        @Override
        public Optional<UUID> envelope(String words) {
            return words.equals("right words") ? Optional.of(SHEET) : Optional.empty();
        }

        @Override
        public UUID worker() {
            return TestStore.WORKER;
        }
    };

    private final TestStore test = TestStore.fresh().as(Role.COUNSELLOR, Role.MANAGER);
    private final SecondPerson rule = new SecondPerson();
    private final UUID person = UUID.randomUUID();
    private final SecondPersonViewModel model = new SecondPersonViewModel(test.background(), rule, WITNESSES,
            test.clock(), Matter.ERASE, () -> person);

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aColleagueBesideThemSaysYes() {
        model.name.set("Juma");
        model.passphrase.set("wrong");
        model.confirm();
        assertThat(model.yes().get()).isNull();
        assertThat(model.message.get()).contains("open no other account");

        model.passphrase.set("right");
        model.confirm();
        assertThat(model.passphrase.get()).isEmpty();
        assertThat(taken(given())).isTrue();
        assertThat(trail()).contains("SECOND_COLLEAGUE");
    }

    @Test
    void theEnvelopeSaysYes() {
        model.way.set(Way.ENVELOPE);
        model.words.set("other words");
        model.confirm();
        assertThat(model.yes().get()).isNull();

        model.words.set("right words");
        model.confirm();
        assertThat(model.words.get()).isEmpty();
        assertThat(taken(given())).isTrue();
        assertThat(trail()).contains("SECOND_ENVELOPE");
    }

    @Test
    void fortyEightHoursSayYes() {
        askAndWait();
        assertThat(model.yes().get()).isNull();
        assertThat(model.message.get()).contains("48 hours");
        after(Duration.ofDays(1));
        after(Duration.ofHours(23));
        askAndWait();
        assertThat(model.message.get()).contains("in 1 hours");
        after(Duration.ofHours(1));
        askAndWait();
        assertThat(taken(given())).isTrue();
        assertThat(trail()).contains("SECOND_ASKED", "SECOND_WAITED");
        assertThat(waiting()).isEmpty();
    }

    /** One clock set forward, or a machine that was off, does not make two days. */
    @Test
    void aClockThatJumpsDoesNotMakeTheHours() {
        askAndWait();
        after(Duration.ofDays(365));
        assertThat(waiting()).singleElement().satisfies(wait -> assertThat(wait.left()).isEqualTo(Duration.ofDays(1)));
        test.clock().advance(Duration.ofDays(-400));
        assertThat(waiting()).singleElement().satisfies(wait -> assertThat(wait.left()).isEqualTo(Duration.ofDays(1)));
        after(Duration.ofHours(10));
        assertThat(waiting()).singleElement()
                .satisfies(wait -> assertThat(wait.left()).isEqualTo(Duration.ofHours(14)));
        assertThat(taken(new Yes(Way.WAITED, null, TestStore.WORKER, test.clock().instant()))).isFalse();
    }

    @Test
    void anyColleagueMayStopItAndItBeginsAnew() {
        askAndWait();
        after(Duration.ofDays(1));
        after(Duration.ofDays(1));
        WaitsViewModel card = new WaitsViewModel(test.background(), rule, tx -> Map.of(TestStore.WORKER, "Asha"));
        card.load();
        assertThat(card.rows).singleElement().satisfies(row -> assertThat(row.by()).isEqualTo("Asha"));
        card.stop(card.rows.getFirst());

        assertThat(card.rows).isEmpty();
        assertThat(taken(new Yes(Way.WAITED, null, TestStore.WORKER, test.clock().instant()))).isFalse();
        askAndWait();
        assertThat(model.message.get()).contains("48 hours");
    }

    @Test
    void aYesIsForOneWorkerOnceAndForTenMinutes() {
        Yes yes = new Yes(Way.COLLEAGUE, COLLEAGUE, TestStore.WORKER, test.clock().instant());
        assertThat(taken(new Yes(Way.COLLEAGUE, COLLEAGUE, UUID.randomUUID(), test.clock().instant()))).isFalse();
        assertThat(taken(yes)).isTrue();
        assertThat(taken(yes)).isFalse();
        Yes late = new Yes(Way.COLLEAGUE, COLLEAGUE, TestStore.WORKER, test.clock().instant());
        test.clock().advance(Duration.ofMinutes(11));
        assertThat(taken(late)).isFalse();
        Yes setBack = new Yes(Way.COLLEAGUE, COLLEAGUE, TestStore.WORKER, Instant.MAX);
        assertThat(taken(setBack)).isFalse();
    }

    @Test
    void aMatterThatFailsLeavesTheYes() {
        Yes yes = new Yes(Way.COLLEAGUE, COLLEAGUE, TestStore.WORKER, test.clock().instant());
        test.store().write(tx -> {
            rule.take(tx, Matter.ERASE, person, yes);
            return Outcome.refused("", "planted");
        });
        assertThat(taken(yes)).isTrue();
    }

    private void askAndWait() {
        model.way.set(Way.WAITED);
        model.confirm();
    }

    /** The next look at Today. */
    private void after(Duration time) {
        test.clock().advance(time);
        waiting();
    }

    private List<Wait> waiting() {
        return test.done(tx -> Outcome.done(rule.waiting(tx)));
    }

    private Yes given() {
        Yes yes = model.yes().get();
        if (yes == null) {
            throw new AssertionError("nobody said yes: " + model.message.get());
        }
        return yes;
    }

    private boolean taken(Yes yes) {
        return test.store().write(tx -> rule.take(tx, Matter.ERASE, person, yes)) instanceof Outcome.Done;
    }

    private List<String> trail() {
        return test.store().read(AuditReads::actions);
    }
}
