package org.mlango.reports.donor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.exchange.WrittenCell;
import org.mlango.reports.files.FormLayout;
import org.mlango.reports.files.PackFiles;
import org.mlango.reports.files.Provenance;
import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Row;
import org.mlango.reports.indicators.definition.Shipped;
import org.mlango.reports.indicators.definition.Split;
import org.mlango.reports.protect.pack.Mode;
import org.mlango.reports.protect.pack.Rule;
import org.mlango.reports.releases.OutFile;
import org.mlango.reports.tables.ProvenPack;
import org.mlango.reports.write.Form;

/** A proven report as it is shown and as it is written: the same form. Knows what others may see of it, and nothing else. */
final class ReportPaper {
    private static final Texts TEXTS = Texts.of(ReportPaper.class);
    private static final String OWN_LAYOUT = "moh-731-plus";
    private static final int FIRST_OF_ID = 8;

    private final CountedReport report;
    private final ProvenPack.Safe safe;
    private final Language language;
    private final IndicatorSet set;

    ReportPaper(CountedReport report, ProvenPack.Safe safe, Language language) {
        this.report = report;
        this.safe = safe;
        this.language = language;
        this.set = report.wish().name().set();
    }

    String title() {
        return Shipped.title(set, language);
    }

    Form form(String recipient) {
        return files().shown(layout(), recipient, fields(), limits());
    }

    /**
     * Everything that leaves but the sheet.
     *
     * @param mapping a file that gives each number its place on a server; null for none
     * @throws IOException if the mapping cannot be read, or a file does not read as the pack
     * @throws org.mlango.reports.exchange.BadMapping with a sentence
     */
    List<OutFile> files(String recipient, @Nullable Path mapping, LocalDate today) throws IOException {
        PackFiles files = files().form(layout(), recipient, fields(), limits());
        if (mapping != null) {
            var period = report.wish().name().period();
            files.exchange(Files.readString(mapping), period.first(), period.months(), today,
                    report.before().orElse(null));
        }
        return files.made();
    }

    Provenance sheet(String recipient, String purpose) {
        Rule rule = report.wish().rule();
        return new Provenance(
                TEXTS.in(language, "sheet.report", title(), set.edition(), set.source().name(),
                        String.valueOf(set.source().year())),
                period(), report.centre(),
                report.prepared().frozen().toString().substring(0, FIRST_OF_ID), recipient, purpose,
                report.roles().stream().map(role -> ReportWords.role(role, language)).toList(),
                new Provenance.Rule(rule.k(), rule.mode() == Mode.ROUND, rule.base()), coarsened(),
                new Provenance.Counted(safe.proposal().shown(), safe.proposal().blank()), safe.proof().narrowest(),
                denominators(), limits());
    }

    /** What was put together so that more can be shown, in words. */
    List<String> coarsened() {
        return safe.coarsened().stream().map(step -> Shipped.merge(step, language)).toList();
    }

    /** Rows that do not leave this time, since month by month they would tell who came and who left. */
    List<String> later() {
        return report.prepared().later().stream().map(row -> ReportWords.names(set).row(language, row)).toList();
    }

    /** Totals of rows that are shown, by the short name of the row. */
    List<WrittenCell> totals() {
        return totals(safe.proposal().written());
    }

    private static List<WrittenCell> totals(String written) {
        return WrittenCell.of(written).stream().filter(cell -> cell.labels().size() == 1 && cell.value() != null)
                .toList();
    }

    /**
     * A total beside what was handed over last of the same set and period, both as others have them.
     *
     * @param row as its source calls it
     */
    record Beside(String row, long then, long now) {}

    /** Only numbers that are on paper already, or will be: nothing new is told by laying them side by side. */
    List<Beside> beside() {
        Optional<String> before = report.before();
        if (before.isEmpty()) {
            return List.of();
        }
        Map<String, Long> then = totals(before.get()).stream()
                .collect(Collectors.toMap(ReportPaper::row, ReportPaper::value, (one, other) -> one));
        return totals().stream().filter(cell -> then.containsKey(row(cell)))
                .map(cell -> new Beside(row(cell), then.getOrDefault(row(cell), 0L), value(cell))).toList();
    }

    String row(Beside beside, Language spoken) {
        return ReportWords.names(set).row(spoken, beside.row());
    }

    static String row(WrittenCell cell) {
        return cell.labels().getOrDefault("row", "");
    }

    static long value(WrittenCell cell) {
        Long value = cell.value();
        return value == null ? 0 : value;
    }

    private PackFiles files() {
        return new PackFiles(safe.proposal().written(), language, ReportWords.names(set));
    }

    private FormLayout layout() {
        if (set.id().equals(OWN_LAYOUT)) {
            return FormLayout.shipped(OWN_LAYOUT);
        }
        List<String> splits = new ArrayList<>(set.splits().stream().map(Split::id).toList());
        String across = splits.contains("group") ? "group" : splits.isEmpty() ? "" : splits.getFirst();
        splits.remove(across);
        return FormLayout.plain(title(), across, splits);
    }

    private List<Form.Field> fields() {
        return List.of(new Form.Field(TEXTS.in(language, "field.centre"), report.centre()),
                new Form.Field(TEXTS.in(language, "field.period"), period()),
                new Form.Field(TEXTS.in(language, "field.edition"), set.edition()));
    }

    private String period() {
        return ReportWords.period(report.wish().name().period(), language);
    }

    private List<String> limits() {
        List<String> limits = new ArrayList<>();
        for (Row row : set.rows()) {
            String why = row.notKept();
            if (why != null) {
                limits.add(TEXTS.in(language, "limit.row", Shipped.title(set, row, language),
                        Shipped.notKept(why, language)));
            }
        }
        if (!set.notVerified().isEmpty()) {
            limits.add(TEXTS.in(language, "limit.not_verified", String.join(" ", set.notVerified())));
        }
        return limits;
    }

    private String denominators() {
        return set.kept().stream().filter(row -> !row.denominator().isEmpty())
                .map(row -> TEXTS.in(language, "divided", Shipped.title(set, row, language),
                        row.denominator().equals(Row.ESTIMATE)
                                ? TEXTS.in(language, "divided.estimate")
                                : set.row(row.denominator()).map(by -> Shipped.title(set, by, language))
                                        .orElse(row.denominator())))
                .collect(Collectors.joining("; "));
    }
}
