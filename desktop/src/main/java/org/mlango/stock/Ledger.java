package org.mlango.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The lines of one thing against what visits gave: how many are on the shelf is the last count, and what came in and went out since.
 * Before the first count it begins with the first line, at nothing. It may be less than nothing.
 */
final class Ledger {
    private static final Comparator<Batch> FIRST_TO_EXPIRE = Comparator.comparing(Batch::expires);

    private final List<StockLine> all;
    private final List<StockLine> standing;
    private final Given given;

    /** What may be left of one receipt. */
    record Batch(StockLine receipt, LocalDate expires, int left) {}

    /** @param lines in any order, those that take back among them */
    Ledger(List<StockLine> lines, Given given) {
        this.given = given;
        all = lines.stream().sorted(StockLine.AS_IT_HAPPENED).toList();
        Set<UUID> takenBack = all.stream().map(StockLine::of).filter(Objects::nonNull).collect(Collectors.toSet());
        standing = all.stream().filter(line -> line.kind() != Kind.TAKEN_BACK && !takenBack.contains(line.id()))
                .toList();
    }

    /** Newest first, also what was taken back; what took it back is told with it. */
    List<StockLine> newestFirst() {
        return all.reversed().stream().filter(line -> line.kind() != Kind.TAKEN_BACK).toList();
    }

    /** The day this line was taken back; empty while it stands. */
    Optional<LocalDate> takenBack(StockLine line) {
        return all.stream().filter(one -> line.id().equals(one.of())).map(StockLine::day).findFirst();
    }

    /** No line stands: nobody keeps this thing's stock. */
    boolean isEmpty() {
        return standing.isEmpty();
    }

    /** How many are on the shelf when this day is over; empty before the first line, or where what was given is not known. */
    OptionalInt onHand(LocalDate day) {
        return reckoned(standing.stream().filter(line -> !line.day().isAfter(day)).toList(), day, given.on(day));
    }

    /** By how much more (or less) was counted than was to be expected; empty where nothing was. */
    OptionalInt difference(StockLine count) {
        List<StockLine> before = standing.stream()
                .filter(line -> StockLine.AS_IT_HAPPENED.compare(line, count) < 0).toList();
        OptionalInt expected = reckoned(before, count.day(), givenBefore(count));
        return expected.isPresent() ? OptionalInt.of(count.quantity() - expected.getAsInt()) : expected;
    }

    Optional<StockLine> lastCount() {
        return standing.reversed().stream().filter(StockLine::isCount).findFirst();
    }

    /** From this day on it matters what was given; empty while no line stands. */
    Optional<LocalDate> since() {
        return lastCount().or(() -> standing.stream().findFirst()).map(StockLine::day);
    }

    /** Received on these days, both included. */
    int received(LocalDate first, LocalDate last) {
        return standing.stream().filter(line -> line.kind() == Kind.RECEIPT)
                .filter(line -> !line.day().isBefore(first) && !line.day().isAfter(last))
                .mapToInt(StockLine::quantity).sum();
    }

    /**
     * What may be left of receipts with a day on them, first to expire first: as if those were given first, and all that is on the shelf
     * had come with the last to expire. So it warns rather too often than too seldom.
     */
    List<Batch> batches(LocalDate today) {
        int shelf = Math.max(0, onHand(today).orElse(0));
        List<StockLine> receipts = standing.stream().filter(line -> line.kind() == Kind.RECEIPT).toList();
        int undated = receipts.stream().filter(line -> line.expires() == null).mapToInt(StockLine::quantity).sum();
        int rest = Math.max(0, shelf - undated);
        List<Batch> batches = new ArrayList<>();
        for (Batch whole : whole(receipts).sorted(FIRST_TO_EXPIRE.reversed()).toList()) {
            int left = Math.min(rest, whole.left());
            rest -= left;
            if (left > 0) {
                batches.add(new Batch(whole.receipt(), whole.expires(), left));
            }
        }
        return batches.reversed();
    }

    private static Stream<Batch> whole(List<StockLine> receipts) {
        return receipts.stream().<Batch>mapMulti((line, add) -> {
            @Nullable
            LocalDate expires = line.expires();
            if (expires != null) {
                add.accept(new Batch(line, expires, line.quantity()));
            }
        });
    }

    /**
     * @param before everything until then, in order
     * @param givenThen how many of those given on that day were gone by then
     */
    private OptionalInt reckoned(List<StockLine> before, LocalDate day, int givenThen) {
        int last = before.size() - 1;
        while (last > 0 && !before.get(last).isCount()) {
            last--;
        }
        if (last < 0 || before.get(last).day().isBefore(given.from())) {
            return OptionalInt.empty();
        }
        StockLine base = before.get(last);
        int changes = before.subList(last, before.size()).stream().mapToInt(StockLine::change).sum();
        return OptionalInt.of((base.isCount() ? base.quantity() : 0) + changes - givenSince(base, day, givenThen));
    }

    private int givenSince(StockLine base, LocalDate day, int givenThen) {
        int before = base.isCount() ? givenBefore(base) : 0;
        if (base.day().equals(day)) {
            return Math.max(0, givenThen - before);
        }
        return Math.max(0, given.on(base.day()) - before)
                + given.between(base.day().plusDays(1), day.minusDays(1)) + givenThen;
    }

    private int givenBefore(StockLine count) {
        return count.part() == Part.BEFORE
                ? 0
                : count.part() == Part.SO_FAR ? count.givenBefore() : given.on(count.day());
    }
}
