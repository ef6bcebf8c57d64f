package org.mlango.reports.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.FROZEN_PERSON;
import static org.mlango.schema.Tables.HANDED_OUT;
import static org.mlango.schema.Tables.RELEASED;
import static org.mlango.schema.Tables.RELEASED_FILE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.reports.releases.HandOver.Handed;
import org.mlango.reports.releases.HandOver.Step;
import org.mlango.reports.releases.PrepareRelease.Prepared;
import org.mlango.reports.tables.ProvenPack;
import org.mlango.resilience.Attack;
import org.mlango.resilience.Figures;
import org.mlango.store.HandedOut;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** The record on a real encrypted store: files and entries never part, whatever goes wrong between them. */
class HandOverTest {
    private final ReleaseScene scene = new ReleaseScene();
    @TempDir
    private Path place = Path.of("");

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void theFilesAreThereAndTheEntryTellsOfThem() throws IOException {
        UUID frozen = scene.frozen(ReleaseScene.PACK, 0);
        Handed handed = done(scene.handed(frozen, place.resolve("out")));

        assertThat(handed).extracting(Handed::number, Handed::placed).containsExactly(1, true);
        ReleaseRecord record = record();
        Release first = record.releases().getFirst();
        String sheet = Files.readString(place.resolve("out/where-from.txt"));
        assertThat(sheet).startsWith("1 " + first.hash());
        String table = Files.readString(place.resolve("out/table.json"));
        assertThat(first.told().written()).isEqualTo(table);
        assertThat(first.told().files()).containsExactly(
                new OutFile("table.json", table.getBytes(StandardCharsets.UTF_8)).told());
        assertThat(table).doesNotContain("\"count\"");
        assertThat(whole()).isTrue();
        assertThat(names(place)).containsExactly("out");
        assertThat(new OnTheWay(scene.test::store).settle()).isZero();
    }

    @Test
    void whatHasGoneOutIsToldToWhoeverChangesAnEarlierMonth() {
        LocalDate today = scene.test.store().<LocalDate>read(tx -> tx.today());
        assertThat(goneOutSince(today.minusMonths(1))).isFalse();

        done(scene.handed(scene.frozen(ReleaseScene.PACK, 0), place.resolve("out")));

        assertThat(goneOutSince(today.minusMonths(1))).isTrue();
        assertThat(goneOutSince(today)).as("its month goes on").isFalse();
    }

    private boolean goneOutSince(LocalDate day) {
        return scene.test.store().<Boolean>read(tx -> scene.releases.handedOverSince(tx, day));
    }

    /** A power cut after each step: what is looked at after the next signing in brings both into agreement. */
    @ParameterizedTest
    @EnumSource(Step.class)
    void aCutAfterAnyStepLeavesBothInAgreement(Step step) throws IOException {
        UUID frozen = scene.frozen(ReleaseScene.PACK, 0);
        cut(frozen, step);

        assertThat(new OnTheWay(scene.test::store).settle()).isZero();

        boolean recorded = step.compareTo(Step.RECORDED) >= 0;
        assertThat(record().releases()).hasSize(recorded ? 1 : 0);
        assertThat(names(place)).isEqualTo(recorded ? List.of("out") : List.of());
        if (recorded) {
            assertThat(Files.readString(place.resolve("out/table.json")))
                    .isEqualTo(record().releases().getFirst().told().written());
        }
        assertThat(onWay()).isZero();
        Handed next = done(scene.handed(frozen, place.resolve("next")));
        assertThat(next.number()).isEqualTo(recorded ? 2 : 1);
        assertThat(whole()).isTrue();
    }

    /** An error stops before what it could undo: nothing is handed over, nothing lies about. */
    @ParameterizedTest
    @EnumSource(value = Step.class, names = {"BEGUN", "WRITTEN", "FORCED"})
    void aFullDiskBeforeTheEntryLeavesNothing(Step step) throws IOException {
        UUID frozen = scene.frozen(ReleaseScene.PACK, 0);
        Outcome<Handed> outcome = failing(frozen, step, new IOException("No space left on device"));

        assertThat(code(outcome)).isEqualTo("release.disk_full");
        assertThat(record().releases()).isEmpty();
        assertThat(names(place)).isEmpty();
        assertThat(onWay()).isZero();
    }

