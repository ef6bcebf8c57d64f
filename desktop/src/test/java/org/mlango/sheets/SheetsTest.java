package org.mlango.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.sheets.SheetsScene.PACK;
import static org.mlango.sheets.SheetsScene.STRIP;
import static org.mlango.sheets.SheetsScene.TODAY;
import static org.mlango.sheets.SheetsScene.many;
import static org.mlango.sheets.SheetsScene.one;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Withdrawal;
import org.mlango.people.People;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

class SheetsTest {
    private static final byte[] TYPED = new byte[0];
    private final SheetsScene scene = new SheetsScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void signsAreDrawnOnceAndStay() {
        List<SheetColumn> first = scene.columns();

        assertThat(first.stream().filter(SheetColumn::onSheet)).hasSize(SheetRules.MOST_COLUMNS);
        assertThat(new HashSet<>(first.stream().map(SheetColumn::sign).toList())).hasSameSizeAs(first);
        scene.test.done(tx -> scene.visits.addThing(tx, "Soap"));
        List<SheetColumn> later = scene.columns();
        assertThat(later).hasSize(first.size() + 1).containsAll(first);
        assertThat(refused(scene.test.store().write(tx -> scene.sheets.choose(tx, Set.of())))).isEqualTo(
                "columns.number");
        scene.test.done(tx -> scene.sheets.choose(tx, Set.of(STRIP, PACK)));
        assertThat(scene.columns().stream().filter(SheetColumn::onSheet).map(SheetColumn::code))
                .containsExactlyInAnyOrder(PACK, STRIP);
        assertThatThrownBy(() -> scene.test.done(tx -> Outcome.done(tx.sql().execute(
                "UPDATE sheet_sign SET sign = 'Q9' WHERE thing_code = '" + PACK + "'"))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aRowWithACodeBecomesAVisitOfThatPersonAndCountsNeverDo() {
        PersonId person = PersonId.random();
        String code = scene.met(person);
        Recorded recorded = recorded(one(1, code.toLowerCase(Locale.ROOT).replace("-", " "),
                Map.of(PACK, "2")), one(2, "", Map.of(STRIP, "1")), many(3, "12", "F", "20", Map.of(STRIP, "30")),
                many(4, "3", "", "", Map.of(PACK, "5")));

        assertThat(scene.<List<UUID>>seen(tx -> scene.visits.ids(tx, person))).hasSize(1);
        assertThat(scene.count("visit")).isEqualTo(2);
        assertThat(scene.count("batch")).as("the same evening").isEqualTo(1);
        assertThat(scene.given(STRIP)).isEqualTo(30);
        assertThat(scene.given(PACK)).isEqualTo(5);
        scene.test.done(tx -> scene.sheets.takeBack(tx, recorded));
        assertThat(scene.count("visit") + scene.count("batch") + scene.count("batch_line") + scene.count("batch_thing"))
                .isZero();
    }

    @Test
    void withoutAgreementOrWithAWrongCodeOnlyAsTheWorkerSays() {
        PersonId person = PersonId.random();
        String code = scene.met(person);
        String nobodys = nobodys(code);
        scene.test.done(tx -> scene.consents.withdraw(tx, Withdrawal.spoken(person, Purpose.KEEP_RECORD)));
        TypedRow[] rows = {one(1, code, Map.of(PACK, "1")), one(2, nobodys, Map.of(PACK, "1")),
                one(3, "K7M-4QX-8", Map.of(PACK, "1"))};

        Sorted sorted = sorted(LetGo.NONE, rows);
        assertThat(sorted.bad()).extracting(bad -> bad.why().getFirst().code())
                .containsExactly("code.unknown", "code.unknown", "code.wrong");
        assertThat(sorted.bad()).allMatch(Row.Bad::onlyForCode);
        assertThat(sorted.rows()).isZero();
        Sorted let = sorted(LetGo.of(Set.of(1, 2)), rows);
        assertThat(let.ofNobody()).hasSize(2).allMatch(draft -> draft.person() == null);
        assertThat(let.letGo()).isEqualTo(2);
        assertThat(let.bad()).hasSize(1);
    }

    @Test
    void anAgreementThatRanOutIsAskedOfVisitsItself() {
        PersonId person = PersonId.random();
        String code = scene.met(person);
        scene.test.clock().advance(Duration.ofDays(400));
        Sorted sorted = sorted(LetGo.NONE, one(1, code, Map.of(PACK, "1")));

        assertThat(sorted.bad()).singleElement().satisfies(bad -> {
            assertThat(bad.why().getFirst().code()).isEqualTo("person.not_open");
            assertThat(bad.onlyForCode()).isTrue();
        });
        assertThat(refused(record(LetGo.NONE, 0, Following.TO_THE_END, one(1, code, Map.of(PACK, "1")))))
                .isEqualTo("import.changed");
        assertThat(scene.count("visit")).isZero();
    }

    @Test
    void stoppedHalfwayNothingIsThere() {
        List<TypedRow> rows = new ArrayList<>();
        for (int i = 1; i <= 1500; i++) {
            rows.add(one(i, "", Map.of(PACK, "1")));
        }
        Outcome<Recorded> stopped = record(LetGo.NONE, 0, (done, all) -> done < 1000, rows.toArray(new TypedRow[0]));

        assertThat(refused(stopped)).isEqualTo("import.stopped");
        assertThat(scene.count("visit") + scene.count("batch_import")).isZero();
    }

    @Test
    void theSameFileTwiceIsKnownAgain() throws NotRead {
        SheetFile file = SheetFile.read("Day,Number," + scene.sign(STRIP) + "\n16/06/2026,4,9\n15/06/2026,3,2\n",
                scene.columns());
        List<Row> rows = new RowReader(Words.all(), TODAY).read(file.rows());
        assertThat(scene.<Optional<LocalDate>>seen(tx -> scene.sheets.takenIn(tx, file.hash()))).isEmpty();
        Recorded recorded = scene.test.done(tx -> scene.sheets.record(tx, rows, LetGo.NONE, 0, file.hash(),
                Following.TO_THE_END));
        SheetFile again = SheetFile.read("Number;" + scene.sign(STRIP) + ";Day\n3;2;15/06/2026\n4;9;16/06/2026\n",
                scene.columns());

        assertThat(scene.<Optional<LocalDate>>seen(tx -> scene.sheets.takenIn(tx, again.hash()))).contains(TODAY);
        scene.test.done(tx -> scene.sheets.takeBack(tx, recorded));
        assertThat(scene.<Optional<LocalDate>>seen(tx -> scene.sheets.takenIn(tx, again.hash()))).isEmpty();
    }

    @Test
    void countsAreCorrectedWithAReasonRemovedAndPutBack() {
        Recorded recorded = recorded(many(1, "12", "F", "", Map.of(STRIP, "30")));
        var id = recorded.batches().getFirst();
        List<Row> better = List.of(SheetsScene.read(many(1, "13", "F", "", Map.of(STRIP, "31"))));

        assertThat(refused(scene.test.store().write(tx -> scene.sheets.correct(tx, id, better, null))))
                .isEqualTo("reason.none");
        StoredBatch before = scene.test.done(tx -> scene.sheets.correct(tx, id, better, Reason.COUNTED_AGAIN));
        assertThat(scene.given(STRIP)).isEqualTo(31);
        assertThat(only().reason()).isEqualTo(Reason.COUNTED_AGAIN);
        assertThat(only().draft().people()).isEqualTo(13);
        scene.test.done(tx -> scene.sheets.putBack(tx, before));
        assertThat(only()).isEqualTo(before);
        StoredBatch gone = scene.test.done(tx -> scene.sheets.remove(tx, id));
        assertThat(scene.count("batch_line")).isZero();
        scene.test.done(tx -> scene.sheets.putBack(tx, gone));
        assertThat(only()).isEqualTo(before);
        scene.test.as(Role.MANAGER);
        assertThat(refused(scene.test.store().write(tx -> scene.sheets.remove(tx, id)))).isEqualTo("visit.role");
        assertThat(refused(record(LetGo.NONE, 0, Following.TO_THE_END, many(1, "1", "", "", Map.of()))))
                .isEqualTo("visit.role");
    }

    @Test
    void whatWasCountedTogetherIsGoneFromTheShelfAndMoreThanThereWasIsOnlySaid() {
        scene.test.done(tx -> scene.stock.received(tx, STRIP, 20, "", ""));
        Sorted sorted = sorted(LetGo.NONE, many(1, "12", "", "", Map.of(STRIP, "30", PACK, "4")));
        Map<String, Integer> there = scene.test.store().read(scene.sheets::onTheShelf);

        assertThat(there).containsOnly(Map.entry(STRIP, 20));
        assertThat(sorted.past(there)).containsOnly(Map.entry(STRIP, 10));
        recorded(many(1, "12", "", "", Map.of(STRIP, "30", PACK, "4")));
        assertThat(scene.test.store().read(scene.sheets::onTheShelf)).containsEntry(STRIP, -10);
    }

    @Test
    void anEveningOfManyLinesIsKeptInParts() {
        TypedRow[] rows = new TypedRow[100];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = many(i + 1, "1", "", "", Map.of());
        }
        recorded(rows);

        assertThat(scene.count("batch")).isEqualTo(3);
        assertThat(scene.count("batch_line")).isEqualTo(100);
    }

    @Test
    void aGroupIsSmallUpToTwentyFive() {
        TypedRow talk = new TypedRow(1, TODAY.toString(), "T", "", "25", "", "", Map.of());
        recorded(talk);
        assertThat(only().draft().isSmallGroup()).isTrue();
        assertThat(new BatchDraft(TODAY, Kind.TALK, only().draft().place(),
                List.of(new BatchLine(26, null, null, Map.of()))).isSmallGroup()).isFalse();
    }

    @Test
    void nothingOfTomorrowGoesIn() {
        recorded(many(1, "1", "", "", Map.of()));
        assertThatThrownBy(
                () -> scene.test.done(tx -> Outcome.done(tx.sql().execute("UPDATE batch SET day = day + 1"))))
                .isInstanceOf(DataAccessException.class);
    }

    private StoredBatch only() {
        return scene.test.store().read(tx -> scene.sheets.newest(tx, 10)).getFirst();
    }

    private Sorted sorted(LetGo letGo, TypedRow... rows) {
        return scene.test.done(tx -> Outcome.done(scene.sheets.sort(tx, SheetsScene.read(rows), letGo)));
    }

    private Recorded recorded(TypedRow... rows) {
        return record(LetGo.NONE, 0, Following.TO_THE_END, rows) instanceof Outcome.Done<Recorded>(Recorded done)
                ? done
                : new Recorded(List.of(), List.of(), 0, TYPED);
    }

    private Outcome<Recorded> record(LetGo letGo, int bad, Following following, TypedRow... rows) {
        return scene.test.store().write(tx -> scene.sheets.record(tx, SheetsScene.read(rows), letGo, bad, TYPED,
                following));
    }

    private static String refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Refusal> why) ? why.getFirst().code() : "not refused";
    }

    /** A right code that nobody has. */
    private static String nobodys(String code) {
        String signs = "BCDFGHJKMNPQRSTVWXYZ23456789";
        char first = code.charAt(0) == 'B' ? 'C' : 'B';
        for (int i = 0; i < signs.length(); i++) {
            String tried = first + code.substring(1, code.length() - 1) + signs.charAt(i);
            if (People.isCode(tried)) {
                return tried;
            }
        }
        throw new AssertionError("every first sign has one check sign");
    }
}
