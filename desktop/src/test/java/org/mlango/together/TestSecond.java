package org.mlango.together;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.mlango.store.TestStore;

/** A second person who says yes, for tests of other rooms: any colleague's name and the passphrase "right". */
public final class TestSecond {
    private TestSecond() {}

    public static Yes yes(Matter matter, UUID object, Instant given) {
        return new Yes(matter, object, Yes.Way.COLLEAGUE, UUID.randomUUID(), TestStore.WORKER, given);
    }

    public static SecondPersonView form(TestStore test, SecondPerson rule, Matter matter, Supplier<UUID> object) {
        return new SecondPersonView(
                new SecondPersonViewModel(test.background(), rule, new Right(), test.clock(), matter,
                        object),
                List.of(Yes.Way.values()));
    }

    private static final class Right implements SecondPersonViewModel.Witnesses {
        @Override
        public Optional<UUID> colleague(String name, char[] passphrase) {
            return new String(passphrase).equals("right") ? Optional.of(UUID.randomUUID()) : Optional.empty();
        }

        @Override
        public Optional<UUID> envelope(String words) {
            return Optional.empty();
        }

        @Override
        public UUID worker() {
            return TestStore.WORKER;
        }
    }
}