    @Test
    void aPlaceThatIsGoneAfterTheEntryIsSaidAndTheFilesAreKept() throws IOException {
        UUID frozen = scene.frozen(ReleaseScene.PACK, 0);
        Handed handed = done(failing(frozen, Step.RECORDED, new IOException("gone")));

        assertThat(handed.placed()).isFalse();
        assertThat(record().releases()).hasSize(1);
        OnTheWay onTheWay = new OnTheWay(scene.test::store);
        assertThat(onTheWay.put(handed.id(), place.resolve("elsewhere"))).isInstanceOf(Outcome.Done.class);
        assertThat(Files.readString(place.resolve("elsewhere/table.json")))
                .isEqualTo(record().releases().getFirst().told().written());
        assertThat(onWay()).isZero();
        assertThat(code(onTheWay.put(handed.id(), place.resolve("elsewhere")))).isEqualTo("release.there");
        assertThat(code(onTheWay.put(UUID.randomUUID(), place.resolve("x")))).isEqualTo("release.gone");
        assertThat(code(onTheWay.put(handed.id(), place.resolve("no/where")))).isEqualTo("release.place_gone");
    }

    /** The database is full, or refuses: the files go again. */
    @Test
    void anEntryThatCannotBeWrittenTakesItsFilesAlong() throws IOException {
        UUID frozen = scene.frozen(ReleaseScene.PACK, 0);
        Prepared prepared = scene.prepared(frozen, ReleaseScene.PACK, "[]");
        ProvenPack.Safe safe = ReleaseScene.safe(prepared);
        Outcome<Handed> outcome = scene.handOver(step -> {
            if (step == Step.FORCED) {
                scene.test.scene(tx -> tx.sql().execute("""
                        CREATE TRIGGER full BEFORE INSERT ON released_file
                        BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"""));
            }
        }).run(prepared, safe, ReleaseScene.wish(safe), place.resolve("out"));

        assertThat(code(outcome)).startsWith("release.");
        assertThat(record().releases()).isEmpty();
        assertThat(scene.test.store().<Long>read(tx -> HandedOut.newest(tx).number())).isZero();
        assertThat(names(place)).isEmpty();
        assertThat(onWay()).isZero();
    }

    @Test
    void twoAtOnceAreNotBothHandedOver() {
        UUID frozen = scene.frozen(ReleaseScene.PACK, 0);
        Prepared prepared = scene.prepared(frozen, ReleaseScene.PACK, "[]");
        ProvenPack.Safe safe = ReleaseScene.safe(prepared);
        done(scene.handed(frozen, place.resolve("one")));

        Outcome<Handed> second = scene.handOver(HandOver.Watch.NOBODY).run(prepared, safe, ReleaseScene.wish(safe),
                place.resolve("two"));

        assertThat(code(second)).isEqualTo("release.since");
        assertThat(place.resolve("two")).doesNotExist();
    }

    /** After a restore nothing leaves until two people settled it; then the next number comes after the highest anybody knows. */
    @Test
    void afterARestoreItWaitsAndSkipsWhatPaperKnows() {
        UUID frozen = scene.frozen(ReleaseScene.PACK, 0);
        done(scene.handed(frozen, place.resolve("one")));
        scene.test.scene(
                tx -> tx.sql().execute("INSERT INTO brought_back (seq, at, known_number, missing, receipt_number, "
                        + "report_number, standing, reports_known, reports_outside) VALUES (1, 0, 0, 0, 0, 9, 'IN_DOUBT', 1, 11)"));

        assertThat(code(scene.prepare(frozen, ReleaseScene.PACK, "[]"))).isEqualTo("release.restored");

        scene.test.scene(tx -> tx.sql().execute("UPDATE brought_back SET standing = 'SETTLED'"));
        assertThat(done(scene.handed(frozen, place.resolve("two"))).number()).isEqualTo(12);
        assertThat(record().releases().getLast().told().skipped()).isEqualTo(10);
        assertThat(done(scene.handed(frozen, place.resolve("three"))).number()).isEqualTo(13);
        assertThat(whole()).isTrue();
    }

    @Test
    void onlyWhoMay() {
        UUID frozen = scene.frozen(ReleaseScene.PACK, 0);
        scene.test.as(Role.COUNSELLOR);
        assertThat(code(scene.prepare(frozen, ReleaseScene.PACK, "[]"))).isEqualTo("release.not_yours");
        scene.test.as(Role.MANAGER, Role.COUNSELLOR);
        assertThat(code(scene.prepare(UUID.randomUUID(), ReleaseScene.PACK, "[]"))).isEqualTo("release.not_frozen");
        assertThat(code(scene.handed(frozen, place))).isEqualTo("release.there");
    }

