package org.mlango.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.mlango.store.Keyring.HeldKey;

/**
 * A real encrypted store for one test: the real migrations once, then a copy of the file per test. Its clock stands
 * still at noon in Nairobi on 16 June 2026 until it is moved. One worker exists in no table; insert one where a foreign key wants it.
 */
public final class TestStore implements AutoCloseable {
    public static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    public static final Instant START = Instant.parse("2026-06-16T09:00:00Z");
    public static final UUID WORKER = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final Secret KEY = Secret.random();
    private static final Map<KeyName, Secret> KEYS = new EnumMap<>(KeyName.class);
    private static byte[] template = new byte[0];

    static {
        for (KeyName name : KeyName.values()) {
            KEYS.put(name, name == KeyName.DK ? KEY : Secret.random());
        }
    }

    private final Path folder;
    private Store store;
    private final Clock clock;

    private TestStore(Path folder, Store store, Clock clock) {
        this.folder = folder;
        this.store = store;
        this.clock = clock;
        store.actAs(actor(Role.COUNSELLOR));
    }

    /** A fresh store, with a counsellor signed in, who holds every key. */
    public static TestStore fresh() {
        return fresh(new TestClock());
    }

    public static TestStore fresh(Clock clock) {
        try {
            Path folder = Files.createTempDirectory("mlango-test");
            Path file = folder.resolve("data");
            Files.write(file, template());
            return new TestStore(folder, open(file, clock), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Store open(Path file, Clock clock) {
        if (Store.open(file, KEY, clock) instanceof OpenResult.Opened<Store>(Store opened)) {
            return opened;
        }
        throw new AssertionError("not opened");
    }

    /** The file as it stands now, to be put {@link #back} later. */
    public byte[] kept() {
        try {
            store.close();
            byte[] bytes = Files.readAllBytes(file());
            reopen();
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An older copy in the place of what is there. */
    public void back(byte[] older) {
        try {
            store.close();
            Files.write(file(), older);
            reopen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reopen() {
        store = open(file(), clock);
        store.actAs(actor(Role.COUNSELLOR));
    }

    private static synchronized byte[] template() throws IOException {
        if (template.length == 0) {
            Path folder = Files.createTempDirectory("mlango-template");
            Path file = folder.resolve("data");
            Store.create(file, KEY, new VaultMark(UUID.randomUUID(), 1, true, Map.of()), new TestClock()).close();
            template = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
        }
        return template;
    }

    /** Somebody with just the keys of these roles; the desk holds the public half of CK. */
    public static Actor actor(Role first, Role... more) {
        Set<Role> roles = EnumSet.of(first, more);
        Map<KeyName, HeldKey> held = new EnumMap<>(KeyName.class);
        Role.keysOf(roles).forEach(name -> held.put(name, new HeldKey(secret(name), 1)));
        return new Actor(WORKER, roles,
                new Keyring(held, Hpke.publicHalf(Derivation.ckPrivate(secret(KeyName.CK))), 1));
    }

    public static Secret secret(KeyName name) {
        Secret secret = KEYS.get(name);
        if (secret == null) {
            throw new AssertionError(name);
        }
        return secret;
    }

    public Store store() {
        return store;
    }

    public Path file() {
        return folder.resolve("data");
    }

    /** The clock of {@link #fresh()}. */
    public TestClock clock() {
        return (TestClock) clock;
    }

    public TestStore as(Role first, Role... more) {
        store.actAs(actor(first, more));
        return this;
    }

    /** Writes, and expects it done. */
    public <T> T done(Function<WriteTx, Outcome<T>> work) {
        Outcome<T> outcome = store.write(work);
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError("not done: " + outcome);
    }

    /** Writes what has no outcome of its own, for setting the scene. */
    public void scene(Consumer<WriteTx> work) {
        done(tx -> {
            work.accept(tx);
            return Outcome.done(true);
        });
    }

    /** As on a slow computer: the work waits there until somebody runs it. */
    public Background background(Queue<Runnable> waiting) {
        return Background.on(() -> store, waiting::add, waiting::add, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
    }

    public Background background() {
        return Background.inLine(store, failure -> {
            throw new AssertionError(failure);
        });
    }

    @Override
    public void close() {
        store.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the program does once somebody is in: table after table, until one is damaged or all were looked at. */
    public static Wholeness lookedThrough(Store store) {
        Wholeness found = store.lookFurther();
        while (found == Wholeness.MORE_TO_LOOK_AT) {
            found = store.lookFurther();
        }
        return found;
    }

    /** A clock that moves only when told. */
    public static final class TestClock extends Clock {
        private Instant now = START;

        public void advance(Duration by) {
            now = now.plus(by);
        }

        public void set(Instant moment) {
            now = moment;
        }

        @Override
        public ZoneId getZone() {
            return NAIROBI;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
