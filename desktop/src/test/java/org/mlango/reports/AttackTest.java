package org.mlango.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import de.siegmar.fastcsv.reader.CsvReader;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import org.mlango.kit.text.Language;
import org.mlango.reports.indicators.Indicator;
import org.mlango.reports.indicators.InventedQuarter;
import org.mlango.reports.indicators.InventedQuarter.Came;
import org.mlango.reports.protect.Group;
import org.mlango.reports.protect.SafeRow;
import org.mlango.reports.protect.Shown;
import org.mlango.reports.write.FileKind;

/** Random small centres: a file always comes out, it tells the truth, and the attacker finds nobody in it. */
class AttackTest {
    private static final SafeCount.Frame FRAME = new SafeCount.Frame(InventedQuarter.QUARTER, "C-1", LocalDate.EPOCH,
            Map.of(), Map.of());

    @Property(tries = 120)
    void nobodyIsFoundInTheFile(@ForAll long seed, @ForAll @IntRange(max = 90) int people) throws IOException {
        SafeCount count = count(InventedQuarter.random(seed, people));

        assertThat(new Attacker(csv(file(count, FileKind.CSV))).attack()).isEmpty();
    }

    @Property(tries = 20)
    void norInTheSpreadsheet(@ForAll long seed, @ForAll @IntRange(max = 200) int people) throws IOException {
        SafeCount count = count(InventedQuarter.random(seed, people));

        assertThat(new Attacker(xlsx(file(count, FileKind.XLSX))).attack()).isEmpty();
        assertThat(file(count, FileKind.PDF)).isNotEmpty();
        assertThat(ProvenFile.of(count, FileKind.XLSX, Language.SW)).isPresent();
    }

    @Property(tries = 80)
    void whatIsShownIsTrue(@ForAll long seed, @ForAll @IntRange(max = 300) int people) {
        InventedQuarter quarter = InventedQuarter.random(seed, people);
        SafeCount count = count(quarter);

        for (Indicator indicator : count.indicators()) {
            SafeRow row = count.table().row(indicator.key());
            if (row.shown() != Shown.NOTHING) {
                assertThat(row.total()).isEqualTo(quarter.slowly(indicator.key(), came -> true));
            }
            for (int i = 0; i < row.cells().size(); i++) {
                for (int j = 0; j < row.cells().get(i).size(); j++) {
                    Predicate<Came> who = gender(count.table().down().groups().get(i))
                            .and(age(count.table().across().groups().get(j)));
                    assertThat(row.cells().get(i).get(j)).isEqualTo(quarter.slowly(indicator.key(), who));
                }
            }
        }
    }

    /** An attacker who never finds anything proves nothing. */
    @Example
    void theAttackerFindsWhatIsThere() {
        assertThat(attack("A1,Visits,visits,All,20,17,3")).isNotEmpty();
        assertThat(attack("A1,Visits,visits,All,20,17,-")).isNotEmpty();
        assertThat(attack("A1,Visits,visits,All,20,-,-", "A2,People reached,people,All,18,-,-")).isNotEmpty();
        assertThat(attack("A1,Visits,visits,All,40,20,20", "A1,Visits,visits,Female,30,17,-",
                "A1,Visits,visits,Male,-,-,-")).isNotEmpty();
        assertThat(attack("A1,People reached,people,All,40,4,36", "B1,HIV test,people,All,39,-,-")).isNotEmpty();
        assertThat(attack("A1,Visits,visits,All,20,10,10", "A2,People reached,people,All,15,5,10")).isEmpty();
    }

    @Example
    void enoughIsLeftToBeOfUse() {
        List<SafeCount> counts = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            counts.add(count(InventedQuarter.random(seed, 400)));
        }

        assertThat(counts).filteredOn(count -> count.table().row("PEOPLE").shown() == Shown.CELLS)
                .hasSizeGreaterThan(15);
        assertThat(counts).allMatch(count -> count.table().row("PEOPLE").shown() != Shown.NOTHING);
    }

    private static List<String> attack(String... lines) {
        List<List<String>> file = new ArrayList<>();
        file.add(List.of("Line", "What", "Counted in", "Gender", "Total", "Under 25", "25 and over"));
        for (String line : lines) {
            file.add(List.of(line.split(",")));
        }
        return new Attacker(file).attack();
    }

    private static SafeCount count(InventedQuarter quarter) {
        return ProvenCount.of(quarter.count(), FRAME);
    }

    private static byte[] file(SafeCount count, FileKind kind) throws IOException {
        Optional<byte[]> file = ProvenFile.of(count, kind, Language.EN);
        assertThat(file).isPresent();
        return file.orElseThrow();
    }

    private static List<List<String>> csv(byte[] file) throws IOException {
        try (var reader = CsvReader.builder().allowMissingFields(true).allowExtraFields(true)
                .ofCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            return reader.stream().map(line -> List.copyOf(line.getFields())).toList();
        }
    }

    private static List<List<String>> xlsx(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.filter(row -> row.getCellCount() > 0).map(AttackTest::texts).toList();
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getCellText(i));
        }
        return texts;
    }

    private static Predicate<Came> gender(Group group) {
        Set<String> known = Set.of("FEMALE", "MALE", "TRANS_FEMALE", "TRANS_MALE", "ANOTHER");
        return came -> {
            String said = came.gender() != null && known.contains(came.gender()) ? came.gender() : "NOT_STATED";
            return switch (group.key()) {
                case "ALL" -> true;
                case "ALL_OTHERS" -> !said.equals("FEMALE");
                case "ANOTHER_OR_NOT_STATED" -> !said.equals("FEMALE") && !said.equals("MALE");
                default -> said.equals(group.key());
            };
        };
    }

    private static Predicate<Came> age(Group group) {
        return came -> {
            Integer born = came.birthYear();
            int age = born == null ? -1 : 2026 - born;
            return switch (group.key()) {
                case "ALL" -> true;
                case "UNDER_20" -> age >= 0 && age < 20;
                case "FROM_20" -> age >= 20 && age < 25;
                case "FROM_25" -> age >= 25 && age < 30;
                case "FROM_30" -> age >= 30;
                case "NOT_KNOWN" -> age < 0;
                case "FROM_30_OR_NOT_KNOWN" -> age < 0 || age >= 30;
                case "UNDER_25" -> age >= 0 && age < 25;
                case "FROM_25_ON" -> age >= 25;
                case "FROM_25_ON_OR_NOT_KNOWN" -> age < 0 || age >= 25;
                default -> throw new AssertionError(group.key());
            };
        };
    }
}
