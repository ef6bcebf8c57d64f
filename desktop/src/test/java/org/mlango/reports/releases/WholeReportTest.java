package org.mlango.reports.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.kit.text.Language;
import org.mlango.reports.files.FilesScene;
import org.mlango.reports.files.FormLayout;
import org.mlango.reports.files.PackFiles;
import org.mlango.reports.files.Provenance;
import org.mlango.reports.releases.HandOver.Handed;
import org.mlango.reports.releases.PrepareRelease.Prepared;
import org.mlango.reports.tables.ProvenPack;
import org.mlango.reports.write.Form;
import org.mlango.store.Outcome;

/** From frozen counts to a folder somebody can be given, and its revision. */
class WholeReportTest {
    private final ReleaseScene scene = new ReleaseScene();
    @TempDir
    private Path place = Path.of("");

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aReportAndItsRevision() throws IOException {
        String counted = pack(3, 12, 40, 20);
        UUID frozen = scene.frozen(counted, 0);
        Handed first = released(frozen, counted, "[]", "first", null);

        assertThat(names("first")).containsExactly("dictionary.csv", "form.csv", "form.pdf", "form.xlsx",
                "how-to-import.txt", "values-adx.xml", "values.csv", "values.json", "values.xml", "where-from.pdf");
        ReleaseRecord record = scene.test.store().read(scene.releases::record);
        String sheet;
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(place.resolve("first/where-from.pdf")))) {
            sheet = new PDFTextStripper().getText(document);
        }
        assertThat(sheet).contains(Integer.toString(first.number()), record.head().hash(),
                record.releases().getFirst().told().proof(), "form.xlsx");
        assertThat(sheet).doesNotContain(record.releases().getFirst().counted().salt());

        // a few came late: it waits. Many did: it leaves, whole, under new names, and what is hidden now is taken from the server
        assertThat(Revision.of(counted, pack(3, 12, 42, 20), 1, Map.of()).few()).isNotEmpty();
        Revision revision = Revision.of(counted, pack(3, 12, 60, 20), 1, Map.of());
        assertThat(revision.few()).isEmpty();
        UUID again = scene.frozen(revision.pack(), 0);
        Handed second = released(again, revision.pack(), revision.links(), "second",
                record.releases().getFirst().told().written());

        assertThat(second.number()).isEqualTo(2);
        assertThat(scene.test.store().<Boolean>read(scene.releases::isWhole)).isTrue();
        assertThat(scene.test.store().write(tx -> PrepareRelease.run(tx,
                new PrepareRelease.Wish(again, pack(3, 12, 60, 20), "[]")))).isEqualTo(
                        Outcome.refused("", "release.moved", "all, c"));
    }

    private Handed released(UUID frozen, String pack, String links, String name, @Nullable String before)
            throws IOException {
        Prepared prepared = scene.prepared(frozen, pack, links);
        ProvenPack.Safe safe = ReleaseScene.safe(prepared);
        String written = safe.proposal().written();
        PackFiles files = new PackFiles(written, Language.EN, FilesScene.names())
                .form(FormLayout.plain("Invented report", "group", List.of()), "a donor",
                        List.of(new Form.Field("Month", "2026-03")), List.of())
                .exchange(FilesScene.mapping(written, true), YearMonth.of(2026, 3), 1, LocalDate.of(2026, 4, 2),
                        before);
        Provenance from = new Provenance("Invented report, 2026", "March 2026", "C-1", "x", "a donor", "monthly report",
                List.of("Manager"), new Provenance.Rule(5, false, 5), List.of(),
                new Provenance.Counted(safe.proposal().shown(), safe.proposal().blank()), safe.proof().narrowest(), "",
                List.of());
        HandOver.Wish wish = new HandOver.Wish("a donor", "monthly report", List.of("MANAGER"), files.made(),
                entry -> from.file(entry, Language.EN));
        Outcome<Handed> outcome = scene.handOver(HandOver.Watch.NOBODY).run(prepared, safe, wish, place.resolve(name));
        if (!(outcome instanceof Outcome.Done<Handed>(Handed handed))) {
            throw new AssertionError(outcome);
        }
        for (String one : names(name)) {
            assertThat(new String(Files.readAllBytes(place.resolve(name).resolve(one)), StandardCharsets.ISO_8859_1))
                    .as(one).doesNotContain("\"count\"", "salt");
        }
        return handed;
    }

    private List<String> names(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(place.resolve(folder))) {
            all.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names.stream().sorted().toList();
    }

    private static String pack(int a, int b, int c, int d) {
        return ReleaseScene.pack("x", """
                {"id": "a", "count": %d, "labels": {"row": "2.1", "group": "A"}},
                {"id": "b", "count": %d, "labels": {"row": "2.1", "group": "B"}},
                {"id": "c", "count": %d, "labels": {"row": "2.1", "group": "C"}},
                {"id": "d", "count": %d, "labels": {"row": "2.1", "group": "D"}},
                {"id": "all", "count": %d, "labels": {"row": "2.1"}}""".formatted(a, b, c, d, a + b + c + d), """
                {"kind": "sum", "total": "all", "parts": ["a", "b", "c", "d"]}""");
    }
}
