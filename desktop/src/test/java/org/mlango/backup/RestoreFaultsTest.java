package org.mlango.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.SETTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.store.AuditLine;
import org.mlango.store.Background;
import org.mlango.store.ClockJumps;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.RecordedDisk;
import org.mlango.store.RecordedDisk.Fault;
import org.mlango.store.TestStore;
import org.mlango.vault.BackupSet;
import org.mlango.vault.BackupWatch;
import org.mlango.vault.Backups;
import org.mlango.vault.Session;
import org.mlango.vault.TestVault;
import org.mlango.vault.Vault;

/**
 * What can go wrong when a backup is brought back over a vault that is in use: each has a sentence that says what happened, what was
 * kept and what to do, and afterwards the vault is byte for byte as it was and opens.
 */
class RestoreFaultsTest {
    private static final Duration YEAR = Duration.ofDays(365);

    @TempDir
    Path stick;

    private final TestVault test = TestVault.locked();
    private final TestStore nobodys = TestStore.fresh();
    private final Background background = Background.inLine(nobodys.store(), failure -> {});

    @AfterEach
    void close() {
        nobodys.close();
        test.close();
    }

    /** Over a vault in use; and over one that no longer opens, of which the file of erasures still says whose it is. */
    @Test
    void aSetOfAnotherCentre() throws IOException {
        try (TestVault other = TestVault.empty(); Session session = other.found()) {
            make(session);
        }
        kept("another centre", "Nothing here was replaced", "Choose the stick or folder of this centre");

        Files.write(test.folder().resolve("g0001").resolve("slots"), new byte[100]);
        Files.writeString(test.folder().resolve("current"), "nonsense");
        Map<String, String> before = files();
        assertThat(restored(model())).contains("another centre", "Nothing here was replaced");
        assertThat(files()).isEqualTo(before);

        Files.delete(test.folder().resolve("current"));
        assertThat(restored(model())).as("the pointer is lost").contains("another centre");
    }

    /** A first try on a fresh computer ended with the power: what it left is nobody's, and no sign of newer records. */
    @Test
    void afterATryThatWasCutShortOnAFreshComputer(@TempDir Path fresh) throws IOException {
        backUp();
        Path half = Files.createDirectory(fresh.resolve("g0001"));
        Files.copy(set().resolve("slots"), half.resolve("slots"));
        Files.write(half.resolve("data"), new byte[5000]);
        Vault vault = new Vault(fresh, Clock.systemUTC());

        assertThat(restored(model(vault))).contains("is back, whole");
        opened(vault).close();
        assertThat(half).as("cleared by the first opening").doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mark", "slots"})
    void aSetFromANewerVersion(String part) throws IOException {
        backUp();
        Path file = set().resolve(part);
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).putShort((short) 2);
        byte[] sum = sha256(Arrays.copyOf(bytes, bytes.length - 32));
        System.arraycopy(sum, 0, bytes, bytes.length - 32, 32);
        Files.write(file, bytes);
        kept("newer version", "the backup is as it was", "Put that version on this computer first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mark", "data"})
    void aSetThatIsDamaged(String part) throws IOException {
        backUp();
        Path file = set().resolve(part);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        kept("damaged", "Nothing here was replaced", "Try an older backup");
    }

    @Test
    void nothingIsReplacedBeforeSomebodySaidSo() throws IOException {
        backUp();
        Map<String, String> before = files();
        RestoreViewModel model = model();
        model.replace.set(false);

        assertThat(restored(model)).contains("the records here may be replaced", "Nothing was done yet");
        assertThat(files()).isEqualTo(before);
    }

    /** Its own list of erasures says no more than the set's image: nothing is lost with it. */
    @Test
    void aSetWhoseListOfErasuresIsDamagedComesBackWhole() throws IOException {
        backUp();
        Files.write(set().resolve("erasures"), new byte[]{1, 2, 3});

        assertThat(restored(model())).contains("is back, whole");
    }

    /** The stick's own list goes on after a set was made: what stood in the damaged part may be known nowhere else. */
    @Test
    void aListOfErasuresThatCannotBeReadIsSaid() throws IOException {
        backUp();
        try (var common = Files.list(stick.resolve("s-0"))) {
            Files.write(common.filter(file -> file.getFileName().toString().startsWith("e-")).findFirst().orElseThrow(),
                    new byte[]{1, 2, 3});
        }
        assertThat(restored(model())).contains("is back.", "could not be read to their end: 1.",
                "What could be read was done again", "Until two people have looked at this together");
        try (Session session = open()) {
            assertThat(session.store().<Boolean>read(Restored::inDoubt)).isTrue();
        }
    }

