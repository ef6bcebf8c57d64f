package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.SETTING;
import static org.mlango.vault.TestVault.done;
import static org.mlango.vault.TestVault.opened;
import static org.mlango.vault.TestVault.passphrase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;
import org.mlango.store.Hpke;
import org.mlango.store.KeyName;
import org.mlango.store.KeyNotHeld;
import org.mlango.store.Keyring;
import org.mlango.store.Keyring.HeldKey;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.SealBroken;
import org.mlango.store.SealedColumn;
import org.mlango.store.Secret;

/**
 * What each role gets at with a debugger in hand: every key in their session, every grant in the directory, every class of the
 * program, every byte of every file, against a name, a code, a word and an entry of the desk for each of 1,000 people.
 */
class RoleKeysTest {
    private static final int VALUES = Tries.of(1_000, 100_000);
    private static final TestVault TEST = TestVault.locked();
    private static final List<Written> NAMES = new ArrayList<>();
    private static final List<Written> CODES = new ArrayList<>();
    private static final List<Written> WORDS = new ArrayList<>();
    private static final List<Written> OWN_CODES = new ArrayList<>();
    private static final Map<UUID, byte[]> SEALED = new HashMap<>();

    record Inside(String value) {}

    /** A sealed value, and what stands inside. */
    record Written(SealedColumn<Inside> column, UUID row, String value) {}

    @BeforeAll
    static void write() throws IOException {
        try (Session session = TEST.open()) {
            done(session.addWorker(TestVault.worker("Manager", Role.MANAGER)));
            done(session.addWorker(TestVault.worker("Officer", Role.DATA_OFFICER)));
            done(session.addWorker(TestVault.worker("Desk", Role.FRONT_DESK)));
            done(session.addWorker(TestVault.worker("Nurse", Role.NURSE)));
            seal(session, KeyName.IK, NAMES);
            seal(session, KeyName.CK, CODES);
            seal(session, KeyName.NK, WORDS);
            opened(session.signIn("Desk", passphrase("Desk").toCharArray(), Reach.EVERYTHING));
            seal(session, KeyName.CK, OWN_CODES);
        }
    }

    @AfterAll
    static void close() {
        TEST.close();
    }

    @Test
    void aManagerGetsAtNoNameAndNoWord() {
        nothingOf("Manager", List.of(NAMES, WORDS), List.of(CODES));
    }

    @Test
    void aDataOfficerGetsAtNoNameAndNoWord() {
        nothingOf("Officer", List.of(NAMES, WORDS), List.of(CODES));
    }

    @Test
    void theDeskGetsAtNoCodeAndNoWordNotEvenItsOwn() {
        nothingOf("Desk", List.of(CODES, OWN_CODES, WORDS), List.of(NAMES));
    }

    @Test
    void aNurseGetsAtNoWordAndReadsWhatTheDeskWrote() {
        nothingOf("Nurse", List.of(WORDS), List.of(OWN_CODES, NAMES));
    }

    /** @param shut what no key of theirs opens; {@code open} is what their work needs, and shows that the tries themselves work */
    private static void nothingOf(String worker, List<List<Written>> shut, List<List<Written>> open) {
        try (Session session = sessionOf(worker)) {
            int recovered = shut.stream().mapToInt(values -> recovered(session, values)).sum();
            Figures.tell(Trial.ROLES, worker.toLowerCase(Locale.ROOT), VALUES, recovered,
                    shut.size() * VALUES + " values shut");
            assertThat(recovered).isZero();
            open.forEach(values -> assertThat(recovered(session, values)).isEqualTo(VALUES));
        }
    }

    @Test
    void noFileHoldsAnyOfItInClear() throws IOException {
        List<String> markers = new ArrayList<>(List.of(TestVault.FIRST, "Manager", TestVault.PASSPHRASE));
        NAMES.stream().limit(200).forEach(name -> markers.add(name.value()));
        try (var files = Files.walk(TEST.folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                String wide = new String(Files.readAllBytes(file), StandardCharsets.UTF_16LE);
                assertThat(markers).noneMatch(bytes::contains).noneMatch(wide::contains);
            }
        }
    }

    private static Session sessionOf(String name) {
        OpenResult<Session> result = TEST.unlock(name, passphrase(name));
        return opened(result);
    }

