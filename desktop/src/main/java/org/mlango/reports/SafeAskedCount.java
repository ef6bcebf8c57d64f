package org.mlango.reports;

import java.time.LocalDate;
import java.util.List;

import org.mlango.kit.text.Language;
import org.mlango.reports.indicators.Asked;
import org.mlango.reports.indicators.Indicator;
import org.mlango.reports.protect.Nesting;
import org.mlango.reports.protect.SafeTable;

/** What people asked for in a year, as far as it may be shown and written. */
record SafeAskedCount(Frame frame, List<Indicator> indicators, List<Nesting> nestings, SafeTable table)
        implements
            Count {
    /** @param centre a code for the centre, not its name */
    record Frame(Asked asked, int year, String centre, LocalDate madeOn) {}

    @Override
    public Paper paper(Language language) {
        return new AskedPaper(this, language);
    }
}
