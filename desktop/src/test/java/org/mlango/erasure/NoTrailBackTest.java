package org.mlango.erasure;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.reader.RawPages;
import org.mlango.schema.Tables;
import org.mlango.store.AuditReads;
import org.mlango.store.AuditReads.Entry;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.TestStore;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;

/**
 * Somebody's visits were made anonymous, and an attacker has the file with every key, the trail with the secret of its tokens, and
 * knows whom to look for: which of the day's visits without a name was theirs? Each way of guessing is tried on every day, and none is
 * better than chance (one in four).
 */
class NoTrailBackTest {
    private static final int DAYS = 80;
    private static final int OTHERS = 3;
    private static final Duration APART = Duration.ofMinutes(20);
    /** What the test knows it by; the attacker is not told. */
    private static final int THEIRS = 7;

    private final ErasureScene scene = new ErasureScene();
    private final PersonId person = scene.person("Zainab");
    private final PersonId colleague = scene.person("Halima");
    private final Random random = new Random(4);

    /** One visit without a name, as it lies in the file. */
    private record Row(UUID id, long place, LocalDate day, long recorded, @Nullable Integer minute, boolean theirs,
            int at) {}

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void noWayOfGuessingIsBetterThanChance() throws IOException {
        for (int day = 0; day < DAYS; day++) {
            aDay();
            scene.test.clock().advance(Duration.ofDays(1).minus(APART.multipliedBy(OTHERS + 1)));
        }
        scene.test.done(tx -> Outcome.done(scene.people.face(tx, person)));
        List<UUID> before = ids();
        scene.test.done(tx -> scene.visits.detach(tx, person, null, null));

        String pages = pages();
        assertThat(before).as("in any page, free ones too").hasSize(DAYS)
                .noneMatch(id -> pages.contains(HexFormat.of().formatHex(ErasureScene.bytes(id))));
        Map<LocalDate, List<Row>> days = rows(pages);
        Trail trail = trail();
        Map<String, BiFunction<LocalDate, List<Row>, @Nullable Row>> guesses = Map.of(
                "the only one no line of the trail knows", (day, rows) -> only(rows.stream()
                        .filter(this::unknown).toList()),
                "in the order of the trail's lines", (day, rows) -> trail.inOrder(day, rows),
                "the only one without an hour of writing", (day, rows) -> only(rows.stream()
                        .filter(row -> row.recorded() % 86_400_000 == 0 && row.minute() == null).toList()),
                "the one written last into the page", (day, rows) -> rows.stream().max(comparingInt(Row::at))
                        .orElseThrow(),
                "the one written first into the page", (day, rows) -> rows.stream().min(comparingInt(Row::at))
                        .orElseThrow(),
                "the last in the table", (day, rows) -> rows.stream().max(comparingLong(Row::place)).orElseThrow());

        assertThat(days).hasSize(DAYS).allSatisfy((day, rows) -> assertThat(rows).hasSize(OTHERS + 1));
        guesses.forEach((way, guess) -> {
            long right = days.entrySet().stream().map(day -> guess.apply(day.getKey(), day.getValue()))
                    .filter(row -> row != null && row.theirs()).count();
            System.out.printf("made anonymous, %s: %d of %d days guessed, chance %d%n", way, right, DAYS,
                    DAYS / (OTHERS + 1));
            assertThat(right).as(way).isLessThan(DAYS / 2);
        });
    }

    /** What is sealed to a visit's id stays readable: such a visit keeps its id. */
    @Test
    void notesOfOtherVisitsStayReadable() {
        scene.test.done(tx -> scene.visits.record(tx, new VisitDraft(tx.today(), null, Place.CENTRE, null, 0,
                NewOrBack.NOT_ASKED, null, Set.of("SV_INFO"), List.of(), "the tap drips")));
        UUID noted = scene.test.store().read(tx -> tx.sql().select(Tables.VISIT.ID).from(Tables.VISIT)
                .fetchSingle().value1());
        visit(person);
        scene.test.done(tx -> scene.visits.detach(tx, person, null, null));

        assertThat(scene.test.store().<Boolean>read(tx -> tx.sql().fetchExists(Tables.VISIT,
                Tables.VISIT.ID.eq(noted).and(Tables.VISIT.NOTE.isNotNull())))).isTrue();
        assertThat(scene.test.store().<Integer>read(tx -> tx.sql().fetchCount(Tables.VISIT_THING))).isOne();
    }