    @Test
    void overAVaultThatWasOpenedSince() throws IOException {
        backUp();
        for (int opening = 0; opening < 3; opening++) {
            open().close();
        }
        assertThat(restored(model())).contains("after the backup was made (3)",
                "Until two people have looked at this together");
        open().close();
    }

    /** The account remembers how far the vault had come, although its folder is gone: the restored one must open all the same. */
    @Test
    void onAComputerWhoseFolderWasLostButWhoseAccountRemembers(@TempDir Path remembering, @TempDir Path again)
            throws IOException {
        backUp();
        for (int opening = 0; opening < 3; opening++) {
            opened(Vault.remembered(test.folder(), Clock.systemUTC(), remembering)).close();
        }
        Vault fresh = Vault.remembered(again, Clock.systemUTC(), remembering);

        assertThat(restored(model(fresh))).contains("after the backup was made (3)");
        opened(fresh).close();
    }

    @Test
    void twoCopiesThatWereBothWorkedInAreToldApart(@TempDir Path elsewhere) throws IOException {
        Vault copy = new Vault(elsewhere, Clock.systemUTC());
        backUp();
        assertThat(restored(model(copy))).contains("is back, whole");
        empty(stick);
        try (Session session = opened(copy)) {
            written(session, "there");
            make(session);
        }
        try (Session session = open()) {
            written(session, "here");
            written(session, "here too");
            written(session, "and more");
        }
        assertThat(restored(model())).contains("two copies were worked in", "From line ");
    }

    @Test
    void oneCopyOfWhichTheOtherIsOnlyOlderIsNotTakenForTwo() throws IOException {
        try (Session session = open()) {
            make(session);
            written(session, "later");
        }
        assertThat(restored(model())).contains("is back, whole").doesNotContain("two copies");
        try (Session session = open()) {
            BackupRow own = session.store().<List<BackupRow>>read(BackupQueries::all).getFirst();
            assertThat(BackupSet.on(own.medium().path(), own.id()).finished()).as("it knows where it came from")
                    .isTrue();
        }
    }

    @Test
    void stoppedByWhoeverBeganIt() throws IOException {
        backUp();
        Map<String, String> before = files();
        RestoreViewModel[] model = new RestoreViewModel[1];
        model[0] = model(new Vault(test.folder(), Clock.systemUTC()), () -> model[0].stop());

        assertThat(restored(model[0])).contains("Stopped", "Everything here is as it was", "Begin again");
        assertThat(files()).isEqualTo(before);
        open().close();
    }

    /** The stick is gone after the first piece was read from it. */
    @Test
    void theStickPulledInTheMiddle() throws IOException {
        backUp();
        Map<String, String> before = files();
        RestoreViewModel model = model(new Vault(test.folder(), Clock.systemUTC()), () -> empty(stick));

        assertThat(restored(model)).contains("The medium is gone", "Put it in again",
                "nothing here was replaced");
        assertThat(files()).isEqualTo(before);
        open().close();
    }

    /** At the first writing, in the middle of the image, at the slots, at the pointer. */
    @ParameterizedTest
    @EnumSource(value = Fault.class, names = "NONE", mode = Mode.EXCLUDE)
    @EnabledOnOs(OS.LINUX)
    void theDiskFailsWhileItIsWritten(Fault fault) throws IOException {
        backUp();
        Map<String, String> before = files();
        List<Integer> points = List.of(0, 3, 40, 120);
        for (int point : points) {
            try (RecordedDisk disk = RecordedDisk.under(test.folder())) {
                RestoreViewModel model = model();
                disk.fail(fault, point);
                String said = restored(model);
                int hit = disk.mend();
                assertThat(hit).as("%s at %s", fault, point).isPositive();
                assertThat(said).as("%s at %s", fault, point).contains(switch (fault) {
                    case FULL -> "Make room and try again";
                    case READ_ONLY -> "Nothing may be written";
                    default -> "nothing here was replaced";
                });
            }
            // what could not be cleared away while the disk failed goes at the next opening
            assertThat(inUse()).as("%s at %s", fault, point).containsAllEntriesOf(inUse(before));
        }
        open().close();
        assertThat(files().keySet()).isEqualTo(before.keySet());
        Figures.tell(Trial.DISK, "restore " + fault, points.size(), 0, "the vault byte for byte as it was");
    }

