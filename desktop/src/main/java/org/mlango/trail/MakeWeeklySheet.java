package org.mlango.trail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import org.mlango.store.AuditLine;
import org.mlango.store.AuditReads;
import org.mlango.store.AuditReads.Count;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/** Counts what was done in one week. */
final class MakeWeeklySheet {
    static final String ACTION = "WEEKLY_SHEET_MADE";

    private MakeWeeklySheet() {}

    static Outcome<List<Count>> run(WriteTx tx, LocalDate dayOfWeek) {
        if (!tx.actor().roles().contains(Role.MANAGER)) {
            return Outcome.refused("", "sheet.not_yours");
        }
        LocalDate monday = monday(dayOfWeek);
        List<Count> counts = AuditReads.counts(tx, start(monday), start(monday.plusWeeks(1)));
        tx.audit(AuditLine.of(ACTION, "", null));
        return Outcome.done(counts);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
