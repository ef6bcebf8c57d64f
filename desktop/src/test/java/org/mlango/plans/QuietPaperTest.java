package org.mlango.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuietPaperTest {
    private final PlansScene scene = new PlansScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void theirWordsAndTheirStepsAndNothingElse() {
        Plan plan = scene.read(scene.full());
        assertThat(QuietPaper.lines(plan).lines()).containsExactly("nyumba ambayo watoto wanalala salama",
                "- barua ya chifu (18/06/2026, asubuhi)", "- Mama Neema: kuuliza kodi (mvua ikiisha)",
                "nikiwa na hofu, namwita dada", "- 20/06/2026");
        assertThat(QuietPaper.lines(plan)).as("neither a name nor the centre").doesNotContain("Zawadi", "Nyumba",
                "Amina");
    }

    @Test
    void whatIsPrintedIsWhatWasSeen() throws IOException {
        byte[] pdf = QuietPaper.pdf("nilale\n\n- namwita dada\n", "");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("nilale", "namwita dada");
            assertThat(document.getDocumentInformation().getMetadataKeys().stream()
                    .map(document.getDocumentInformation()::getCustomMetadataValue))
                    .noneMatch(value -> value != null && value.toLowerCase(Locale.ROOT).contains("mlango"));
        }
    }

    @Test
    void wordsThatTellArePointedAt() {
        assertThat(QuietPaper.telling("nipate ARV kila mwezi, na sindano mpya")).contains("arv", "sindano");
        assertThat(QuietPaper.telling("to the clinic")).containsExactly("clinic");
        assertThat(QuietPaper.telling("nilale usiku, kuuliza chifu")).isEmpty();
        assertThat(QuietPaper.telling("Middlesex, unsexed")).as("inside another word").isEmpty();
    }
}
