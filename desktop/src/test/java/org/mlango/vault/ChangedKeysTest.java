package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.VISIT;
import static org.mlango.schema.Tables.WORKER;
import static org.mlango.vault.TestVault.done;
import static org.mlango.vault.TestVault.opened;
import static org.mlango.vault.TestVault.passphrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.FileCopy;
import org.mlango.bench.Measured;
import org.mlango.store.KeyName;
import org.mlango.store.Keyring;
import org.mlango.store.Keyring.HeldKey;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.SealBroken;
import org.mlango.store.SealedColumn;
import org.mlango.store.Secret;
import org.mlango.store.Store;
import org.mlango.store.WriteTx;

/** What somebody who left still knows, tried on every value after the keys were changed: with a debugger's eyes, not through the doors. */
class ChangedKeysTest {
    private static final int VALUES = 200;
    private static final int MOST_PARTS = 7;
    private static final SealedColumn<Inside> NOTE = new SealedColumn<>(KeyName.IK, "visit", "note", Inside.class);
    private static final SealedColumn<Inside> CODES = new SealedColumn<>(KeyName.CK, "visit", "codes", Inside.class);

    private static final SealedColumn<Inside> PROFILE = new SealedColumn<>(KeyName.DK, "worker", "profile",
            Inside.class);

    private final TestVault test = TestVault.locked();
    private final NewWorker nurse = TestVault.worker("Nurse", Role.NURSE);

    record Inside(String value) {}

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void afterTheEndNothingTheyKnewOpensAnything() throws IOException {
        Map<KeyName, HeldKey> known = new EnumMap<>(KeyName.class);
        List<byte[]> secrets;
        try (Session session = test.open()) {
            done(session.addWorker(nurse));
            done(session.addWorker(TestVault.worker("Desk", Role.FRONT_DESK)));
            opened(session.signIn("Desk", passphrase("Desk").toCharArray(), Reach.EVERYTHING));
            write(session, VALUES);
            opened(session.signIn("Nurse", passphrase("Nurse").toCharArray(), Reach.EVERYTHING));
            secrets = RoleKeysTest.secretsOf(session).stream().map(byte[]::clone).toList();
            heldBy(session).forEach((name, key) -> known.put(name,
                    new HeldKey(Secret.of(key.secret().copy()), key.epoch())));
            assertThat(opensWith(session, known, 1)).as("before").isEqualTo(2 * VALUES);
            opened(session.signIn(TestVault.FIRST, TestVault.PASSPHRASE.toCharArray(), Reach.EVERYTHING));
            Staff staff = new Staff(session);
            done(staff.end(nurse.id()));
            assertThat(done(staff.changeKeys())).as("broken").isZero();
            assertThat(readBy(session)).isEqualTo(2 * VALUES);

            assertThat(opensWith(session, known, 1)).isZero();
            assertThat(opensWith(session, known, 2)).isZero();
            for (byte[] secret : secrets) {
                Map<KeyName, HeldKey> guess = new EnumMap<>(KeyName.class);
                for (KeyName name : KeyName.values()) {
                    guess.put(name, new HeldKey(Secret.of(secret.clone()), 2));
                }
                assertThat(opensWith(session, guess, 2)).isZero();
            }
        }
        for (byte[] secret : secrets) {
            assertThat(Store.open(test.folder.resolve("g0002/data"), Secret.of(secret), test.clock))
                    .isInstanceOf(OpenResult.Damaged.class);
        }
    }

    @Test
    void whatTheDeskWroteIsSealedUnderCkItselfByTheNextWhoHoldsIt() throws IOException {
        try (Session session = test.open()) {
            done(session.addWorker(TestVault.worker("Desk", Role.FRONT_DESK)));
            opened(session.signIn("Desk", passphrase("Desk").toCharArray(), Reach.EVERYTHING));
            write(session, VALUES);
            assertThat(session.store().sealForTheDesk()).isZero();
            opened(session.signIn(TestVault.FIRST, TestVault.PASSPHRASE.toCharArray(), Reach.EVERYTHING));
            assertThat(waitingForCk(session)).isEqualTo(VALUES);
            assertThat(session.store().sealForTheDesk()).isEqualTo(VALUES);
            assertThat(session.store().sealForTheDesk()).isZero();
            assertThat(waitingForCk(session)).isZero();
            assertThat(readBy(session)).isEqualTo(2 * VALUES);
            long triggers = session.store().read(tx -> tx.sql()
                    .fetch("SELECT 1 FROM sqlite_schema WHERE type = 'trigger'").size());
            assertThat(triggers).as("put back").isGreaterThan(10);
        }
    }

