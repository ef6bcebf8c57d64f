package org.mlango.reports.donor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.consent.PersonId;
import org.mlango.reports.donor.LinesViewModel.Given;
import org.mlango.reports.donor.LinesViewModel.Safe;
import org.mlango.reports.lines.LineColumn;
import org.mlango.reports.lines.ProvenLines;
import org.mlango.reports.releases.Release;

/** Somebody has the files, everything handed over before, and knows group, gender and age of everybody who came. Counted by code of its own. */
class LinesAttackTest {
    private static final int PEOPLE = 150;
    private static final int K = 11;

    private final DonorScene scene = new DonorScene(PEOPLE).asManagerInJuly();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void eachLineLooksLikeTenOthersInBothFiles() throws IOException {
        Path place = handedOver("first", LineColumn.values());
        List<List<String>> csv = csv(place);

        assertThat(csv.getFirst()).containsExactly("group", "gender", "age", "first_seen", "came", "condoms", "needles",
                "hiv_test_made");
        assertThat(smallest(csv)).isGreaterThanOrEqualTo(K);
        assertThat(csv.size() - 1).isBetween(PEOPLE * 95 / 100, PEOPLE);
        assertThat(xlsx(place)).isEqualTo(csv);
        assertThat(csv.getFirst()).as("something is told")
                .anySatisfy(column -> assertThat(values(csv, column)).hasSizeGreaterThan(1));
    }

    @Test
    void twoFilesSideBySideStillHideEverybody() throws IOException {
        handedOver("first", LineColumn.GROUP, LineColumn.AGE);
        handedOver("second", LineColumn.GENDER, LineColumn.AGE, LineColumn.NEEDLES);

        List<Collection<Set<PersonId>>> both = classes();
        assertThat(both).hasSize(2);
        Set<PersonId> known = new HashSet<>();
        both.getFirst().forEach(known::addAll);
        for (Set<PersonId> now : both.getLast()) {
            both.getFirst().forEach(before -> assertThat(common(now, before)).matches(LinesAttackTest::hides));
            assertThat(now.size() - common(now, known)).as("who is new").matches(LinesAttackTest::hides);
        }
    }

    @Test
    void aReportBesideThemDividesNobodyOut() {
        ReportViewModel report = scene.model();
        report.make();
        report.handOver(folder.resolve("report"));
        assertThat(report.stage.get()).isInstanceOf(ReportViewModel.Given.class);
        LinesViewModel model = made(LineColumn.GROUP, LineColumn.GENDER, LineColumn.AGE);
        assertThat(model.stage.get()).as("beside a report").isInstanceOf(Safe.class);
        model.handOver(folder.resolve("lines"));

        Map<PersonId, Integer> number = new HashMap<>();
        for (int i = 0; i < PEOPLE; i++) {
            number.put(scene.people.get(i), i);
        }
        // the groups of that report, by what the people of this test were made of
        List<Predicate<Integer>> cells = List.of(i -> i % 7 == 0, i -> i % 7 != 0 && i % 3 == 0 && i % 2 == 0,
                i -> i % 7 != 0 && i % 3 == 1, i -> i % 7 != 0 && (i % 3 == 2 || (i % 3 == 0 && i % 2 == 1)));
        for (Set<PersonId> one : classes().getLast()) {
            for (Predicate<Integer> cell : cells) {
                int in = (int) one.stream().map(number::get).filter(cell).count();
                assertThat(in).matches(LinesAttackTest::hides);
                assertThat(one.size() - in).matches(LinesAttackTest::hides);
            }
        }
    }

    @Test
    void aReportThatWouldDivideThemAfterwardsStaysHereAndTotalsLeave() throws IOException {
        handedOver("lines", LineColumn.AGE);
        ReportViewModel report = scene.model();
        report.make();
        report.handOver(folder.resolve("report"));
        assertThat(report.refusal().get()).startsWith("Lines of people about this time were given out before");
        assertThat(folder.resolve("report")).doesNotExist();

        report.totals();
        report.handOver(folder.resolve("totals"));
        assertThat(report.refusal().get()).isEmpty();
        assertThat(report.stage.get()).isInstanceOf(ReportViewModel.Given.class);
    }

