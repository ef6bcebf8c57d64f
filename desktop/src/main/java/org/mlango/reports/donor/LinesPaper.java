package org.mlango.reports.donor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.lines.CountLines;
import org.mlango.reports.lines.LineColumn;
import org.mlango.reports.lines.ProvenLines;
import org.mlango.reports.lines.TrueLines;
import org.mlango.reports.releases.HandOver;
import org.mlango.reports.releases.OutFile;
import org.mlango.reports.write.Form;
import org.mlango.reports.write.FormPdf;

/** What is said of lines of people, on the screen and on the sheet that goes with them. Of no line, and of nobody who is left out. */
final class LinesPaper {
    private static final Texts TEXTS = Texts.of(LinesPaper.class);

    private final CountLines.Counted counted;
    private final ProvenLines proven;
    private final Language language;

    LinesPaper(CountLines.Counted counted, ProvenLines proven, Language language) {
        this.counted = counted;
        this.proven = proven;
        this.language = language;
    }

    /** How many lines there are, what each looks like, and who is not in them. */
    List<String> told() {
        List<String> told = new ArrayList<>();
        told.add(TEXTS.in(language, "lines.told.size", proven.size()));
        told.add(TEXTS.in(language, "lines.told.alike", proven.safe().k() - 1, TrueLines.K));
        told.add(TEXTS.in(language, "lines.told.sensitive"));
        told.add(TEXTS.in(language, proven.isEverybodyIn() ? "lines.told.all" : "lines.told.left_out"));
        told.add(TEXTS.in(language, "lines.told.beside"));
        return told;
    }

    /** Of each column: as it is, coarser, or left out. */
    List<String> columns() {
        return proven.lines().columns().stream().map(column -> TEXTS.in(language,
                "lines.written." + proven.written(column), column(column, language))).toList();
    }

    static String column(LineColumn column, Language language) {
        return TEXTS.in(language, "lines.column." + column);
    }

    OutFile sheet(HandOver.Entry entry) {
        try {
            return new OutFile("where-from.pdf", FormPdf.facts(form(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Form form(HandOver.Entry entry) {
        List<Form.Field> fields = new ArrayList<>();
        field(fields, "lines.sheet.what", TEXTS.in(language, "lines.title"));
        field(fields, "field.period", ReportWords.period(proven.lines().period(), language));
        field(fields, "field.centre", counted.centre());
        field(fields, "lines.sheet.recipient", entry.told().recipient());
        field(fields, "lines.sheet.reason", entry.told().purpose());
        field(fields, "lines.sheet.agreed", String.join(", ",
                entry.told().approvers().stream().map(role -> TEXTS.in(language, "role." + role)).toList()));
        field(fields, "lines.sheet.number", Integer.toString(entry.number()));
        if (entry.told().skipped() > 0) {
            field(fields, "lines.sheet.skipped", Integer.toString(entry.told().skipped()));
        }
        field(fields, "lines.sheet.hash", entry.hash());
        told().forEach(told -> field(fields, "lines.sheet.lines", told));
        columns().forEach(column -> field(fields, "lines.sheet.column", column));
        field(fields, "lines.sheet.proof", entry.told().proof());
        entry.told().files().forEach(file -> field(fields, "lines.sheet.file", file));
        List<String> notes = List.of(TEXTS.in(language, "lines.sheet.read"), TEXTS.in(language, "lines.sheet.keep"));
        return new Form("", TEXTS.in(language, "lines.sheet.title"),
                TEXTS.in(language, "handed.to", entry.told().recipient()), fields, List.of(), List.of(), List.of(),
                notes, List.of(), TEXTS.in(language, "lines.sheet.page"));
    }

    private void field(List<Form.Field> fields, String key, String value) {
        fields.add(new Form.Field(TEXTS.in(language, key), value));
    }
}
