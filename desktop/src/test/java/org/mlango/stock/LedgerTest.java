package org.mlango.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final List<StockLine> lines = new ArrayList<>();
    private final TreeMap<LocalDate, Integer> given = new TreeMap<>();

    @Test
    void nobodyKnowsWhatNobodyWroteDown() {
        given(0, 7);
        assertThat(onHand(3)).isEmpty();
    }

    @Test
    void itBeginsWithTheFirstLineAndMayBeLessThanNothing() {
        given(-1, 100);
        receipt(0, 50);
        given(0, 20);
        given(2, 40);
        assertThat(onHand(1)).hasValue(30);
        assertThat(onHand(2)).hasValue(-10);
    }

    @Test
    void aCountBeginsAnewAndSaysByHowMuchItIsOff() {
        receipt(0, 100);
        given(1, 30);
        StockLine count = count(2, 65, Part.AFTER, 0);
        given(2, 2);
        given(3, 5);
        assertThat(ledger().difference(count)).hasValue(-3);
        assertThat(onHand(3)).hasValue(60);
    }

    /** Sheets from outreach are often keyed in late: those things had left the shelf before it was counted. */
    @Test
    void whatIsWrittenDownLateForADayBeforeTheCountExplainsADifference() {
        receipt(0, 100);
        StockLine count = count(4, 80, Part.BEFORE, 0);
        assertThat(ledger().difference(count)).hasValue(-20);
        given(2, 15);
        assertThat(ledger().difference(count)).hasValue(-5);
        assertThat(onHand(4)).hasValue(80);
    }

    @Test
    void aCountAtNoonKnowsWhatWasGivenBefore() {
        receipt(0, 100);
        given(1, 30);
        StockLine count = count(1, 70, Part.SO_FAR, 30);
        assertThat(ledger().difference(count)).hasValue(0);
        given(1, 12);
        receipt(1, 10);
        assertThat(onHand(1)).hasValue(70 - 12 + 10);
        assertThat(ledger().difference(count)).hasValue(0);
    }

    @Test
    void onOneDayACountStandsWhereItSays() {
        receipt(1, 10);
        count(1, 5, Part.BEFORE, 0);
        assertThat(onHand(1)).hasValue(15);
        count(1, 14, Part.AFTER, 0);
        receipt(1, 100);
        assertThat(onHand(1)).hasValue(14);
    }

    @Test
    void aVisitCorrectedLaterBringsNothingBackToTheShelf() {
        receipt(0, 100);
        given(1, 30);
        count(1, 70, Part.SO_FAR, 30);
        given.put(MONDAY.plusDays(1), 25);
        assertThat(onHand(1)).hasValue(70);
    }

    @Test
    void whatIsTakenBackCountsNoMoreAndStaysToBeRead() {
        StockLine wrong = receipt(0, 500);
        receipt(0, 50);
        line(1, Kind.TAKEN_BACK, 0, null, 0, null, wrong.id());
        assertThat(onHand(1)).hasValue(50);
        assertThat(ledger().takenBack(wrong)).hasValue(MONDAY.plusDays(1));
        assertThat(ledger().newestFirst()).hasSize(2).contains(wrong);
    }

    @Test
    void withAllOfItTakenBackNothingIsKnown() {
        StockLine only = receipt(0, 50);
        line(1, Kind.TAKEN_BACK, 0, null, 0, null, only.id());
        assertThat(onHand(1)).isEmpty();
        assertThat(ledger().isEmpty()).isTrue();
    }

    @Test
    void whatWasGivenTooLongAgoToBeReadIsNotGuessed() {
        receipt(0, 50);
        Ledger late = new Ledger(lines, new Given(MONDAY.plusDays(1), given));
        assertThat(late.onHand(MONDAY.plusDays(2))).isEmpty();
    }

    @Test
    void thoseThatExpireFirstAreTakenToBeGivenFirst() {
        expiring(0, 100, 400);
        expiring(1, 40, 30);
        given(2, 60);
        assertThat(ledger().batches(MONDAY.plusDays(3))).extracting(Ledger.Batch::left).containsExactly(80);
        given(3, -20);
        assertThat(ledger().batches(MONDAY.plusDays(3))).extracting(Ledger.Batch::left).containsExactly(100);
        given(3, -10);
        assertThat(ledger().batches(MONDAY.plusDays(3))).extracting(Ledger.Batch::left).containsExactly(10, 100);
    }

    /** Any history, against the shelf itself: things are put there, taken and counted one after the other. */
    @Property(tries = 400)
    void theLedgerSaysWhatStandsOnTheShelf(@ForAll long seed) {
        RandomGenerator random = new java.util.Random(seed);
        lines.clear();
        given.clear();
        @Nullable
        Integer shelf = null;
        for (int day = 0; day < 25; day++) {
            if (random.nextInt(6) == 0) {
                shelf = random.nextInt(200);
                count(day, shelf, Part.BEFORE, 0);
            }
            for (int happens = random.nextInt(5); happens > 0; happens--) {
                int number = 1 + random.nextInt(30);
                switch (random.nextInt(8)) {
                    case 0 -> {
                        receipt(day, number);
                        // the day the first line is written counts whole
                        shelf = shelf == null ? number - today(day) : shelf + number;
                    }
                    case 1 -> {
                        line(day, Kind.LOST, number, null, 0, null, null);
                        shelf = shelf == null ? -number - today(day) : shelf - number;
                    }
                    case 2 -> {
                        shelf = random.nextInt(200);
                        count(day, shelf, Part.SO_FAR, today(day));
                    }
                    case 3 -> {
                        StockLine slip = receipt(day, number);
                        line(day, Kind.TAKEN_BACK, 0, null, 0, null, slip.id());
                    }
                    default -> {
                        given(day, number);
                        shelf = shelf == null ? null : shelf - number;
                    }
                }
            }
            if (random.nextInt(10) == 0) {
                shelf = random.nextInt(200);
                count(day, shelf, Part.AFTER, 0);
            }
            Collections.shuffle(lines, new java.util.Random(seed + day));
            assertThat(onHand(day)).as("day %d", day)
                    .isEqualTo(shelf == null ? OptionalInt.empty() : OptionalInt.of(shelf));
        }
    }

    @Test
    void coverIsHowLongItWillDoAtThePaceOfEightWeeks() {
        IntStream.range(0, 56).forEach(day -> given(day, 3));
        LocalDate today = MONDAY.plusDays(55);
        assertThat(Cover.days(60, known(), today, MONDAY.minusYears(1))).hasValue(20);
        assertThat(Cover.days(-4, known(), today, MONDAY)).hasValue(0);
        given.headMap(MONDAY.plusDays(28)).clear();
        assertThat(Cover.days(60, known(), today, MONDAY.minusYears(1))).hasValue(40);
        assertThat(Cover.days(60, known(), today, MONDAY.plusDays(28))).as("a centre of four weeks").hasValue(20);
    }

    @Test
    void coverIsNotKnownFromAFewDays() {
        IntStream.range(50, 54).forEach(day -> given(day, 3));
        LocalDate today = MONDAY.plusDays(55);
        assertThat(Cover.days(60, known(), today, MONDAY)).as("four days of use").isEmpty();
        given(55, 1);
        assertThat(Cover.days(60, known(), today, MONDAY)).isPresent();
        assertThat(Cover.days(60, known(), today, today.minusDays(12))).as("less than two weeks").isEmpty();
        assertThat(Cover.days(60, known(), today, null)).isEmpty();
    }

    private Given known() {
        return new Given(LocalDate.MIN, given);
    }

    private Ledger ledger() {
        return new Ledger(lines, known());
    }

    private OptionalInt onHand(int day) {
        return ledger().onHand(MONDAY.plusDays(day));
    }

    private int today(int day) {
        return given.getOrDefault(MONDAY.plusDays(day), 0);
    }

    private void given(int day, int number) {
        given.merge(MONDAY.plusDays(day), number, Integer::sum);
    }

    private StockLine receipt(int day, int number) {
        return line(day, Kind.RECEIPT, number, null, 0, null, null);
    }

    private void expiring(int day, int number, int inDays) {
        line(day, Kind.RECEIPT, number, null, 0, MONDAY.plusDays(inDays), null);
    }

    private StockLine count(int day, int number, Part part, int before) {
        return line(day, Kind.COUNT, number, part, before, null, null);
    }

    private StockLine line(int day, Kind kind, int number, @Nullable Part part, int before,
            @Nullable LocalDate expires, @Nullable UUID of) {
        StockLine line = new StockLine(UUID.randomUUID(), lines.size() + 1L, "CM_SYR_1ML", kind, MONDAY.plusDays(day),
                number, part, before, expires, LineWords.NONE, of);
        lines.add(line);
        return line;
    }
}