    /** The same people, the same columns: neither a line's place nor anything else leads from one file to the next, or to a record. */
    @Test
    void nothingLeadsFromOneFileToTheNext() throws IOException {
        Path first = handedOver("first", LineColumn.GROUP, LineColumn.GENDER);
        Path second = handedOver("second", LineColumn.GROUP, LineColumn.GENDER);

        assertThat(csv(first)).isNotEqualTo(csv(second)).containsExactlyInAnyOrderElementsOf(csv(second));
        String all = Files.readString(first.resolve("lines.csv")) + parts(first.resolve("lines.xlsx"));
        assertThat(all).doesNotContain("Invented", "before-", "created", "modified");
        assertThat(all).doesNotContainPattern("20\\d\\d-\\d\\d-\\d\\d")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}");
        scene.people.forEach(person -> assertThat(all).doesNotContain(person.value().toString()));
    }

    /** A file that was changed on its way to the disk is not what was proven. */
    @Test
    void theFilesAreReadAgainFromTheDisk() throws IOException {
        ProvenLines proven = ((Safe) made(LineColumn.GROUP).stage.get()).proven();
        for (var file : proven.files()) {
            Files.write(folder.resolve(file.name()), file.bytes());
        }
        assertThat(proven.isAsProven(folder)).isTrue();

        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("lines.csv")));
        lines.set(1, "SOMEBODY_ALONE");
        Files.write(folder.resolve("lines.csv"), lines);
        assertThat(proven.isAsProven(folder)).isFalse();
    }

    private LinesViewModel made(LineColumn... columns) {
        LinesViewModel model = scene.linesOn();
        model.columns.clear();
        model.columns.addAll(List.of(columns));
        model.make();
        return model;
    }

    private Path handedOver(String name, LineColumn... columns) {
        LinesViewModel model = made(columns);
        assertThat(model.stage.get()).as(model.refusal().get()).isInstanceOf(Safe.class);
        model.handOver(folder.resolve(name));
        assertThat(model.stage.get()).as(model.refusal().get()).isInstanceOf(Given.class);
        return folder.resolve(name);
    }

    /** Of each entry of lines, the oldest first: who is in which class, as the record knows it. */
    private List<Collection<Set<PersonId>>> classes() {
        return scene.test.store().read(tx -> {
            List<Collection<Set<PersonId>>> all = new ArrayList<>();
            for (Release release : scene.releases.record(tx).releases()) {
                Map<String, Set<PersonId>> classes = new HashMap<>();
                if (release.told().written().contains("\"classes\"")) {
                    scene.releases.people(tx, scene.releases.frozenOf(tx, release).orElseThrow())
                            .forEach((person, in) -> in
                                    .forEach(one -> classes.computeIfAbsent(one, key -> new HashSet<>()).add(person)));
                    all.add(classes.values());
                }
            }
            return all;
        });
    }

    private static int common(Set<PersonId> one, Set<PersonId> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static boolean hides(int people) {
        return people == 0 || people >= K;
    }

    private static int smallest(List<List<String>> lines) {
        Map<List<String>, Integer> alike = new HashMap<>();
        lines.subList(1, lines.size()).forEach(line -> alike.merge(line, 1, Integer::sum));
        return alike.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private static Set<String> values(List<List<String>> lines, String column) {
        int at = lines.getFirst().indexOf(column);
        Set<String> values = new HashSet<>();
        lines.subList(1, lines.size()).forEach(line -> values.add(line.get(at)));
        return values;
    }

    private static List<List<String>> csv(Path place) throws IOException {
        return Files.readAllLines(place.resolve("lines.csv")).stream().map(line -> List.of(line.split(","))).toList();
    }

    private static List<List<String>> xlsx(Path place) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(place.resolve("lines.xlsx").toFile())) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream().map(cell -> cell.getText()).toList()).toList();
        }
    }

    private static String parts(Path workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(workbook)))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
