package org.mlango.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Purpose;
import org.mlango.consent.PurposeStanding;
import org.mlango.consent.Standing;

class AgreedCardTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 16);

    @Test
    void whoeverFindsItLearnsNothing() throws IOException {
        try (PDDocument card = Loader.loadPDF(AgreedCard.of(List.of(
                row(Purpose.KEEP_RECORD, Standing.AGREED), row(Purpose.CONTACT, Standing.EXPIRED),
                row(Purpose.KEEP_HEALTH, Standing.SAID_NO), row(Purpose.COUNT_ME, Standing.NEVER_ASKED),
                row(Purpose.KEEP_CONVERSATION, Standing.WITHDRAWN))))) {
            String words = new PDFTextStripper().getText(card);
            assertThat(card.getNumberOfPages()).isEqualTo(2);
            assertThat(words).contains("My choices", "Yes   Remember me", "Talk again:   Call or write to me",
                    "No   Remember what I was given", "Talk again from 16/06/2027", "Ndiyo")
                    .doesNotContain("Count me").doesNotContainIgnoringCase("mlango").doesNotContain("2026");
            assertThat(card.getDocumentInformation().getMetadataKeys()).doesNotContain("Author", "Title", "Creator");
        }
    }

    private static PurposeStanding row(Purpose purpose, Standing standing) {
        return new PurposeStanding(purpose, null, standing, DAY, standing == Standing.AGREED ? DAY.plusYears(1) : null);
    }
}