    /** T33 on the store: whatever is changed behind the program's back, the record no longer fits, and nothing leaves. */
    @ParameterizedTest
    @ValueSource(strings = {"UPDATE released SET number = 4 WHERE number = 3", "DELETE FROM released WHERE number = 2",
            "DELETE FROM released WHERE number = 3", "UPDATE released SET day = day - 1 WHERE number = 1",
            "UPDATE handed_out SET hash = zeroblob(32) WHERE number = 2",
            "DELETE FROM handed_out WHERE number = 3"})
    void anEditIsFound(String edit) throws IOException {
        UUID frozen = scene.frozen(ReleaseScene.PACK, 0);
        for (int i = 1; i <= 3; i++) {
            done(scene.handed(frozen, place.resolve("out " + i)));
        }
        assertThat(refusedByTheTable(edit)).isTrue();
        assertThat(whole()).isTrue();

        scene.test.scene(tx -> {
            tx.sql().execute("PRAGMA defer_foreign_keys = ON");
            tx.sql().fetch("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN "
                    + "('released', 'released_file', 'handed_out')")
                    .forEach(row -> tx.sql().execute("DROP TRIGGER " + row.get(0)));
            if (edit.startsWith("UPDATE released SET number")) {
                tx.sql().execute("UPDATE handed_out SET number = 4 WHERE number = 3");
            }
            if (edit.startsWith("DELETE FROM")) {
                tx.sql().execute("DELETE FROM released_file WHERE released_id IN (SELECT id FROM released WHERE number "
                        + "IN (2, 3))");
                if (edit.contains("handed_out")) {
                    tx.sql().execute("DELETE FROM released WHERE number = 3");
                }
            }
            tx.sql().execute(edit);
        });

        // who takes the last entry and its number out leaves a record that fits itself: paper and backup folders know better
        boolean last = edit.contains("handed_out WHERE number = 3");
        assertThat(whole()).isEqualTo(last);
        assertThat(code(scene.prepare(frozen, ReleaseScene.PACK, "[]")))
                .isEqualTo(last ? "" : "release.chain");
        Figures.tell(Attack.T33, "store " + Math.floorMod(edit.hashCode(), 1000), 1, 0,
                last ? "the last one taken out is known outside alone" : "found");
    }

    private boolean refusedByTheTable(String edit) {
        try {
            scene.test.store().write(tx -> {
                tx.sql().execute(edit);
                return Outcome.done(true);
            });
            return false;
        } catch (DataAccessException e) {
            return true;
        }
    }

    /** T32 on the store: an older copy put back knows none of what was handed out since, which every sheet and folder does. */
    @Test
    void anOlderCopyDoesNotKnowWhatIsOutside() {
        UUID frozen = scene.frozen(ReleaseScene.PACK, 0);
        done(scene.handed(frozen, place.resolve("one")));
        byte[] older = scene.test.kept();
        scene.test.as(Role.MANAGER, Role.COUNSELLOR);
        done(scene.handed(frozen, place.resolve("two")));
        HandedOut outside = scene.test.store().handedOut();
        ReleaseRecord.Head sheet = record().head();
        assertThat(scene.test.store().knows(outside)).isTrue();

        scene.test.back(older);
        scene.test.as(Role.MANAGER, Role.COUNSELLOR);

        assertThat(scene.test.store().knows(outside)).isFalse();
        assertThat(record().knows(sheet)).isFalse();
        assertThat(record().head().number()).isEqualTo(1);
        Figures.tell(Attack.T32, "store", 1, 0, "an older file of the database");
    }

    @Test
    void whoTakesItBackLeavesTheCountAndNoWayToThem() {
        UUID frozen = scene.frozen(ReleaseScene.PACK, 6);
        done(scene.handed(frozen, place.resolve("out")));
        PersonId person = scene.people.getFirst();
        PersonId other = scene.people.getLast();

        scene.test.done(tx -> scene.consents.withdraw(tx, person, Purpose.COUNT_ME));
        scene.test.done(tx -> scene.consents.withdraw(tx, other, Purpose.KEEP_RECORD));

        Map<PersonId, Set<String>> left = scene.test.store().read(tx -> scene.releases.people(tx, frozen));
        assertThat(left).hasSize(4).doesNotContainKeys(person, other);
        assertThat(scene.test.store().<Integer>read(tx -> ReleaseQueries.size(tx, frozen))).isEqualTo(6);
        assertThat(scene.test.store().<Integer>read(tx -> tx.sql().fetchCount(FROZEN_PERSON,
                FROZEN_PERSON.PERSON_ID.isNull().and(FROZEN_PERSON.CODES.isNull())))).isEqualTo(2);
        // what left is what it was, and may leave again: it is the same
        assertThat(whole()).isTrue();
        assertThat(done(scene.handed(frozen, place.resolve("again"))).number()).isEqualTo(2);
        assertThat(files("again/table.json")).isEqualTo(files("out/table.json"));
    }

