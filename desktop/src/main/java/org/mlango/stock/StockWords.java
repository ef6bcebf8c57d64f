package org.mlango.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;
import org.mlango.store.Refusal;

/** The stock in words. */
final class StockWords {
    private static final Texts TEXTS = Texts.of(StockWords.class);
    private static final int LONG = 366;

    private StockWords() {}

    static String refusal(Refusal refusal) {
        return TEXTS.get("refusal." + refusal.code(), refusal.details().toArray());
    }

    /** How many there are; less than nothing is said so. */
    static String onHand(Shelf shelf) {
        if (!shelf.isKept()) {
            return TEXTS.get("shelf.not_kept");
        }
        int number = shelf.onHand().getAsInt();
        return number < 0
                ? TEXTS.get("shelf.below", Numbers.whole(-(long) number))
                : TEXTS.get("shelf.on_hand", Numbers.whole(number));
    }

    static String cover(OptionalInt days) {
        if (days.isEmpty()) {
            return TEXTS.get("cover.unknown");
        }
        return days.getAsInt() >= LONG ? TEXTS.get("cover.long") : TEXTS.get("cover.about", days.getAsInt());
    }

    /** The quieter line of a row: what most wants to be known. */
    static String detail(Shelf shelf) {
        if (!shelf.isKept()) {
            return TEXTS.get("row.not_kept");
        }
        if (shelf.isBelowNothing()) {
            return TEXTS.get("row.below");
        }
        if (shelf.isLow()) {
            return TEXTS.get("row.low", Numbers.whole(shelf.low().getAsInt()));
        }
        if (!shelf.expiring().isEmpty()) {
            return TEXTS.get("row.expiring");
        }
        return shelf.cover().isEmpty() ? TEXTS.get("row.unknown") : cover(shelf.cover());
    }

    /** What is to be looked at, a line for each; none if all is well. */
    static List<String> toLookAt(Shelf shelf) {
        List<String> lines = new ArrayList<>();
        if (shelf.isBelowNothing()) {
            lines.add(TEXTS.get("look.below", onHand(shelf)));
        } else if (shelf.isLow()) {
            lines.add(TEXTS.get("look.low", onHand(shelf), cover(shelf.cover())));
        }
        shelf.expiring().forEach(batch -> lines.add(batch(batch, shelf.today())));
        return lines;
    }

    static String batch(Ledger.Batch batch, LocalDate today) {
        String words = TEXTS.get(batch.expires().isBefore(today) ? "batch.expired" : "batch.until",
                Numbers.whole(batch.left()), Dates.shortDay(batch.expires()));
        String number = batch.receipt().words().batch();
        return number.isEmpty() ? words : words + " · " + TEXTS.get("batch.number", number);
    }

    /** When it was last counted, and by how much it was off. */
    static String counted(ThingPage page) {
        @Nullable
        LocalDate begun = page.begun();
        return page.lastCount()
                .map(row -> TEXTS.get("shelf.counted", Dates.shortDay(row.line().day()),
                        Numbers.whole(row.line().quantity())) + " " + difference(row.difference()))
                .orElseGet(() -> begun == null ? "" : TEXTS.get("shelf.never_counted", Dates.shortDay(begun))).strip();
    }

    static String difference(OptionalInt off) {
        if (off.isEmpty()) {
            return "";
        }
        int by = off.getAsInt();
        return by == 0
                ? TEXTS.get("difference.none")
                : TEXTS.get(by > 0 ? "difference.more" : "difference.less", Numbers.whole(Math.abs((long) by)));
    }

    /** What happened, and how many. */
    static String line(StockLine line) {
        return TEXTS.get("line", TEXTS.get("kind." + line.kind()), Numbers.whole(line.quantity()));
    }

    /** When, and what was typed with it. */
    static String detail(ThingPage.Row row) {
        StockLine line = row.line();
        List<String> parts = new ArrayList<>(List.of(Dates.shortDay(line.day())));
        Part part = line.part();
        if (part != null && part != Part.SO_FAR) {
            parts.add(TEXTS.get("part." + part));
        }
        add(parts, difference(row.difference()));
        add(parts, line.words().batch().isEmpty() ? "" : TEXTS.get("batch.number", line.words().batch()));
        LocalDate expires = line.expires();
        add(parts, expires == null ? "" : TEXTS.get("line.expires", Dates.shortDay(expires)));
        add(parts, line.words().from());
        add(parts, line.words().remark());
        row.takenBack().ifPresent(day -> parts.add(TEXTS.get("line.taken_back", Dates.shortDay(day))));
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(words);
        }
    }
}
