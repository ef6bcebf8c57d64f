package org.mlango.reports.donor;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.files.Names;
import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.Shipped;
import org.mlango.store.Role;

/** What a report is called, in the language it is read in. */
final class ReportWords {
    private static final Texts TEXTS = Texts.of(ReportWords.class);

    private ReportWords() {}

    /** For example "March 2026", or "October 2025 to March 2026". */
    static String period(Period period, Language language) {
        return period.months() == 1
                ? month(period.first(), language)
                : TEXTS.in(language, "period.from_to", month(period.first(), language),
                        month(period.last(), language));
    }

    private static String month(YearMonth month, Language language) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", language.locale()).format(month);
    }

    static String role(Role role, Language language) {
        return TEXTS.in(language, "role." + role.name());
    }

    /** The names of rows and groups, as whoever defined the set has them. */
    static Names names(IndicatorSet set) {
        return new Names() {
            @Override
            public String row(Language language, String row) {
                return set.row(row).map(one -> Shipped.title(set, one, language)).orElse(row);
            }

            @Override
            public String group(Language language, String label) {
                return Shipped.group(label, language);
            }
        };
    }
}
