package org.mlango.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import org.mlango.store.AuditReads;
import org.mlango.store.Background;
import org.mlango.store.ReadTx;

/** Whether it is time for the weekly sheet, or the trail misses what was seen of it before. */
final class SheetDueViewModel {
    private static final Duration WEEK = Duration.ofDays(7);

    /** What the card says, if anything. */
    enum Due {
        NOTHING, SHEET, TRAIL_CUT
    }

    private final ReadOnlyObjectWrapper<Due> due = new ReadOnlyObjectWrapper<>(Due.NOTHING);
    private final Background background;
    private final Predicate<ReadTx> holds;

    /** @param holds whether the trail holds what is known of it from outside the database */
    SheetDueViewModel(Background background, Predicate<ReadTx> holds) {
        this.background = background;
        this.holds = holds;
    }

    ReadOnlyObjectProperty<Due> due() {
        return due.getReadOnlyProperty();
    }

    void load() {
        background.read(this::look, due::set);
    }

    private Due look(ReadTx tx) {
        if (!holds.test(tx)) {
            return Due.TRAIL_CUT;
        }
        Instant made = AuditReads.last(tx, MakeWeeklySheet.ACTION, tx.now().minus(WEEK));
        Instant from = made == null ? AuditReads.first(tx) : made;
        return weekAgo(from, tx.now()) ? Due.SHEET : Due.NOTHING;
    }

    /** A clock set back must not put the sheet off. */
    private static boolean weekAgo(@Nullable Instant from, Instant now) {
        return from != null && Duration.between(from, now).abs().compareTo(WEEK) >= 0;
    }
}
