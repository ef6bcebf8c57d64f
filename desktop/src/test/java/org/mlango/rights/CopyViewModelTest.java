package org.mlango.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.AUDIT_LINE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.kit.text.Language;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

class CopyViewModelTest {
    private final RightsScene scene = new RightsScene(3);
    private final RightsScene.Told told = scene.tells();
    private final CopyViewModel model = new CopyViewModel(scene.test.background(), scene.makeCopy, scene);

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void isReadWhenAskedForAndLetGoOf() {
        model.show(told.person());
        assertThat(model.open().get()).isFalse();
        assertThat(did()).doesNotContain("COPY_MADE");

        model.make();

        assertThat(words()).contains(told.markers());
        assertThat(model.lines).filteredOn(Line::heading).extracting(Line::title)
                .containsExactly("Who you are to us", "How we may reach you", "Groups you named", "Visits",
                        "A test or treatment", "Something that happened", "What you told us of what you use",
                        "Counted for a report",
                        "A plan you asked for",
                        "A referral", "Used in an emergency", "Kept though you are under 18",
                        "What you agreed to, or not", "What you asked for", "What you wanted kept on",
                        "Who looked at your record");
        assertThat(did()).endsWith("COPY_MADE");

        model.show(null);
        assertThat(model.lines).isEmpty();
        assertThat(model.open().get()).isFalse();
    }

    @Test
    void speaksTheLanguageThePersonReads() {
        model.show(told.person());
        model.make();

        model.language.set(Language.SW);

        assertThat(words()).contains("Kundi: ").doesNotContain("Group: ", "[");
        assertThat(model.lines).extracting(Line::title).contains("Tunavyokufahamu");
    }

    @Test
    void savesBothKindsUnderNamesThatTellNothing() throws IOException {
        model.show(told.person());
        model.make();

        for (CopyKind kind : CopyKind.values()) {
            model.save(kind, folder.resolve(kind.fileName()));
        }

        assertThat(Files.readString(folder.resolve("document.json"), StandardCharsets.UTF_8)).contains(told.markers());
        assertThat(folder.resolve("document.pdf")).isNotEmptyFile();
        assertThat(did()).endsWith("COPY_WRITTEN", "COPY_WRITTEN");
        assertThat(scene.said).hasSize(2);
    }

    @Test
    void saysWhereItCouldNotBeSaved() {
        model.show(told.person());
        model.make();

        model.save(CopyKind.PDF, folder.resolve("nowhere/document.pdf"));

        assertThat(model.refusal().get()).startsWith("That place is not there any more.");
        assertThat(model.busy.get()).isFalse();
    }

    @Test
    void othersReadNothing() {
        for (Role role : List.of(Role.FRONT_DESK, Role.NURSE, Role.MANAGER, Role.DATA_OFFICER)) {
            scene.test.as(role);
            model.show(told.person());
            model.make();
            assertThat(model.open().get()).as(role.name()).isFalse();
            assertThat(model.refusal().get()).startsWith("A counsellor shows");
            assertThat(scene.test.store().write(tx -> scene.makeCopy.written(tx, told.person(), CopyKind.PDF)))
                    .isEqualTo(new Outcome.Refused<Boolean>(List.of(new Refusal("", "copy.not_yours"))));
        }
        assertThat(did()).doesNotContain("COPY_MADE", "COPY_WRITTEN");
    }

    @Test
    void paperSaysWhenASignCouldNotBePrinted() throws IOException {
        assertThat(EverythingHeldTest.pdf(scene.copy(told.person(), Language.EN))).doesNotContain("question mark")
                .contains("Everything kept about me", "16/06/2026");
        scene.visits(told.person(), 1, "Ng\u2019ang\u2019a \u00e9 \u4e2d", "s", "t");

        assertThat(EverythingHeldTest.pdf(scene.copy(told.person(), Language.EN)))
                .contains("Ng\u2019ang\u2019a \u00e9 ?", "question mark").doesNotContainIgnoringCase("mlango");
    }

    @Test
    void paperHasNoTitleOrAuthorInside() throws IOException {
        byte[] pdf = CopyKind.PDF.write(scene.copy(told.person(), Language.EN));
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            var about = document.getDocumentInformation();
            assertThat(new String[]{about.getTitle(), about.getAuthor(), about.getSubject(), about.getCreator(),
                    about.getKeywords()}).containsOnlyNulls();
        }
    }

    private String words() {
        return String.join("\n", model.lines.stream().flatMap(line -> line.facts().stream())
                .map(fact -> fact.label() + ": " + fact.value()).toList());
    }

    private List<String> did() {
        return scene.test.store().read(tx -> tx.sql().select(AUDIT_LINE.ACTION).from(AUDIT_LINE)
                .orderBy(AUDIT_LINE.SEQ).fetch(AUDIT_LINE.ACTION));
    }
}
