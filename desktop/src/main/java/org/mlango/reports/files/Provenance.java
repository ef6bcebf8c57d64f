package org.mlango.reports.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.releases.HandOver;
import org.mlango.reports.releases.OutFile;
import org.mlango.reports.write.Form;
import org.mlango.reports.write.FormPdf;

/**
 * The sheet that goes with every report: where its numbers are from and how they may be read. No seed, no reason for any single blank, no
 * name.
 *
 * @param report name and version of the definitions, with their source
 * @param period as it is printed
 * @param frozen the id of the frozen counts, cut short, and the day
 * @param roles of those who prepared and agreed, in words
 * @param rule k and how small numbers were kept out, in words
 * @param coarsened what was put together, in words; empty for nothing
 * @param shown how many numbers are shown, withheld, rounded
 * @param narrowest the least distance between two possible values of a small number
 * @param denominators what was chosen to divide by; empty where nothing is divided
 * @param limits what the records cannot answer, in sentences
 */
public record Provenance(String report, String period, String site, String frozen, String recipient, String purpose,
        List<String> roles, Rule rule, List<String> coarsened, Counted shown, long narrowest, String denominators,
        List<String> limits) {
    public Provenance {
        roles = List.copyOf(roles);
        coarsened = List.copyOf(coarsened);
        limits = List.copyOf(limits);
    }

    public record Rule(int k, boolean rounded, int base) {}

    public record Counted(int shown, int withheld) {}

    /** As the last file of a hand-over. */
    public OutFile file(HandOver.Entry entry, Language language) {
        try {
            return new OutFile("where-from.pdf", pdf(entry, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] pdf(HandOver.Entry entry, Language language) throws IOException {
        return FormPdf.facts(form(entry, language));
    }

    private Form form(HandOver.Entry entry, Language language) {
        Texts texts = Texts.of(Provenance.class);
        List<Form.Field> fields = new ArrayList<>();
        field(fields, texts.in(language, "from.report"), report);
        field(fields, texts.in(language, "from.period"), period);
        field(fields, texts.in(language, "from.site"), site);
        field(fields, texts.in(language, "from.recipient"), recipient);
        field(fields, texts.in(language, "from.purpose"), purpose);
        field(fields, texts.in(language, "from.roles"), String.join(", ", roles));
        field(fields, texts.in(language, "from.number"), Integer.toString(entry.number()));
        field(fields, texts.in(language, "from.skipped"),
                entry.told().skipped() == 0 ? "" : texts.in(language, "from.skipped.many", entry.told().skipped()));
        field(fields, texts.in(language, "from.hash"), entry.hash());
        field(fields, texts.in(language, "from.frozen"), frozen);
        field(fields, texts.in(language, "from.rule"), texts.in(language,
                rule.rounded() ? "from.rule.rounded" : "from.rule.withheld", rule.k() - 1, rule.base()));
        field(fields, texts.in(language, "from.coarsened"), String.join("; ", coarsened));
        field(fields, texts.in(language, "from.shown"), texts.in(language,
                rule.rounded() ? "from.shown.rounded" : "from.shown.withheld", shown.shown(), shown.withheld()));
        field(fields, texts.in(language, "from.readers"), texts.in(language, "from.readers.all", narrowest));
        field(fields, texts.in(language, "from.checker"), texts.in(language, "from.checker.version"));
        field(fields, texts.in(language, "from.proof"), entry.told().proof());
        field(fields, texts.in(language, "from.denominators"), denominators);
        entry.told().files().forEach(file -> field(fields, texts.in(language, "from.file"), file));
        List<String> notes = new ArrayList<>(List.of(texts.in(language, "from.blanks"), texts.in(language,
                "from.keep")));
        limits.forEach(notes::add);
        return new Form("", texts.in(language, "from.title"), texts.in(language, "from.mark", recipient), fields,
                List.of(), List.of(), List.of(), notes, List.of(), texts.in(language, "form.page"));
    }

    private static void field(List<Form.Field> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.add(new Form.Field(name, value));
        }
    }
}
