package org.mlango.reports.indicators.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvReader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.reports.files.FilesScene;
import org.mlango.reports.files.FormLayout;
import org.mlango.reports.files.Names;
import org.mlango.reports.files.PackFiles;
import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Merge;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.Row;
import org.mlango.reports.indicators.definition.Row.Unit;
import org.mlango.reports.indicators.definition.Shipped;
import org.mlango.reports.indicators.definition.Split;
import org.mlango.reports.indicators.records.Records;
import org.mlango.reports.pack.OrTools;
import org.mlango.reports.pack.Stranger;
import org.mlango.reports.protect.pack.Deadline;
import org.mlango.reports.protect.pack.Mode;
import org.mlango.reports.protect.pack.OjAlgoSolver;
import org.mlango.reports.protect.pack.PackReader;
import org.mlango.reports.protect.pack.Rule;
import org.mlango.reports.releases.OutFile;
import org.mlango.reports.releases.PrepareRelease;
import org.mlango.reports.releases.PrepareRelease.Prepared;
import org.mlango.reports.releases.Releases;
import org.mlango.reports.tables.ProvenPack;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

/**
 * From an invented centre, encrypted, to the files of each report, the whole way; and the files read again by readers that are not ours, against
 * a slow count of the records and an attacker who has the files.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FromRecordsToFilesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PEOPLE = 80;
    private static final int K = 5;
    private static final String BLANK = "\u2013";
    /** Its words are the names of the definitions, so that the reader knows which number is which. */
    private static final Names NAMES = new Names() {
        @Override
        public String row(Language language, String row) {
            return row;
        }

        @Override
        public String group(Language language, String label) {
            return label;
        }
    };

    private final Scene scene = new Scene();
    private final Releases releases = new Releases();

    @BeforeAll
    void invent() {
        new RandomScene(scene, 17).fill(PEOPLE);
    }

    @AfterAll
    void close() {
        scene.close();
    }

    @ParameterizedTest
    @CsvSource({"pepfar-prev, sixMonthlyApril", "pepfar-gend-gbv, sixMonthlyApril",
            "pepfar-quarter, quarterly", "pepfar-mat, financialOct", "global-fund-2023, sixMonthly", "gam-who, yearly",
            "mlango-own, yearly"})
    void whatIsPublishedIsWhatWasCountedByHand(String name, String calendar) throws IOException {
        published(name, calendar);
    }

    /** All of it, busy as no month is: some minutes of work. */
    @Test
    @Tag("release")
    void theFormForKeyPopulationsToo() throws IOException {
        published("moh-731-plus", "monthly");
    }

    private void published(String name, String calendar) throws IOException {
        IndicatorSet set = Shipped.set(name);
        Period period = Period.of(YearMonth.of(2026, 3), set.every(), set.yearFrom());
        Records records = scene.records(period.lastDay());
        String counted = new PackMaker(new Tables(records).count(set, period), List.of(),
                new Rule(K, K, K, 0, Mode.SUPPRESS, true, 10, 50)).counted(name);
        Outcome<Prepared> outcomeOf = prepared(set, period, records, counted);
        if (!(outcomeOf instanceof Outcome.Done<Prepared>(Prepared prepared))) {
            assertThat(outcomeOf).isEqualTo(Outcome.refused("", "release.tiny"));
            assertThat(new Tables(records).count(set, period).rows().stream()
                    .filter(row -> row.row().unit() == Unit.PEOPLE)
                    .flatMap(row -> row.cells().stream())).allMatch(cell -> cell.count() < K);
            return;
        }
        ProvenPack.Outcome outcome = new ProvenPack(PackReader.read(prepared.remembering()), prepared.remembering(),
                prepared.ties(), new OjAlgoSolver()).run(Deadline.in(Duration.ofMinutes(5)));
        assertThat(outcome).as("a file always").isInstanceOf(ProvenPack.Safe.class);
        String written = ((ProvenPack.Safe) outcome).proposal().written();
        String mapping = FilesScene.mapping(written, false).replace("\"monthly\"", "\"" + calendar + "\"");
        Map<String, byte[]> files = files(set, period, written, mapping);

        Hand hand = new Hand(set, period, records);
        Map<Map<String, String>, String> csv = grid(csv(files.getOrDefault("form.csv", new byte[0])), set);
        assertThat(grid(sheet(files.getOrDefault("form.xlsx", new byte[0])), set)).isEqualTo(csv);
        Map<Map<String, String>, String> sent = sent(files.getOrDefault("values.json", new byte[0]), mapping);
        List<String> wrong = new ArrayList<>();
        int numbers = 0;
        for (Map.Entry<Map<String, String>, String> cell : csv.entrySet()) {
            String place = cell.getKey().toString();
            if (cell.getValue().equals(BLANK)) {
                if (sent.containsKey(cell.getKey())) {
                    wrong.add("withheld and sent: " + place);
                }
                continue;
            }
            numbers++;
            if (!cell.getValue().equals(Long.toString(hand.count(cell.getKey())))) {
                wrong.add(place + " is not what was counted by hand");
            }
            if (!cell.getValue().equals(sent.get(cell.getKey()))) {
                wrong.add(place + " was not sent as it is printed");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(sent).hasSize(numbers);
        assertThat(numbers).as("numbers to read").isPositive();
        attack(written, counted);
    }

    private Outcome<Prepared> prepared(IndicatorSet set, Period period, Records records, String counted) {
        CountedTable table = new Tables(records).count(set, period);
        Map<PersonId, Set<String>> people = new HashMap<>();
        for (CountedRow row : table.rows()) {
            row.cells().forEach(cell -> cell.members().stream().forEach(at -> people
                    .computeIfAbsent(new PersonId(records.people().get(at).id()), id -> new HashSet<>())
                    .add(cell.id())));
        }
        scene.test.as(Role.MANAGER);
        UUID frozen = scene.test.done(tx -> releases.freeze(tx, counted, people));
        return scene.test.store().write(tx -> PrepareRelease.run(tx, new PrepareRelease.Wish(frozen, counted, "[]")));
    }

    private static Map<String, byte[]> files(IndicatorSet set, Period period, String written, String mapping)
            throws IOException {
        List<String> down = set.splits().stream().map(Split::id).filter(name -> !name.equals("group")).toList();
        Map<String, byte[]> files = new HashMap<>();
        for (OutFile file : new PackFiles(written, Language.EN, NAMES)
                .form(FormLayout.plain("Invented", "group", down), "a donor", List.of(), List.of())
                .exchange(mapping, period.first(), period.months(), LocalDate.of(2027, 1, 5), null).made()) {
            files.put(file.name(), file.bytes());
        }
        return files;
    }

    /** Which number is what, by the headings over it and the words before it. */
    private static Map<Map<String, String>, String> grid(List<List<String>> lines, IndicatorSet set) {
        int top = IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains("Total")).findFirst()
                .orElseThrow();
        List<String> headings = lines.get(top);
        int words = headings.contains("Of them") ? 2 : 1;
        Map<Map<String, String>, String> grid = new HashMap<>();
        for (List<String> line : lines.subList(top + 1, lines.size())) {
            for (int i = words; i < line.size(); i++) {
                if (line.get(i).isEmpty()) {
                    continue;
                }
                Map<String, String> labels = new TreeMap<>();
                String[] row = line.getFirst().split(", ", -1);
                labels.put("row", row[0]);
                List<String> named = new ArrayList<>(List.of(row).subList(1, row.length));
                named.addAll(words == 2 ? List.of(line.get(1).split(", ", -1)) : List.of());
                named.add(headings.get(i));
                named.stream().filter(label -> !label.isEmpty() && !label.equals("Total"))
                        .forEach(label -> labels.put(dimension(label, set), label.equals("OTHERS") ? "group" : label));
                assertThat(grid.put(labels, line.get(i))).as("%s stands there twice", labels).isNull();
            }
        }
        return grid;
    }

    private static String dimension(String label, IndicatorSet set) {
        if (label.equals("OTHERS")) {
            return "others";
        }
        return set.splits().stream().filter(split -> split.groups().stream().anyMatch(one -> one.label().equals(label)))
                .map(Split::id).findFirst().orElseGet(() -> set.coarsen().stream()
                        .filter(merge -> merge.into().containsKey(label)).map(Merge::split).findFirst().orElseThrow());
    }

    private static List<List<String>> csv(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8);
        try (var reader = CsvReader.builder().allowMissingFields(true).allowExtraFields(true)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            return reader.stream().map(line -> List.copyOf(line.getFields())).toList();
        }
    }

    private static List<List<String>> sheet(byte[] file) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                List<String> line = new ArrayList<>();
                row.forEach(cell -> line.add(cell == null || cell.getRawValue() == null ? "" : cell.getText()));
                lines.add(line);
            });
        }
        return lines;
    }

    private static Map<Map<String, String>, String> sent(byte[] file, String mapping) {
        Map<String, Map<String, String>> places = new HashMap<>();
        for (JsonNode cell : JSON.readTree(mapping).path("cells")) {
            Map<String, String> labels = new TreeMap<>();
            cell.path("labels").propertyNames()
                    .forEach(name -> labels.put(name, cell.path("labels").path(name).stringValue()));
            places.put(cell.path("categoryOptionCombo").stringValue(), labels);
        }
        Map<Map<String, String>, String> sent = new HashMap<>();
        JSON.readTree(file).path("dataValues").forEach(value -> sent.put(
                places.getOrDefault(value.path("categoryOptionCombo").stringValue(), Map.of()),
                value.path("value").stringValue()));
        return sent;
    }

    /** Counts a number of a form from the records, person by person, whatever was put together. */
    private record Hand(IndicatorSet set, SlowReading slow, Records records) {
        Hand(IndicatorSet set, Period period, Records records) {
            this(set, new SlowReading(set, period), records);
        }

        long count(Map<String, String> labels) {
            Row row = set.row(labels.getOrDefault("row", "")).orElseThrow();
            Map<String, String> groups = new TreeMap<>(labels);
            groups.remove("row");
            if (groups.remove("others") != null) {
                Row undivided = new Row(row.id(), row.unit(), row.who(), row.months(), List.of(), row.outcome(),
                        row.zerosHidden(), row.oncePerYear(), false, List.of(), row.pieces(), "", null, "");
                return slow.count(undivided, Map.of(), records) - slow.count(row, Map.of(), records);
            }
            return parts(groups).stream().mapToLong(part -> slow.count(row, part, records)).sum();
        }

        private List<Map<String, String>> parts(Map<String, String> groups) {
            List<Map<String, String>> parts = new ArrayList<>(List.of(new TreeMap<>()));
            groups.forEach((split, label) -> {
                List<Map<String, String>> longer = new ArrayList<>();
                for (String one : set.coarsen().stream().filter(merge -> merge.into().containsKey(label)).findFirst()
                        .map(merge -> merge.into().getOrDefault(label, List.of())).orElse(List.of(label))) {
                    parts.forEach(part -> {
                        Map<String, String> more = new TreeMap<>(part);
                        more.put(split, one);
                        longer.add(more);
                    });
                }
                parts.clear();
                parts.addAll(longer);
            });
            return parts;
        }
    }

    /** T01, T02, T05 and T03 on what was published: no small number is found, or known to within less than k. */
    private static void attack(String written, String counted) {
        Map<String, Integer> counts = new HashMap<>();
        JSON.readTree(counted).path("cells")
                .forEach(cell -> counts.put(cell.path("id").stringValue(), cell.path("count").intValue()));
        Stranger stranger = new Stranger(List.of(written), true);
        long[] truth = stranger.truth(counts);
        Set<Integer> small = new HashSet<>();
        IntStream.range(0, truth.length).filter(at -> truth[at] >= 1 && truth[at] < K).forEach(small::add);
        assertThat(stranger.subtract()).noneMatch(small::contains);
        if (OrTools.isThere()) {
            OrTools other = OrTools.of(stranger);
            assertThat(small.stream().filter(at -> {
                double[] ends = other.fractions(at);
                return ends[1] - ends[0] < K - 1e-6;
            })).as("cells recovered, or nearly").isEmpty();
        }
        stranger.narrow();
        assertThat(small).allMatch(at -> stranger.most.get(at) - stranger.least.get(at) >= K);
    }
}
