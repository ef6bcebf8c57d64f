package org.mlango.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.mlango.kit.print.PaperSize;
import org.mlango.kit.text.Language;

class LeafletTest {
    private static final List<String> WOULD_TELL = List.of("heroin", "unga", "naloxone", "overdose", "hiv", "vvu",
            "hepatitis", "homa ya ini", "needle", "sindano", "condom", "kondomu", "sex", "ngono", "drug", "alcohol",
            "pombe", "bangi", "methadone", "clinic", "kliniki", "mlango", "centre", "kituo", "police", "polisi", "pep",
            "prep", "inject", "kujidunga", "kuzidiwa", "cocaine", "kokeini");

    @Test
    void aDiscreetLeafletHoldsNoTellingWordWhateverItIsAbout() throws IOException {
        for (TopicPage page : pages()) {
            for (Language language : Language.values()) {
                Leaflet leaflet = leaflet(page, language, PaperSize.CARD, true);
                String text = text(LeafletPdf.write(leaflet)).toLowerCase(java.util.Locale.ROOT);
                List<String> words = List.of(text.split("[^\\p{L}0-9]+", -1));
                assertThat(WOULD_TELL.stream().filter(told -> told.contains(" ")
                        ? text.contains(told)
                        : words.contains(told))).as(page.code() + language).isEmpty();
                assertThat(leaflet.fileName()).matches("(good-to-know|vizuri-kujua)\\.pdf");
            }
        }
    }

    @Test
    void whatMattersMostHasAQuietWording() throws IOException {
        String english = text(LeafletPdf.write(leaflet(page("OVERDOSE"), Language.EN, PaperSize.CARD, true)));
        String swahili = text(LeafletPdf.write(leaflet(page("PEP"), Language.SW, PaperSize.CARD, true)));
        assertThat(flat(english)).contains("Good to know", "give the rescue medicine", "not yet reviewed");
        assertThat(flat(swahili)).contains("Vizuri kujua", "saa 72", "bado haijakaguliwa");
    }

    @Test
    void anOpenLeafletSaysWhatItIsWhereFromAndWhatIsNotReviewed() throws IOException {
        for (TopicPage page : pages()) {
            String text = flat(text(LeafletPdf.write(leaflet(page, Language.EN, PaperSize.A5, false))));
            assertThat(text).startsWith(page.title().english());
            for (Line line : page.lines()) {
                assertThat(text).contains(line.statement().words().english())
                        .contains(line.statement().source().name());
                if (!line.statement().review().done()) {
                    assertThat(text).contains("not yet reviewed");
                }
            }
        }
    }

    @Test
    void theFileNamesNobody() throws IOException {
        byte[] file = LeafletPdf.write(leaflet(page("HEROIN"), Language.EN, PaperSize.CARD, true));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentInformation().getTitle()).isNull();
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(209f, 211f);
        }
        assertThat(new String(file, StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("mlango");
    }

    @Test
    void onlyWhatThePersonWantsIsPrinted() throws IOException {
        Leaflet all = leaflet(page("OVERDOSE"), Language.EN, PaperSize.CARD, true);
        Leaflet.Item first = all.items().getFirst();
        Leaflet less = new Leaflet(all.page(), all.language(), all.size(), true, Set.of(first.number()));
        assertThat(flat(text(LeafletPdf.write(less)))).doesNotContain(first.words());
        assertThat(less.offered()).contains(first);
    }

    @Test
    void aStreetWordOfTheCentreTellsToo() {
        Note word = PageIndexTest.note(NoteKind.WORD, "HEROIN", "moto moto");
        Note line = PageIndexTest.note(NoteKind.STATEMENT, "HEROIN", "Ask for moto moto at night.");
        TopicPage page = Pages.of(Shipped.topics(), List.of(word, line)).page("HEROIN").orElseThrow();
        assertThat(leaflet(page, Language.EN, PaperSize.CARD, true).items())
                .noneMatch(item -> item.words().contains("moto moto"));
        assertThat(leaflet(page, Language.EN, PaperSize.CARD, false).items())
                .anyMatch(item -> item.words().contains("moto moto"));
    }

    private static List<TopicPage> pages() {
        return Pages.of(Shipped.topics(), List.of()).all();
    }

    private static TopicPage page(String code) {
        return Pages.of(Shipped.topics(), List.of()).page(code).orElseThrow();
    }

    private static Leaflet leaflet(TopicPage page, Language language, PaperSize size, boolean discreet) {
        return new Leaflet(page, language, size, discreet, Set.of());
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
