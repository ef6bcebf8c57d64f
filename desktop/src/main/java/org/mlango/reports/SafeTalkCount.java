package org.mlango.reports;

import java.time.LocalDate;
import java.util.List;

import org.mlango.kit.text.Language;
import org.mlango.reports.indicators.Indicator;
import org.mlango.reports.protect.Nesting;
import org.mlango.reports.protect.SafeTable;

/** What people said in a year, as far as it may be shown and written. */
record SafeTalkCount(Frame frame, List<Indicator> indicators, List<Nesting> nestings, SafeTable table)
        implements
            Count {
    /** @param centre a code for the centre, not its name */
    record Frame(int year, String centre, LocalDate madeOn) {}

    @Override
    public Paper paper(Language language) {
        return new TalkPaper(this, language);
    }
}
