package org.mlango.sheets;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mlango.people.People;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;
import org.mlango.visits.ThingItem;
import org.mlango.visits.Visits;

/** The front door of paper and counts. */
public final class Sheets {
    /** Without letters taken for each other, or for a place. */
    private static final String LETTERS = "ABDFGHJKLMNRSUVWXYZ";
    private static final String NUMBERS = "23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Visits visits;
    private final SortRows sort;
    private final RecordRows record;
    private OnTheShelf shelf = tx -> Map.of();

    public Sheets(Visits visits, People people) {
        this.visits = visits;
        sort = new SortRows(visits, people);
        record = new RecordRows(visits);
    }

    /** How many of each thing were given to people counted together, by day. */
    Map<String, SortedMap<LocalDate, Integer>> given(ReadTx tx, LocalDate from) {
        return SheetQueries.given(tx, from);
    }

    /** How many of each thing were given by day in all: by visits, and to people counted together. */
    public Map<String, SortedMap<LocalDate, Integer>> givenInAll(ReadTx tx, LocalDate from) {
        Map<String, SortedMap<LocalDate, Integer>> all = visits.given(tx, from);
        given(tx, from).forEach((thing, days) -> {
            SortedMap<LocalDate, Integer> ofThis = all.computeIfAbsent(thing, code -> new TreeMap<>());
            days.forEach((day, number) -> ofThis.merge(day, number, Integer::sum));
        });
        return all;
    }

