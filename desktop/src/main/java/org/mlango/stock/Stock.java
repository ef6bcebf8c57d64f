package org.mlango.stock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.sheets.Sheets;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;
import org.mlango.visits.ThingItem;
import org.mlango.visits.Visits;

/** The front door of the stock. Reads what visits gave, and never stands in their way. */
public final class Stock {
    static final int WEEKS = 12;
    /** What was given longer ago than this is not read again to tell what an old count was off by. */
    private static final int LOOKING_BACK = 400;

    private final Visits visits;
    private final Sheets sheets;

    public Stock(Visits visits, Sheets sheets) {
        this.visits = visits;
        this.sheets = sheets;
        sheets.register(this::onTheShelf);
    }

    private Map<String, Integer> onTheShelf(ReadTx tx) {
        Map<String, Integer> there = new HashMap<>();
        shelves(tx).forEach(shelf -> shelf.onHand().ifPresent(number -> there.put(shelf.thing().code(), number)));
        return there;
    }

    /** Every thing that is given out, in the order of the catalogue. */
    List<Shelf> shelves(ReadTx tx) {
        Map<String, List<StockLine>> lines = StockQueries.all(tx);
        Map<String, Integer> low = StockQueries.low(tx);
        LocalDate today = tx.today();
        LocalDate from = from(today, lines);
        Map<String, SortedMap<LocalDate, Integer>> given = lines.isEmpty() ? Map.of() : sheets.givenInAll(tx, from);
        @Nullable
        LocalDate first = sheets.firstDay(tx).orElse(null);
        return visits.thingsToGive(tx).stream().map(thing -> {
            Given ofThis = Given.of(from, given, thing.code());
            return shelf(thing, new Ledger(lines.getOrDefault(thing.code(), List.of()), ofThis), ofThis, low,
                    new Days(today, first));
        }).toList();
    }

    /** Where many come: prepares the shelves by a moment's work; true once they can be read at once. */
    boolean prepared(ReadTx tx) {
        Map<String, List<StockLine>> lines = StockQueries.all(tx);
        return lines.isEmpty() || visits.addedUp(tx, from(tx.today(), lines));
    }

    private static LocalDate from(LocalDate today, Map<String, List<StockLine>> lines) {
        return lines.values().stream().flatMap(one -> ledgerOfNothing(one).since().stream())
                .min(LocalDate::compareTo).filter(today.minusDays(Cover.WINDOW)::isAfter)
                .orElse(today.minusDays(Cover.WINDOW));
    }

    /** Empty for what is not in the catalogue. */
    Optional<ThingPage> page(ReadTx tx, String code) {
        return visits.thingsToGive(tx).stream().filter(thing -> thing.code().equals(code)).findFirst()
                .map(thing -> page(tx, thing));
    }

    private ThingPage page(ReadTx tx, ThingItem thing) {
        LocalDate today = tx.today();
        List<StockLine> lines = StockQueries.of(tx, thing.code());
        LocalDate since = ledgerOfNothing(lines).since().orElse(today);
        LocalDate from = since.isBefore(today.minusDays(LOOKING_BACK)) ? since : today.minusDays(LOOKING_BACK);
        Given given = Given.of(from, sheets.givenInAll(tx, from), thing.code());
        Ledger ledger = new Ledger(lines, given);
        Shelf shelf = shelf(thing, ledger, given, StockQueries.low(tx),
                new Days(today, sheets.firstDay(tx).orElse(null)));
        return new ThingPage(shelf, ledger.lastCount().map(count -> row(ledger, count)),
                ledger.lastCount().isPresent() || ledger.isEmpty() ? null : since, ledger.batches(today),
                weeks(ledger, given, today), ledger.newestFirst().stream().map(line -> row(ledger, line)).toList());
    }

    private record Days(LocalDate today, @Nullable LocalDate firstVisit) {}

    private static Shelf shelf(ThingItem thing, Ledger ledger, Given given, Map<String, Integer> low, Days days) {
        OptionalInt onHand = ledger.onHand(days.today());
        OptionalInt cover = onHand.isPresent()
                ? Cover.days(onHand.getAsInt(), given, days.today(), days.firstVisit())
                : OptionalInt.empty();
        Integer line = low.get(thing.code());
        LocalDate soon = days.today().plusDays(Shelf.SOON);
        return new Shelf(thing, onHand, cover, line == null ? OptionalInt.empty() : OptionalInt.of(line),
                ledger.batches(days.today()).stream().filter(batch -> batch.expires().isBefore(soon)).toList(),
                days.today());
    }

