package org.mlango.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore.TestClock;
import org.mlango.store.ThrowAway;

/** A vault in a throw-away folder, at the lowest cost a real file may have; nobody waits after a wrong try. */
public final class TestVault implements AutoCloseable {
    public static final String FIRST = "Asha Mwangi";
    public static final String PASSPHRASE = "lantern maize kettle otter";
    public static final String PIN = "4826";

    private static final RecoverySheet SHEET = RecoverySheet.random();
    private static final Map<String, byte[]> FOUNDED = new HashMap<>();

    final Path folder;
    final TestClock clock = new TestClock();
    final RecoverySheet sheet = SHEET;

    private TestVault(Path folder) {
        this.folder = folder;
    }

    public static TestVault empty() {
        try {
            return new TestVault(Files.createTempDirectory("mlango-vault"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that was copied, with the envelope of the one it was copied from. */
    static TestVault at(Path folder) {
        return new TestVault(folder);
    }

    /** With its first worker, and locked: a copy of one made once. */
    public static synchronized TestVault locked() {
        TestVault test = empty();
        try {
            if (FOUNDED.isEmpty()) {
                test.found().close();
                for (String name : List.of("current", "g0001/data", "g0001/slots", "g0001/erasures")) {
                    FOUNDED.put(name, Files.readAllBytes(test.folder.resolve(name)));
                }
            } else {
                OwnerOnly.folder(test.folder.resolve("g0001"));
                for (Map.Entry<String, byte[]> file : FOUNDED.entrySet()) {
                    OwnerOnly.write(test.folder.resolve(file.getKey()), file.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return test;
    }

    /** A vault of its own, shared with no other test. */
    static TestVault another() {
        TestVault test = empty();
        test.found().close();
        return test;
    }

    public Session found() {
        try {
            return opened(
                    vault().create(new FirstWorker(FIRST, PASSPHRASE.toCharArray(), PIN.toCharArray()), sheet, true,
                            KdfCost.FLOOR));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Vault vault() {
        return new Vault(folder, clock, time -> {});
    }

    public OpenResult<Session> unlock(String name, String passphrase) {
        return unlock(name, passphrase, Reach.EVERYTHING);
    }

    public OpenResult<Session> unlock(String name, String passphrase, Reach reach) {
        try {
            return vault().unlock(name, passphrase.toCharArray(), reach);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Session open() {
        return opened(unlock(FIRST, PASSPHRASE));
    }

    static <T> T opened(OpenResult<T> result) {
        if (result instanceof OpenResult.Opened<T>(T value)) {
            return value;
        }
        throw new AssertionError("not opened: " + result);
    }

    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError("not done: " + outcome);
    }

    /** Passphrase: the name, three times. */
    public static NewWorker worker(String name, Role... roles) {
        return new NewWorker(UUID.randomUUID(), name, passphrase(name).toCharArray(), "1590".toCharArray(),
                Set.of(roles));
    }

    static String passphrase(String name) {
        return name + " " + name + " " + name;
    }

    public Path folder() {
        return folder;
    }

    public TestClock clock() {
        return clock;
    }

    /** The words of the envelope, in order. */
    public String envelope() {
        return String.join(" ", sheet.words());
    }

    Path data() {
        return folder.resolve("g0001").resolve("data");
    }

    Path slots() {
        return folder.resolve("g0001").resolve("slots");
    }

    @Override
    public void close() {
        ThrowAway.remove(folder);
    }
}
