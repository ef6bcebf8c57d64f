package org.mlango.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.mlango.kit.text.Language;
import org.mlango.reports.indicators.Indicator;
import org.mlango.reports.indicators.Quarter;
import org.mlango.reports.protect.Nesting;
import org.mlango.reports.protect.SafeTable;

/**
 * A count that may be shown and written.
 *
 * @param indicators in the order of the table
 * @param nestings which rows lie inside which, as anybody can tell from their names
 */
record SafeCount(Frame frame, List<Indicator> indicators, List<Nesting> nestings, SafeTable table)
        implements
            Count {
    @Override
    public Paper paper(Language language) {
        return new CountPaper(this, language);
    }

    /**
     * What stands around the numbers.
     *
     * @param centre a code for the centre, not its name
     * @param ownWords words of services and things the centre added itself, by code
     * @param units of things, by code
     */
    record Frame(Quarter quarter, String centre, LocalDate madeOn, Map<String, String> ownWords,
            Map<String, String> units) {}
}