    private static ThingPage.Row row(Ledger ledger, StockLine line) {
        Optional<LocalDate> takenBack = ledger.takenBack(line);
        return new ThingPage.Row(line, takenBack,
                line.isCount() && takenBack.isEmpty() ? ledger.difference(line) : OptionalInt.empty());
    }

    private static List<ThingPage.Week> weeks(Ledger ledger, Given given, LocalDate today) {
        List<ThingPage.Week> weeks = new ArrayList<>();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        for (; !monday.isAfter(today); monday = monday.plusWeeks(1)) {
            LocalDate sunday = monday.plusDays(6);
            LocalDate end = sunday.isAfter(today) ? today : sunday;
            weeks.add(new ThingPage.Week(monday, ledger.received(monday, end), given.between(monday, end),
                    ledger.onHand(end)));
        }
        return weeks;
    }

    /** To ask for days alone. */
    private static Ledger ledgerOfNothing(List<StockLine> lines) {
        return new Ledger(lines, new Given(LocalDate.MIN, Collections.emptySortedMap()));
    }

    /** Something came in today: its batch as printed on the box, and where from; either may be empty. */
    public Outcome<UUID> received(WriteTx tx, String thing, int number, String batch, String from) {
        return write(tx, new LineDraft(thing, Kind.RECEIPT, tx.today(), number, null, new LineWords(batch, from, "")));
    }

    /** A receipt, or a change by hand. @return its id; or refused by {@link StockRules}, or with {@code stock.thing} */
    Outcome<UUID> write(WriteTx tx, LineDraft draft) {
        List<Refusal> refusals = mayWrite(tx, List.of(draft.thing()));
        if (refusals.isEmpty()) {
            refusals = StockRules.judge(draft, tx.today());
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        UUID id = StockWrites.add(tx, draft);
        tx.audit(AuditLine.of(draft.kind() == Kind.RECEIPT ? "STOCK_RECEIVED" : "STOCK_CHANGED", "stock", id));
        return Outcome.done(id);
    }

    /**
     * Writes down what was counted on the shelf.
     *
     * @param counted by thing, in the order they were counted
     * @return how many things
     */
    Outcome<Integer> count(WriteTx tx, LocalDate day, Part part, SequencedMap<String, Integer> counted) {
        List<Refusal> refusals = mayWrite(tx, counted.keySet());
        if (refusals.isEmpty()) {
            refusals = StockRules.judgeCount(day, part, counted.values(), tx.today());
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Map<String, SortedMap<LocalDate, Integer>> given = part == Part.SO_FAR ? sheets.givenInAll(tx, day) : Map.of();
        counted.forEach((thing, number) -> StockWrites.count(tx, thing, day, part,
                Given.of(day, given, thing).on(day), number));
        tx.audit(AuditLine.of("STOCK_COUNTED", "stock", null));
        return Outcome.done(counted.size());
    }

    /** The line counts no more; both stay to be read. */
    Outcome<String> takeBack(WriteTx tx, UUID id) {
        Optional<StockLine> line = StockQueries.line(tx, id).filter(one -> one.kind() != Kind.TAKEN_BACK);
        if (!StockRules.mayWrite(tx.actor().roles())) {
            return Outcome.refused("", "stock.not_yours");
        }
        if (line.isEmpty() || StockQueries.isTakenBack(tx, id)) {
            return Outcome.refused("", "stock.taken_back");
        }
        StockWrites.takeBack(tx, line.get());
        tx.audit(AuditLine.of("STOCK_TAKEN_BACK", "stock", id));
        return Outcome.done(line.get().thing());
    }

    /** @param line 0 for none */
    Outcome<String> low(WriteTx tx, String thing, int line) {
        if (!StockRules.maySetLow(tx.actor().roles())) {
            return Outcome.refused("", "low.not_yours");
        }
        List<Refusal> refusals = mayWrite(tx, List.of(thing));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (line < 0 || line > StockRules.MOST) {
            return Outcome.refused("quantity", "low.number", StockRules.MOST);
        }
        StockWrites.low(tx, thing, line);
        tx.audit(AuditLine.of("STOCK_LOW_LINE", "stock", null));
        return Outcome.done(thing);
    }

    private List<Refusal> mayWrite(WriteTx tx, Collection<String> things) {
        if (!StockRules.mayWrite(tx.actor().roles())) {
            return List.of(new Refusal("", "stock.not_yours"));
        }
        List<String> known = visits.thingsToGive(tx).stream().map(ThingItem::code).toList();
        return known.containsAll(things) ? List.of() : List.of(new Refusal("", "stock.thing"));
    }
}