    private static void seal(Session session, KeyName key, List<Written> into) {
        SealedColumn<Inside> column = new SealedColumn<>(key, "person", key == KeyName.IK ? "identity" : "codes",
                Inside.class);
        session.store().write(tx -> {
            for (int i = 0; i < VALUES; i++) {
                UUID row = UUID.randomUUID();
                String value = "planted marker " + key + " " + into.hashCode() + " " + row;
                byte[] sealed = column.seal(tx.keys(), row, 1, new Inside(value));
                tx.sql().insertInto(SETTING).set(SETTING.NAME, "M" + SEALED.size()).set(SETTING.ID, row)
                        .set(SETTING.CONTENT, sealed).set(SETTING.ROW_VERSION, 1L).execute();
                SEALED.put(row, sealed);
                into.add(new Written(column, row, value));
            }
            return Outcome.done(true);
        });
    }

    private static int recovered(Session session, List<Written> values) {
        List<Keyring> rings = ringsOf(session, values.getFirst().column().key());
        List<byte[]> privates = privatesOf(session);
        int recovered = 0;
        for (Written written : values) {
            byte[] sealed = session.store().read(tx -> tx.sql().select(SETTING.CONTENT).from(SETTING)
                    .where(SETTING.ID.eq(written.row())).fetchSingle().value1());
            boolean clear = new String(sealed, StandardCharsets.ISO_8859_1).contains(written.value());
            boolean byHand = Keyring.waitsForCk(sealed) && opensByHand(privates, written, sealed);
            if (clear || byHand || opensWithAny(rings, written, sealed)) {
                recovered++;
            }
        }
        return recovered;
    }

    private static boolean opensWithAny(List<Keyring> rings, Written written, byte[] sealed) {
        for (Keyring ring : rings) {
            try {
                if (written.column().open(ring, written.row(), 1, sealed).value().equals(written.value())) {
                    return true;
                }
            } catch (KeyNotHeld | SealBroken e) {
                // not with this one
            }
        }
        return false;
    }

    /** HPKE without the program's own checks, with every 32 bytes at hand as a private half. */
    private static boolean opensByHand(List<byte[]> privates, Written written, byte[] sealed) {
        byte[] place = ("mlango cell 1|CK|1|person|" + written.column().column() + "|")
                .getBytes(StandardCharsets.UTF_8);
        byte[] binding = ByteBuffer.allocate(place.length + 24).put(place).put(Ids.bytes(written.row())).putLong(1)
                .array();
        byte[] body = Arrays.copyOfRange(sealed, 5, sealed.length);
        return privates.stream().anyMatch(own -> Hpke.open(own, binding, body) != null);
    }

    /** Their own keyring, and keyrings that hold each secret they have in place of the key wanted. */
    private static List<Keyring> ringsOf(Session session, KeyName key) {
        List<Keyring> rings = new ArrayList<>(List.of(session.actor().keys()));
        for (byte[] secret : secretsOf(session)) {
            rings.add(new Keyring(Map.of(key, new HeldKey(Secret.of(secret.clone()), 1)), null, 1));
        }
        return rings;
    }

    private static List<byte[]> privatesOf(Session session) {
        return secretsOf(session);
    }

    /** Every 32 secret bytes in reach: keys held, private halves, and whatever of anybody's grants these open. */
    static List<byte[]> secretsOf(Session session) {
        List<byte[]> secrets = new ArrayList<>();
        Opened vault = session.vault();
        Present present = session.present();
        WorkerKeys own = present == null ? null : present.keys();
        if (present == null || own == null) {
            throw new AssertionError("signed in with a passphrase, so the private halves are there");
        }
        secrets.add(own.exchange());
        secrets.add(own.signing());
        secrets.add(vault.dk().copy());
        present.held().values().forEach(held -> secrets.add(held.secret().copy()));
        for (Members.Member member : vault.directory().members().all()) {
            for (KeyName name : KeyName.values()) {
                Statement.Granted grant = vault.directory().members().grant(member.id(), name);
                Secret key = grant == null
                        ? null
                        : Grants.open(vault.file().vault(), name, 1, member.id(), own, grant.grant());
                if (key != null) {
                    secrets.add(key.copy());
                }
            }
        }
        return secrets;
    }
}