    /** The first day of a visit, or of anything counted; empty while there is neither. */
    public Optional<LocalDate> firstDay(ReadTx tx) {
        return Stream.of(visits.firstDay(tx), SheetQueries.firstDay(tx)).flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /** For whoever keeps stock. */
    public void register(OnTheShelf keeper) {
        shelf = keeper;
    }

    Map<String, Integer> onTheShelf(ReadTx tx) {
        return shelf.now(tx);
    }

    /** Every thing that is given out, in the order of the catalogue, each with a sign; those that have none yet are given one. */
    List<SheetColumn> columns(WriteTx tx) {
        Map<String, SheetQueries.Sign> signs = SheetQueries.signs(tx);
        List<ThingItem> things = visits.thingsToGive(tx);
        List<ThingItem> unsigned = things.stream().filter(thing -> !signs.containsKey(thing.code())).toList();
        if (!unsigned.isEmpty()) {
            sign(tx, unsigned, signs);
            if (signs.isEmpty()) {
                SheetWrites.columns(tx, most(tx, things));
            }
            return columns(tx);
        }
        return things.stream().map(thing -> {
            SheetQueries.@Nullable Sign sign = signs.get(thing.code());
            return new SheetColumn(thing, sign == null ? "" : sign.letters(), sign != null && sign.onSheet());
        }).toList();
    }

    private static void sign(WriteTx tx, List<ThingItem> things, Map<String, SheetQueries.Sign> signs) {
        Set<String> used = new HashSet<>();
        signs.values().forEach(sign -> used.add(sign.letters()));
        List<String> free = new ArrayList<>();
        LETTERS.chars().forEach(letter -> NUMBERS.chars().forEach(number -> free.add(
                Character.toString(letter) + (char) number)));
        free.removeAll(used);
        Collections.shuffle(free, RANDOM);
        for (int i = 0; i < things.size() && i < free.size(); i++) {
            SheetWrites.sign(tx, things.get(i).code(), free.get(i));
        }
    }

    /** The things most used, as long as nobody chose others. */
    private List<String> most(ReadTx tx, List<ThingItem> things) {
        List<String> all = things.stream().map(ThingItem::code).toList();
        List<String> used = visits.mostUsed(tx).stream().filter(all::contains).toList();
        List<String> first = new ArrayList<>(used);
        all.stream().filter(code -> !used.contains(code)).forEach(first::add);
        Set<String> chosen = Set.copyOf(first.subList(0, Math.min(SheetRules.MOST_COLUMNS, first.size())));
        return all.stream().filter(chosen::contains).toList();
    }

    /** Which things have a column on the sheet, in the order of the catalogue; one to eight. */
    Outcome<Integer> choose(WriteTx tx, Set<String> things) {
        if (!SheetRules.mayRecord(tx.actor().roles())) {
            return Outcome.refused("", "visit.role");
        }
        List<String> codes = columns(tx).stream().map(SheetColumn::code).filter(things::contains).toList();
        if (codes.isEmpty() || codes.size() > SheetRules.MOST_COLUMNS) {
            return Outcome.refused("", "columns.number", SheetRules.MOST_COLUMNS);
        }
        SheetWrites.columns(tx, codes);
        tx.audit(AuditLine.of("SHEET_COLUMNS_CHOSEN", "sheet", null));
        return Outcome.done(codes.size());
    }

    /** What would become of these rows; nothing is written. */
    Sorted sort(WriteTx tx, List<Row> rows, LetGo letGo) {
        return sort.sort(tx, rows, letGo);
    }

    /**
     * Records the rows that can be, all of them or none.
     *
     * @param bad how many could not be, as the worker saw; refused with {@code import.changed} if it is not so any more
     * @param hash of a spreadsheet's rows, or empty
     */
    Outcome<Recorded> record(WriteTx tx, List<Row> rows, LetGo letGo, int bad, byte[] hash, Following following) {
        if (!SheetRules.mayRecord(tx.actor().roles())) {
            return Outcome.refused("", "visit.role");
        }
        Sorted sorted = sort(tx, rows, letGo);
        if (sorted.bad().size() != bad) {
            return Outcome.refused("", "import.changed");
        }
        return sorted.rows() == 0
                ? Outcome.refused("", "row.nothing")
                : record.run(tx, sorted, hash, following);
    }

    /** Takes back what was just recorded. */
    Outcome<Integer> takeBack(WriteTx tx, Recorded recorded) {
        if (!SheetRules.mayRecord(tx.actor().roles())) {
            return Outcome.refused("", "visit.role");
        }
        Outcome<Integer> gone = visits.removeAll(tx, recorded.visits());
        if (gone instanceof Outcome.Done<Integer>) {
            recorded.batches().forEach(id -> SheetWrites.delete(tx, id));
            if (recorded.hash().length > 0) {
                SheetWrites.notTakenIn(tx, recorded.hash());
            }
            if (!recorded.batches().isEmpty()) {
                tx.audit(AuditLine.of("BATCH_REMOVED", "batch", null));
            }
        }
        return gone;
    }

    /** The day the same rows were taken in before. */
    Optional<LocalDate> takenIn(ReadTx tx, byte[] hash) {
        return SheetQueries.takenIn(tx, hash);
    }

    /** Newest first. */
    List<StoredBatch> newest(ReadTx tx, int most) {
        return SheetQueries.newest(tx, most);
    }

    Optional<StoredBatch> batch(ReadTx tx, UUID id) {
        return SheetQueries.batch(tx, id);
    }

    /** @return how it stood before, for {@link #putBack} */
    Outcome<StoredBatch> correct(WriteTx tx, UUID id, List<Row> rows, @Nullable Reason reason) {
        if (!SheetRules.mayRecord(tx.actor().roles())) {
            return Outcome.refused("", "visit.role");
        }
        if (reason == null) {
            return Outcome.refused("reason", "reason.none");
        }
        Optional<StoredBatch> before = batch(tx, id);
        if (before.isEmpty()) {
            return Outcome.refused("", "batch.gone");
        }
        Sorted sorted = sort(tx, rows, LetGo.NONE);
        if (!sorted.bad().isEmpty() || sorted.batches().size() != 1
                || sorted.batches().getFirst().lines().size() != rows
                        .size()) {
            return Outcome.refused("", "row.nothing");
        }
        StoredBatch was = before.get();
        SheetWrites.replace(tx, new StoredBatch(id, was.version() + 1, sorted.batches().getFirst(), was.worker(),
                reason, was.recordedAt()));
        tx.audit(AuditLine.of("BATCH_CORRECTED", "batch", id).forPurpose(reason.name()));
        return Outcome.done(was);
    }

    Outcome<StoredBatch> remove(WriteTx tx, UUID id) {
        if (!SheetRules.mayRecord(tx.actor().roles())) {
            return Outcome.refused("", "visit.role");
        }
        Optional<StoredBatch> before = batch(tx, id);
        if (before.isEmpty()) {
            return Outcome.refused("", "batch.gone");
        }
        SheetWrites.delete(tx, id);
        tx.audit(AuditLine.of("BATCH_REMOVED", "batch", id));
        return Outcome.done(before.get());
    }

    /** As it was before it was removed or corrected. */
    Outcome<UUID> putBack(WriteTx tx, StoredBatch batch) {
        if (!SheetRules.mayRecord(tx.actor().roles())) {
            return Outcome.refused("", "visit.role");
        }
        SheetWrites.replace(tx, batch);
        tx.audit(AuditLine.of("BATCH_PUT_BACK", "batch", batch.id()));
        return Outcome.done(batch.id());
    }
}
