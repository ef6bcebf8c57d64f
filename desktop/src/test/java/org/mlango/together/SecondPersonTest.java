package org.mlango.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.AuditReads;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
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
        assertThat(model.message.get()).contains("in 1 hour if");
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
        assertThat(taken(yes(Way.WAITED, null, TestStore.WORKER))).isFalse();
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
        assertThat(taken(yes(Way.WAITED, null, TestStore.WORKER))).isFalse();
        askAndWait();
        assertThat(model.message.get()).contains("48 hours");
    }

    @Test
    void aYesIsForOneWorkerOnceAndForTenMinutes() {
        Yes yes = yes(Way.COLLEAGUE, COLLEAGUE, TestStore.WORKER);
        assertThat(taken(yes(Way.COLLEAGUE, COLLEAGUE, UUID.randomUUID()))).isFalse();
        assertThat(taken(yes)).isTrue();
        assertThat(taken(yes)).isFalse();
        Yes late = yes(Way.COLLEAGUE, COLLEAGUE, TestStore.WORKER);
        test.clock().advance(Duration.ofMinutes(11));
        assertThat(taken(late)).isFalse();
        Yes setBack = new Yes(Matter.ERASE, person, Way.COLLEAGUE, COLLEAGUE, TestStore.WORKER, Instant.MAX);
        assertThat(taken(setBack)).isFalse();
    }

    @Test
    void aMatterThatFailsLeavesTheYes() {
        Yes yes = yes(Way.COLLEAGUE, COLLEAGUE, TestStore.WORKER);
        test.store().write(tx -> {
            rule.take(tx, Matter.ERASE, person, yes);
            return Outcome.refused("", "planted");
        });
        assertThat(taken(yes)).isTrue();
    }

    /** Neither another matter about the same object, nor the same matter about another object. */
    @Test
    void aYesForOneThingServesNoOther() {
        UUID other = UUID.randomUUID();
        for (Way way : Way.values()) {
            Yes yes = yes(way, way == Way.WAITED ? null : COLLEAGUE, TestStore.WORKER);
            for (Matter matter : Matter.values()) {
                assertThat(refusals(matter, other, yes)).containsExactly("together.other");
                if (matter != Matter.ERASE) {
                    assertThat(refusals(matter, person, yes)).containsExactly("together.other");
                }
            }
        }
        assertThat(trail()).doesNotContain("SECOND_COLLEAGUE", "SECOND_ENVELOPE", "SECOND_WAITED");
        assertThat(taken(yes(Way.COLLEAGUE, COLLEAGUE, TestStore.WORKER))).isTrue();
    }

    /** Two days for one record do not open another one. */
    @Test
    void theHoursAreForOneThingToo() {
        askAndWait();
        after(Duration.ofDays(1));
        after(Duration.ofDays(1));
        UUID other = UUID.randomUUID();
        assertThat(refusals(Matter.ERASE, other,
                new Yes(Matter.ERASE, other, Way.WAITED, null, TestStore.WORKER, test.clock().instant())))
                .containsExactly("together.waits");
        assertThat(refusals(Matter.EXTRACT, person,
                new Yes(Matter.EXTRACT, person, Way.WAITED, null, TestStore.WORKER, test.clock().instant())))
                .containsExactly("together.waits");
        assertThat(taken(yes(Way.WAITED, null, TestStore.WORKER))).isTrue();
    }

    /** What is on the screen may change while the vault thinks over a passphrase. */
    @Test
    void aYesIsForWhatStoodThereWhenTheButtonWasPressed() {
        AtomicReference<UUID> shown = new AtomicReference<>(person);
        List<Runnable> later = new ArrayList<>();
        SecondPersonViewModel slow = new SecondPersonViewModel(test.background(), rule, new Witnesses() {
            @Override
            public Optional<UUID> colleague(String name, char[] passphrase) {
                later.forEach(Runnable::run);
                return WITNESSES.colleague(name, passphrase);
            }

            @Override
            public Optional<UUID> envelope(String words) {
                return Optional.empty();
            }

            @Override
            public UUID worker() {
                return TestStore.WORKER;
            }
        }, test.clock(), Matter.ERASE, shown::get);
        later.add(() -> shown.set(UUID.randomUUID()));
        slow.name.set("Juma");
        slow.passphrase.set("right");
        slow.confirm();
        assertThat(taken(Objects.requireNonNull(slow.yes().get()))).isTrue();
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

    private Yes yes(Way way, @Nullable UUID who, UUID beside) {
        return new Yes(Matter.ERASE, person, way, who, beside, test.clock().instant());
    }

    private List<String> refusals(Matter matter, UUID object, Yes yes) {
        return test.store().write(
                tx -> rule.take(tx, matter, object, yes)) instanceof Outcome.Refused<Boolean>(List<Refusal> refusals)
                        ? refusals.stream().map(Refusal::code).toList()
                        : List.of();
    }

    private boolean taken(Yes yes) {
        return test.store().write(tx -> rule.take(tx, Matter.ERASE, person, yes)) instanceof Outcome.Done;
    }

    private List<String> trail() {
        return test.store().read(AuditReads::actions);
    }
}
