package org.mlango.reports.protect.pack;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A number about certain records. Cells about the same records have one id, in every table and every release.
 *
 * @param labels the value of each dimension it has
 * @param count the true number; null in a pack that was already published
 * @param published what readers were given; null before
 * @param written false if no file shows it, and readers only know that there is such a number
 * @param always cannot be withheld, as the server that receives the pack makes it by itself
 * @param zeroShown whether a true none may be shown
 * @param largest of an amount, what the one or two largest sources gave
 */
public record Cell(String id, Map<String, String> labels, @Nullable Long count, @Nullable Published published,
        boolean written, boolean always, boolean zeroShown, List<Long> largest) {
    public Cell {
        labels = Map.copyOf(labels);
        largest = List.copyOf(largest);
    }

    long counted() {
        if (count == null) {
            throw new BadPack("Cell '" + id + "' has no count.");
        }
        return count;
    }

    Cell hidden() {
        return new Cell(id, labels, count, published, false, always, zeroShown, largest);
    }

    /** Of a closed row: a none is hidden like a small count. */
    Cell closed() {
        return new Cell(id, labels, count, published, written, always, false, largest);
    }

    Cell with(@Nullable Published given) {
        return new Cell(id, labels, count, given, written, always, zeroShown, largest);
    }
}
