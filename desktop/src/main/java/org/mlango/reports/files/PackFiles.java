package org.mlango.reports.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.exchange.BadMapping;
import org.mlango.reports.exchange.Dictionary;
import org.mlango.reports.exchange.Format;
import org.mlango.reports.exchange.Mapping;
import org.mlango.reports.exchange.ValueSet;
import org.mlango.reports.exchange.WrittenCell;
import org.mlango.reports.proof.Verdict;
import org.mlango.reports.proof.WrittenFile;
import org.mlango.reports.proof.files.ExchangeProof;
import org.mlango.reports.proof.files.FormProof;
import org.mlango.reports.releases.OutFile;
import org.mlango.reports.write.Form;
import org.mlango.reports.write.FormCsv;
import org.mlango.reports.write.FormPdf;
import org.mlango.reports.write.FormXlsx;

/** Everything that leaves of one written pack, each file read again before it may. */
public final class PackFiles {
    private static final Texts TEXTS = Texts.of(PackFiles.class);

    private final String written;
    private final List<WrittenCell> cells;
    private final Language language;
    private final Names names;
    private final List<OutFile> made = new ArrayList<>();

    /** A file that is not what the pack says; nothing leaves then. */
    public static final class NotAsWritten extends IOException {
        private static final long serialVersionUID = 1L;

        NotAsWritten(String file) {
            super("not as the pack has it: " + file);
        }
    }

    public PackFiles(String written, Language language, Names names) {
        this.written = written;
        this.cells = WrittenCell.of(written);
        this.language = language;
        this.names = names;
    }

    /**
     * The form: a workbook, the same for print, and the same as CSV.
     *
     * @param recipient as it is printed on every page
     * @param fields above the grid: where, when
     * @param notes below it: what the records cannot answer
     * @throws NotAsWritten if what was written does not read as the pack
     */
    public PackFiles form(FormLayout layout, String recipient, List<Form.Field> fields, List<String> notes)
            throws IOException {
        PackForm.Made form = set(layout, recipient, fields, notes);
        byte[] xlsx = FormXlsx.write(form.form());
        byte[] csv = FormCsv.write(form.form());
        List<String> headings = new ArrayList<>(form.form().words());
        headings.addAll(form.form().columns());
        mustBe("form.xlsx", FormProof.of(WrittenFile.xlsx(xlsx), written, headings,
                form.form().words().size(), form.ids()));
        mustBe("form.csv", FormProof.of(WrittenFile.csv(csv), written, headings, form.form().words().size(),
                form.ids()));
        made.add(new OutFile("form.xlsx", xlsx));
        made.add(new OutFile("form.csv", csv));
        made.add(new OutFile("form.pdf", FormPdf.write(form.form())));
        return this;
    }

    /** The form as it would be written, for a screen. */
    public Form shown(FormLayout layout, String recipient, List<Form.Field> fields, List<String> notes) {
        return set(layout, recipient, fields, notes).form();
    }

    private PackForm.Made set(FormLayout layout, String recipient, List<Form.Field> fields, List<String> notes) {
        List<String> all = new ArrayList<>(List.of(TEXTS.in(language, "form.blanks", PackForm.BLANK)));
        all.addAll(notes);
        return new PackForm(layout, names, language, cells).made(TEXTS.in(language, "form.mark", recipient), fields,
                all);
    }

    /**
     * What a server takes, in every format the mapping can carry; what has to go from it first, if this is a revision; which number has which
     * place; and how to try it.
     *
     * @param mapping as JSON
     * @param before the pack that was sent before for the same period; null if none was
     * @throws BadMapping with a sentence, if a number has no place
     * @throws NotAsWritten if what was written does not read as the pack
     */
    public PackFiles exchange(String mapping, YearMonth first, int months, LocalDate completed,
            @Nullable String before) throws IOException {
        Mapping read = Mapping.read(mapping);
        ValueSet set = ValueSet.of(read, first, months, completed, written);
        for (Format format : formats(set)) {
            byte[] bytes = format.write(set);
            mustBe("values" + format.ending(), ExchangeProof.of(bytes, format.ending(), mapping, written));
            made.add(new OutFile("values" + format.ending(), bytes));
        }
        Optional<ValueSet> gone = before == null
                ? Optional.empty()
                : set.gone(ValueSet.of(read, first, months, completed, before));
        if (gone.isPresent()) {
            for (Format format : formats(gone.get())) {
                made.add(new OutFile("delete-first" + format.ending(), format.write(gone.get())));
            }
        }
        made.add(new OutFile("dictionary.csv", Dictionary.write(read, written, words())));
        made.add(new OutFile("how-to-import.txt", howTo(read, set, gone.isPresent())));
        return this;
    }

    /** Those that can carry every place of the mapping. */
    private static List<Format> formats(ValueSet set) {
        boolean onlyCategories = set.values().stream()
                .anyMatch(value -> value.place().option() == null && !value.place().categories().isEmpty());
        return onlyCategories ? List.of(Format.ADX) : List.of(Format.values());
    }

    private Dictionary.Words words() {
        return new Dictionary.Words() {
            @Override
            public String of(String heading, String value) {
                return TEXTS.in(language,
                        value.isEmpty() ? "dictionary." + heading : "dictionary." + heading + "." + value);
            }

            @Override
            public String cell(WrittenCell cell) {
                List<String> words = new ArrayList<>();
                cell.labels().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                        .forEach(label -> words.add(label.getKey().equals("row")
                                ? names.row(language, label.getValue())
                                : names.group(language, label.getValue())));
                return String.join(", ", words);
            }
        };
    }

    private byte[] howTo(Mapping mapping, ValueSet set, boolean deletes) {
        String scheme = mapping.scheme() == Mapping.Scheme.UID ? "UID" : "CODE";
        String ids = "dataElementIdScheme=" + scheme + "&orgUnitIdScheme=" + scheme + "&categoryOptionComboIdScheme="
                + scheme + "&dataSetIdScheme=" + scheme;
        String file = formats(set).contains(Format.JSON) ? "values.json" : "values-adx.xml";
        String type = formats(set).contains(Format.JSON) ? "application/json" : "application/adx+xml";
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.in(language, "how.title"));
        lines.add("");
        lines.add(TEXTS.in(language, "how.try"));
        lines.add(curl(file, type, "dryRun=true&" + ids));
        if (deletes) {
            lines.add(TEXTS.in(language, "how.delete"));
            lines.add(curl(file.replace("values", "delete-first"), type, "importStrategy=DELETE&" + ids));
        }
        lines.add(TEXTS.in(language, "how.import"));
        lines.add(curl(file, type, "importStrategy=CREATE_AND_UPDATE&" + ids));
        lines.add("");
        lines.add(TEXTS.in(language, "how.withheld"));
        lines.add(TEXTS.in(language, "how.totals"));
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String curl(String file, String type, String query) {
        return "  curl -u USER -H \"Content-Type: " + type + "\" --data-binary @" + file
                + " \"https://SERVER/api/dataValueSets?" + query + "\"";
    }

    private static void mustBe(String file, Verdict verdict) throws NotAsWritten {
        if (!(verdict instanceof Verdict.Safe)) {
            throw new NotAsWritten(file);
        }
    }

    public List<OutFile> made() {
        return List.copyOf(made);
    }
}