    /** A value another hand changed neither stops the change of keys nor is taken for anything. */
    @Test
    void aBrokenValueStaysBrokenAndTheRestIsSealedAnew() {
        try (Session session = test.open()) {
            write(session, 20);
            done(session.store().write(tx -> {
                tx.sql().update(VISIT).set(VISIT.NOTE, new byte[80])
                        .where(VISIT.ID.eq(tx.sql().select(VISIT.ID).from(VISIT).limit(1))).execute();
                return Outcome.done(true);
            }));
            assertThat(done(session.rewrite(Rewrite.underNew(EnumSet.of(KeyName.IK))))).isEqualTo(1);
            assertThat(readBy(session)).isEqualTo(39);
        }
    }

    /** 7 MB in each part of what is written. */
    @ParameterizedTest
    @ValueSource(ints = {1, MOST_PARTS})
    @Tag("bench")
    void fiftyMegabytesAreChangedInUnderTenSeconds(int parts, @TempDir Path place) throws IOException {
        try (Session session = test.open()) {
            for (int i = 0; i < parts; i++) {
                write(session, 2000, "x".repeat(900));
            }
            long size = Files.size(test.data());
            double copy = FileCopy.millis(test.data(), place.resolve("copy"));
            long began = System.nanoTime();
            Map<Staging.Step, Long> steps = new EnumMap<>(Staging.Step.class);
            done(session.rewrite(Rewrite.underNew(EnumSet.allOf(KeyName.class)),
                    step -> steps.put(step, (System.nanoTime() - began) / 1_000_000)));
            double took = (System.nanoTime() - began) / 1e6;
            Bench.tell(Measured.of(Figure.ROTATION, size / 1_000_000).took(took).beside(copy)
                    .noting(parts * 4000 + " sealed values; done after ms: " + steps));
            if (parts == MOST_PARTS) {
                assertThat(size).isGreaterThan(50_000_000);
                assertThat(took).isLessThan(10_000);
            }
        }
    }

    private static void write(Session session, int values) {
        write(session, values, "");
    }

    private static void write(Session session, int values, String more) {
        done(session.store().write(tx -> {
            UUID worker = UUID.randomUUID();
            tx.sql().insertInto(WORKER).set(WORKER.ID, worker)
                    .set(WORKER.PROFILE, PROFILE.seal(tx.keys(), worker, 1, new Inside("somebody")))
                    .set(WORKER.STANDING, "ENDED").set(WORKER.SINCE_AT, Instant.EPOCH).set(WORKER.ROW_VERSION, 1L)
                    .execute();
            for (int i = 0; i < values; i++) {
                visit(tx, worker, more);
            }
            return Outcome.done(true);
        }));
    }

    private static void visit(WriteTx tx, UUID worker, String more) {
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(VISIT).set(VISIT.ID, id).set(VISIT.DAY, LocalDate.EPOCH).set(VISIT.PLACE, "CENTRE")
                .set(VISIT.WORKER_ID, worker).set(VISIT.NEW_OR_BACK, "NEW")
                .set(VISIT.NOTE, NOTE.seal(tx.keys(), id, 1, new Inside("note " + id + more)))
                .set(VISIT.CODES, CODES.seal(tx.keys(), id, 1, new Inside("codes " + id + more)))
                .set(VISIT.RECORDED_AT, Instant.EPOCH).set(VISIT.ROW_VERSION, 1L).execute();
    }

    private static long waitingForCk(Session session) {
        return session.store().read(tx -> tx.sql().selectFrom(VISIT).fetch(VISIT.CODES).stream()
                .filter(Keyring::waitsForCk).count());
    }

    private static Map<KeyName, HeldKey> heldBy(Session session) {
        Present present = session.present();
        return present == null ? Map.of() : present.held();
    }

    private static int readBy(Session session) {
        return opening(session, session.actor().keys());
    }

    private static int opensWith(Session session, Map<KeyName, HeldKey> keys, int epoch) {
        Map<KeyName, HeldKey> claimed = new EnumMap<>(KeyName.class);
        keys.forEach((name, key) -> claimed.put(name, new HeldKey(key.secret(), epoch)));
        return opening(session, new Keyring(claimed, null, epoch));
    }

    private static int opening(Session session, Keyring keys) {
        return session.store().read(tx -> {
            int open = 0;
            for (var row : tx.sql().selectFrom(VISIT).fetch()) {
                open += opens(NOTE, keys, row.getId(), row.getNote()) ? 1 : 0;
                open += opens(CODES, keys, row.getId(), row.getCodes()) ? 1 : 0;
            }
            return open;
        });
    }

    private static boolean opens(SealedColumn<Inside> column, Keyring keys, UUID row, byte[] sealed) {
        try {
            return column.open(keys, row, 1, sealed).value().contains(row.toString());
        } catch (SealBroken e) {
            return false;
        }
    }
}
