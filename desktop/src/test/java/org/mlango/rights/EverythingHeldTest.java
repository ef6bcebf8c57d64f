package org.mlango.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.store.Role;

/** A copy has all that the person told, and nothing that anybody else did. */
class EverythingHeldTest {
    private static final int PEOPLE = 50;

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void allOfOneAndNothingOfOthers(@ForAll long seed) throws IOException {
        try (RightsScene scene = new RightsScene(seed)) {
            List<RightsScene.Told> everybody = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                scene.test.as(i % 2 == 0 ? Role.FRONT_DESK : Role.COUNSELLOR);
                everybody.add(scene.tells());
            }
            scene.test.as(Role.COUNSELLOR);
            for (RightsScene.Told one : everybody) {
                Copy copy = scene.copy(one.person(), Language.EN);
                assertThat(found(everybody, shown(copy))).as("shown")
                        .containsExactlyInAnyOrderElementsOf(one.markers());
                assertThat(found(everybody, json(copy))).as("JSON").containsExactlyInAnyOrderElementsOf(one.markers());
            }
            RightsScene.Told first = everybody.getFirst();
            assertThat(found(everybody, pdf(scene.copy(first.person(), Language.SW)))).as("PDF")
                    .containsExactlyInAnyOrderElementsOf(first.markers());
        }
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void whatWasTakenBackIsGoneFromIt(@ForAll long seed) {
        try (RightsScene scene = new RightsScene(seed)) {
            RightsScene.Told told = scene.tells();
            scene.test.done(tx -> scene.consents.withdraw(tx, told.person(), Purpose.CONTACT));

            String shown = shown(scene.copy(told.person(), Language.EN));

            assertThat(shown).doesNotContain(told.aboutReaching()).contains("Taken back");
            List<String> left = new ArrayList<>(told.markers());
            left.removeAll(told.aboutReaching());
            assertThat(shown).contains(left);
        }
    }

    private static List<String> found(List<RightsScene.Told> everybody, String text) {
        return everybody.stream().flatMap(one -> one.markers().stream()).filter(text::contains).toList();
    }

    private static String shown(Copy copy) {
        return copy.held().stream().flatMap(held -> held.facts().stream())
                .map(fact -> fact.label() + ": " + fact.value()).collect(Collectors.joining("\n"));
    }

    private static String json(Copy copy) {
        return new String(CopyJson.write(copy), StandardCharsets.UTF_8);
    }

    static String pdf(Copy copy) throws IOException {
        try (PDDocument document = Loader.loadPDF(CopyKind.PDF.write(copy))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