    @Test
    void whatHasNotLeftYetIsCountedAnew() {
        UUID frozen = scene.frozen(ReleaseScene.PACK, 6);
        Prepared prepared = scene.prepared(frozen, ReleaseScene.PACK, "[]");
        ProvenPack.Safe safe = ReleaseScene.safe(prepared);
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.people.getFirst(), Purpose.COUNT_ME));

        assertThat(code(scene.handOver(HandOver.Watch.NOBODY).run(prepared, safe, ReleaseScene.wish(safe),
                place.resolve("out")))).isEqualTo("release.taken_back");
        assertThat(code(scene.prepare(frozen, ReleaseScene.PACK, "[]"))).isEqualTo("release.taken_back");
        assertThat(place.resolve("out")).doesNotExist();
        assertThat(onWay()).isZero();
    }

    @Test
    void theTablesRefuseWhatIsNotAddedOnly() {
        UUID frozen = scene.frozen(ReleaseScene.PACK, 6);
        done(scene.handed(frozen, place.resolve("out")));
        for (String wrong : List.of("UPDATE frozen_count SET frozen_day = 1", "DELETE FROM frozen_count",
                "UPDATE released SET told = x'00'", "DELETE FROM released", "DELETE FROM released_file",
                "UPDATE released_file SET place = 9", "DELETE FROM handed_out", "UPDATE handed_out SET number = 7",
                "INSERT INTO handed_out VALUES (1, zeroblob(32))", "DELETE FROM frozen_person",
                "UPDATE frozen_person SET codes = x'00'",
                "UPDATE frozen_person SET person_id = randomblob(16)")) {
            assertThat(refusedByTheTable(wrong)).as(wrong).isTrue();
        }
        PersonId never = PersonId.random();
        assertThat(scene.test.store().<Integer>read(tx -> tx.sql().fetchCount(RELEASED)
                + tx.sql().fetchCount(RELEASED_FILE) + tx.sql().fetchCount(HANDED_OUT))).isEqualTo(4);
        assertThat(notFrozen(never)).isTrue();
    }

    private boolean notFrozen(PersonId never) {
        try {
            scene.test.store().write(tx -> scene.releases.freeze(tx, ReleaseScene.PACK, Map.of(never, Set.of("a"))));
            return false;
        } catch (DataAccessException e) {
            return true;
        }
    }

    private void cut(UUID frozen, Step at) {
        Prepared prepared = scene.prepared(frozen, ReleaseScene.PACK, "[]");
        ProvenPack.Safe safe = ReleaseScene.safe(prepared);
        try {
            scene.handOver(step -> {
                if (step == at) {
                    throw new PowerCut();
                }
            }).run(prepared, safe, ReleaseScene.wish(safe), place.resolve("out"));
        } catch (PowerCut e) {
            // the computer is off
        }
    }

    /** No handler of the program runs any more. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Outcome<Handed> failing(UUID frozen, Step at, IOException failure) {
        Prepared prepared = scene.prepared(frozen, ReleaseScene.PACK, "[]");
        ProvenPack.Safe safe = ReleaseScene.safe(prepared);
        return scene.handOver(step -> {
            if (step == at) {
                throw failure;
            }
        }).run(prepared, safe, ReleaseScene.wish(safe), place.resolve("out"));
    }

    private ReleaseRecord record() {
        return scene.test.store().read(scene.releases::record);
    }

    private boolean whole() {
        return scene.test.store().read(scene.releases::isWhole);
    }

    private int onWay() {
        return scene.test.store().<Integer>read(
                tx -> tx.sql().fetchCount(DSL.table(DSL.name("release_on_way"))));
    }

    private String files(String name) {
        try {
            return Files.readString(place.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError(outcome);
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Refusal> refusals) ? refusals.getFirst().code() : "";
    }
}
