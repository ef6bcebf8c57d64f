package org.mlango.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.STOCK_LINE;
import static org.mlango.stock.StockScene.STRIP;
import static org.mlango.stock.StockScene.SYRINGE;
import static org.mlango.stock.StockScene.TODAY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;

class StockTest {
    private final StockScene scene = new StockScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aThingWithoutALineIsNotKept() {
        scene.gave(0, SYRINGE, 4);
        assertThat(scene.shelf(SYRINGE).isKept()).isFalse();
        assertThat(scene.test.store().read(scene.stock::shelves)).hasSize(25).noneMatch(Shelf::isKept)
                .noneMatch(shelf -> shelf.thing().code().equals("CM_RETURNED"));
    }

    @Test
    void whatVisitsGaveLeavesTheShelfWhicheverWayTheyWereWrittenDown() {
        scene.received(5, SYRINGE, 100);
        scene.gave(3, SYRINGE, 10);
        scene.test.done(tx -> scene.visits.recordAll(tx, List.of(outreach(20), outreach(5))));
        scene.gave(2, STRIP, 50);
        assertThat(scene.shelf(SYRINGE).onHand()).hasValue(65);
    }

    /** Twenty collected for four others. */
    private static VisitDraft outreach(int number) {
        return new VisitDraft(TODAY.minusDays(1), null, Place.OUTREACH, null, 4, NewOrBack.NOT_ASKED, null, Set.of(),
                List.of(new ThingLine(SYRINGE, number + 5, number, 3, null)), "");
    }

    /** Past what there is: saved as always, and the shelf says so. */
    @Test
    void stockNeverStandsBetweenAnybodyAndWhatTheyAskFor() {
        scene.received(1, SYRINGE, 10);
        scene.gave(0, SYRINGE, 9999);
        scene.gave(0, SYRINGE, 1);
        assertThat(scene.shelf(SYRINGE).onHand()).hasValue(-9990);
        assertThat(scene.shelf(SYRINGE).isBelowNothing()).isTrue();
        scene.counted(0, Part.SO_FAR, SYRINGE, 3);
        assertThat(scene.shelf(SYRINGE).onHand()).hasValue(3);
        assertThat(scene.page(SYRINGE).lastCount().orElseThrow().difference()).hasValue(9993);
        scene.gave(0, SYRINGE, 2);
        assertThat(scene.shelf(SYRINGE).onHand()).hasValue(1);
    }

    @Test
    void whoeverTakesTheirRecordBackChangesNothingOnTheShelf() {
        scene.test.done(scene.people::unlocked);
        PersonId person = PersonId.random();
        scene.test.done(tx -> scene.people.register(tx, new Registration(person, PersonDraft.named("N."), List.of(
                DecisionDraft.spoken(person, Purpose.KEEP_RECORD, Answer.AGREED, Language.EN)))));
        scene.received(2, SYRINGE, 100);
        scene.test.done(tx -> scene.visits.record(tx, new VisitDraft(TODAY, 700, Place.CENTRE, person, 0,
                NewOrBack.NEW, null, Set.of(), List.of(ThingLine.given(SYRINGE, 7)), "")));
        scene.counted(0, Part.SO_FAR, SYRINGE, 93);
        scene.gave(0, SYRINGE, 3);
        scene.test.done(tx -> scene.consents.withdraw(tx, person, Purpose.KEEP_RECORD));
        assertThat(scene.shelf(SYRINGE).onHand()).hasValue(90);
        assertThat(scene.page(SYRINGE).lastCount().orElseThrow().difference()).hasValue(0);
    }