    /** Theirs somewhere among three of nobody, and one of somebody else whose record stays. */
    private void aDay() {
        int theirs = random.nextInt(OTHERS + 1);
        for (int i = 0; i <= OTHERS; i++) {
            scene.test.clock().advance(APART);
            if (i == theirs) {
                scene.test.done(tx -> Outcome.done(scene.people.face(tx, person)));
                visit(person);
            } else {
                visit(null);
            }
        }
        visit(colleague);
    }

    private void visit(@Nullable PersonId of) {
        int mark = person.equals(of) ? THEIRS : random.nextInt(THEIRS);
        scene.test.done(tx -> scene.visits.record(tx, new VisitDraft(tx.today(), null, Place.CENTRE, of, mark,
                NewOrBack.BACK, null, Set.of("SV_INFO"), List.of(ThingLine.given("CM_NSP_PACK", 2)), "")));
    }

    private List<UUID> ids() {
        return scene.test.store().read(tx -> tx.sql().select(Tables.VISIT.ID).from(Tables.VISIT)
                .where(Tables.VISIT.PERSON_ID.eq(person.value())).fetch(Tables.VISIT.ID));
    }

    private String pages() throws IOException {
        return HexFormat.of().formatHex(RawPages.of(scene.test.file(), TestStore.secret(KeyName.DK).copy()));
    }

    private Map<LocalDate, List<Row>> rows(String pages) {
        return scene.test.store().read(tx -> tx.sql()
                .fetch("SELECT rowid AS place, CAST(recorded_at AS TEXT) AS written, * FROM visit WHERE person_id IS NULL")
                .stream().map(row -> row(row, pages))
                .collect(Collectors.groupingBy(Row::day, TreeMap::new, Collectors.toList())));
    }

    private static Row row(Record row, String pages) {
        byte[] id = row.get("id", byte[].class);
        ByteBuffer bytes = ByteBuffer.wrap(id);
        return new Row(new UUID(bytes.getLong(), bytes.getLong()), row.get("place", Long.class),
                LocalDate.ofEpochDay(row.get("day", Long.class)), Long.parseLong(row.get("written", String.class)),
                row.get("minute", Integer.class), row.get("collecting_for", Integer.class) == THEIRS,
                pages.indexOf(HexFormat.of().formatHex(id)));
    }

    /** Oldest first; the lines of the person, and the tokens of visits that still lead to somebody. */
    private Trail trail() {
        return scene.test.store().read(tx -> new Trail(
                AuditReads.newest(tx, new AuditReads.Wanted(null, null, null, null), Integer.MAX_VALUE).reversed(),
                AuditReads.of(tx, "person", person.value()).stream().map(Entry::seq).collect(Collectors.toSet()),
                AuditReads.of(tx, "visit", tx.sql().select(Tables.VISIT.ID).from(Tables.VISIT)
                        .where(Tables.VISIT.PERSON_ID.isNotNull()).fetch(Tables.VISIT.ID)).stream()
                        .map(line -> String.valueOf(line.object())).collect(Collectors.toSet())));
    }

    private boolean unknown(Row row) {
        return scene.test.store().<Boolean>read(tx -> AuditReads.of(tx, "visit", row.id()).isEmpty());
    }

    private static @Nullable Row only(List<Row> rows) {
        return rows.size() == 1 ? rows.getFirst() : null;
    }

    private record Trail(List<Entry> lines, Set<Long> looks, Set<String> named) {
        /** Which of the day's writings followed a look at the person's record? The same of the day's rows, as they lie. */
        @Nullable
        Row inOrder(LocalDate day, List<Row> rows) {
            List<Entry> written = lines.stream().filter(line -> line.action().equals("VISIT_RECORDED")
                    && LocalDate.ofInstant(line.at(), ZoneId.systemDefault()).equals(day)
                    && !named.contains(String.valueOf(line.object()))).toList();
            List<Row> lying = rows.stream().sorted(comparingLong(Row::place)).toList();
            for (int i = 0; i < written.size() && i < lying.size(); i++) {
                if (looks.contains(written.get(i).seq() - 1)) {
                    return lying.get(i);
                }
            }
            return null;
        }
    }
}