    @Test
    void aClockSetBackAYear() throws IOException {
        backUp();
        Vault early = new Vault(test.folder(), Clock.offset(Clock.systemUTC(), YEAR.negated()));

        assertThat(restored(model(early))).contains("is back, whole", "Set the computer's date right",
                "nothing runs out");
        try (Session session = opened(early)) {
            assertThat(session.store().<Boolean>read(tx -> ClockJumps.unsettled(tx).isPresent())).isTrue();
            assertThat(session.store().<Boolean>read(tx -> tx.clockSettled())).isFalse();
        }
    }

    private void kept(String... words) throws IOException {
        Map<String, String> before = files();
        assertThat(restored(model())).contains(words);
        assertThat(files()).as("byte for byte as it was").isEqualTo(before);
        open().close();
    }

    private static String restored(RestoreViewModel model) {
        model.bringBack();
        return model.said().get();
    }

    private RestoreViewModel model() {
        return model(new Vault(test.folder(), Clock.systemUTC()));
    }

    private RestoreViewModel model(Vault vault) {
        return model(vault, () -> {});
    }

    /** @param onTheWay at the first progress */
    private RestoreViewModel model(Vault vault, Runnable onTheWay) {
        Texts.speak(Language.EN);
        Consumer<Runnable> screen = step -> {
            step.run();
            onTheWay.run();
        };
        RestoreViewModel model = new RestoreViewModel(background,
                new BringBack(vault, (tx, unknown, seen) -> Outcome.done(true)), screen);
        model.add(stick);
        model.who.set(RestoreViewModel.Who.ENVELOPE);
        model.words.set(test.envelope());
        model.receipt.set(RestoreViewModel.Paper.NEVER);
        model.report.set(RestoreViewModel.Paper.NEVER);
        model.replace.set(true);
        return model;
    }

    private void backUp() throws IOException {
        try (Session session = open()) {
            written(session, "before");
            make(session);
        }
    }

    private void make(Session session) throws IOException {
        Backups backups = new Backups(session, Clock.systemUTC());
        assertThat(backups.make(stick, UUID.randomUUID(), new BackupWatch(done -> {})))
                .isInstanceOf(OpenResult.Opened.class);
    }

    private static void written(Session session, String name) {
        assertThat(session.store().write(tx -> {
            tx.sql().insertInto(SETTING).set(SETTING.NAME, name.toUpperCase(Locale.ROOT).replace(' ', '_'))
                    .set(SETTING.ID, UUID.randomUUID()).set(SETTING.CONTENT, new byte[60_000])
                    .set(SETTING.ROW_VERSION, 1L).execute();
            tx.audit(AuditLine.of("SETTING_CHANGED", "", null));
            return Outcome.done(true);
        })).isInstanceOf(Outcome.Done.class);
    }

    /** By the words of the envelope, which need no slow derivation. */
    private Session open() throws IOException {
        return opened(new Vault(test.folder(), Clock.systemUTC()));
    }

    private Session opened(Vault vault) throws IOException {
        if (vault.openWithSheet(test.envelope()) instanceof OpenResult.Opened<Session>(Session session)) {
            return session;
        }
        throw new AssertionError("does not open");
    }

    private Path set() throws IOException {
        return BackupSet.allOn(stick).getFirst().folder();
    }

    private static void empty(Path folder) {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(folder))
                    .toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> inUse() throws IOException {
        return inUse(files());
    }

    private static Map<String, String> inUse(Map<String, String> files) {
        Map<String, String> used = new TreeMap<>(files);
        used.keySet().removeIf(name -> !name.equals("current") && !name.startsWith("g0001"));
        return used;
    }

    /** Every file of the vault and what is in it, but the lock, which is held meanwhile, and the count of wrong tries. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var all = Files.walk(test.folder())) {
            for (Path file : all.filter(path -> !List.of("lock", "waits").contains(path.getFileName().toString()))
                    .toList()) {
                files.put(test.folder().relativize(file).toString(),
                        Files.isDirectory(file) ? "" : HexFormat.of().formatHex(sha256(Files.readAllBytes(file))));
            }
        }
        return files;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