    @Test
    void everyWorkerReceivesAndCountsAndAManagerSetsTheLine() {
        for (Role role : Role.values()) {
            scene.test.as(role);
            scene.received(0, SYRINGE, 1);
            scene.counted(0, Part.SO_FAR, SYRINGE, 1);
            assertThat(scene.test.store().write(tx -> scene.stock.low(tx, SYRINGE, 5)))
                    .isEqualTo(role == Role.MANAGER
                            ? Outcome.done(SYRINGE)
                            : Outcome.refused("", "low.not_yours"));
        }
        assertThat(scene.shelf(SYRINGE).isLow()).isTrue();
        scene.test.as(Role.MANAGER).done(tx -> scene.stock.low(tx, SYRINGE, 0));
        assertThat(scene.shelf(SYRINGE).low()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() {
        assertThat(refused(draft(SYRINGE, 0))).isEqualTo(Outcome.refused("quantity", "stock.quantity", 999_999));
        assertThat(refused(draft("CM_RETURNED", 1))).isEqualTo(Outcome.refused("", "stock.thing"));
        assertThat(refused(new LineDraft(SYRINGE, Kind.LOST, TODAY.plusDays(1), 1, null, LineWords.NONE)))
                .isEqualTo(Outcome.refused("day", "day.future"));
        assertThat(refused(new LineDraft(SYRINGE, Kind.RECEIPT, TODAY, 1, TODAY.plusYears(200), LineWords.NONE)))
                .isEqualTo(Outcome.refused("expires", "expires.far"));
        assertThat(refused(new LineDraft(SYRINGE, Kind.RECEIPT, TODAY, 1, null,
                new LineWords("x".repeat(61), "", "a\u202Eb")))).isEqualTo(Outcome.refused(List.of(
                        new Refusal("batch", "stock.long", 60), new Refusal("remark", "stock.signs"))));
        assertThat(scene.test.store().write(tx -> scene.stock.count(tx, TODAY.minusDays(1), Part.SO_FAR,
                new LinkedHashMap<>(Map.of(SYRINGE, 1))))).isEqualTo(Outcome.refused("part", "count.so_far"));
        assertThat(scene.test.store().write(tx -> scene.stock.count(tx, TODAY, Part.AFTER, new LinkedHashMap<>())))
                .isEqualTo(Outcome.refused("", "count.nothing"));
        assertThat(lines()).isZero();
    }

    private Outcome<UUID> refused(LineDraft draft) {
        return scene.test.store().write(tx -> scene.stock.write(tx, draft));
    }

    private static LineDraft draft(String thing, int number) {
        return new LineDraft(thing, Kind.RECEIPT, TODAY, number, null, LineWords.NONE);
    }

    @Test
    void aLineIsTakenBackOnceAndStaysToBeRead() {
        UUID wrong = scene.received(1, SYRINGE, 500);
        scene.received(1, SYRINGE, 50);
        scene.test.done(tx -> scene.stock.takeBack(tx, wrong));
        assertThat(scene.shelf(SYRINGE).onHand()).hasValue(50);
        assertThat(scene.page(SYRINGE).history()).hasSize(2)
                .anySatisfy(row -> assertThat(row.takenBack()).hasValue(TODAY));
        assertThat(scene.test.store().write(tx -> scene.stock.takeBack(tx, wrong)))
                .isEqualTo(Outcome.refused("", "stock.taken_back"));
        assertThat(scene.test.store().write(tx -> scene.stock.takeBack(tx, UUID.randomUUID())))
                .isEqualTo(Outcome.refused("", "stock.taken_back"));
    }

    @Test
    void theDatabaseItselfOnlyAddsLines() {
        UUID line = scene.received(1, SYRINGE, 500);
        assertStopped("append only", "DELETE FROM stock_line");
        assertStopped("append only", "UPDATE stock_line SET quantity = 1");
        assertStopped("append only", "UPDATE stock_line SET day = day - 1");
        assertStopped("append only", "REPLACE INTO stock_line SELECT * FROM stock_line");
        assertStopped("stock of tomorrow", "INSERT INTO stock_line SELECT randomblob(16), seq + 1, thing_code, kind, "
                + "day + 2, quantity, part, given_before, expires_day, content, of_id, 1 FROM stock_line");
        scene.test.done(tx -> scene.stock.takeBack(tx, line));
        assertStopped("nothing to take back",
                "INSERT INTO stock_line SELECT randomblob(16), seq + 1, thing_code, kind, "
                        + "day, 0, NULL, NULL, NULL, NULL, id, 1 FROM stock_line WHERE kind = 'TAKEN_BACK'");
        assertThat(lines()).isEqualTo(2);
    }

    private void assertStopped(String why, String sql) {
        assertThatThrownBy(() -> scene.test.scene(tx -> tx.sql().execute(sql))).isInstanceOf(DataAccessException.class)
                .hasMessageContaining(why);
    }

    @Test
    void whatWasTypedIsReadBackAndPrintedNowhere() {
        scene.received(0, SYRINGE, 5, TODAY.plusDays(30));
        StockLine line = scene.page(SYRINGE).history().getFirst().line();
        assertThat(line.words()).isEqualTo(new LineWords("B17", "County store", ""));
        assertThat(line.toString()).doesNotContain("County");
        assertThat(scene.shelf(SYRINGE).expiring()).singleElement()
                .satisfies(batch -> assertThat(batch.left()).isEqualTo(5));
    }

    @Test
    void twelveWeeksTellWhatCameInAndWentOut() {
        scene.received(20, SYRINGE, 100);
        scene.gave(20, SYRINGE, 30);
        scene.gave(1, SYRINGE, 5);
        List<ThingPage.Week> weeks = scene.page(SYRINGE).weeks();
        assertThat(weeks).hasSize(12);
        assertThat(weeks.getFirst().onHand()).isEmpty();
        assertThat(weeks.getLast()).isEqualTo(
                new ThingPage.Week(TODAY.minusDays(1), 0, 5, OptionalInt.of(65)));
        assertThat(weeks.stream().mapToInt(ThingPage.Week::received).sum()).isEqualTo(100);
    }

    /** The same by both ways of reading it, and against a small account of its own. */
    @Test
    void theStoreSaysWhatTheShelfHolds() {
        Random random = new Random(7);
        int shelf = 300;
        scene.counted(59, Part.BEFORE, SYRINGE, shelf);
        for (int day = 59; day >= 0; day -= 3) {
            int number = 1 + random.nextInt(40);
            switch (random.nextInt(4)) {
                case 0 -> {
                    scene.received(day, SYRINGE, number);
                    shelf += number;
                }
                case 1 -> {
                    shelf = number;
                    scene.counted(day, Part.AFTER, SYRINGE, number);
                }
                default -> {
                    scene.gave(day, SYRINGE, number);
                    shelf -= number;
                }
            }
        }
        int expected = shelf;
        assertThat(scene.shelf(SYRINGE).onHand()).hasValue(expected);
        assertThat(scene.test.store().read(scene.stock::shelves))
                .filteredOn(one -> one.thing().code().equals(SYRINGE)).singleElement()
                .satisfies(one -> assertThat(one.onHand()).hasValue(expected));
    }

    private int lines() {
        return scene.test.store().read(tx -> tx.sql().fetchCount(STOCK_LINE));
    }
}
