package org.mlango.reports.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.mlango.resilience.Attack;
import org.mlango.resilience.Figures;

/** The same people cut in another way: found by names alone, whatever the counts are. */
class ShiftsTest {
    @Test
    void otherAgesOfTheSamePeopleAreFound() {
        String before = ages("2026-Q1", "15-19", "20-24", "25+");

        assertThat(Shifts.untied(ages("2026-Q1", "15-19", "20-24", "25+"), "[]", List.of(before))).isEmpty();
        assertThat(Shifts.untied(ages("2026-Q1", "15-24", "25+"), "[]", List.of(before)))
                .containsExactly("2026-Q1/15-24");
        assertThat(Shifts.untied(ages("2026-Q1", "15-19", "20-29", "30+"), "[]", List.of(before)))
                .containsExactlyInAnyOrder("2026-Q1/20-29", "2026-Q1/30+");
        assertThat(Shifts.untied(ages("2026-Q2", "15-24", "25+"), "[]", List.of(before))).isEmpty();
        // the year less the quarter is a number, too
        assertThat(Shifts.untied(ages("2026", "15-24", "25+"), "[]", List.of(before))).containsExactly("2026/25+");
        assertThat(Shifts.untied(ages("2027", "15-24", "25+"), "[]", List.of(before))).isEmpty();
    }

    @Test
    void whatAFactTiesToTheOldCutIsLeftToTheProof() {
        String before = ages("2026-Q1", "15-19", "20+");
        String whole = "[{\"kind\": \"sum\", \"total\": \"2026-Q1/20+\", \"parts\": [\"2026-Q1/20-24\", \"2026-Q1/25+\"]}]";

        assertThat(Shifts.untied(ages("2026-Q1", "15-19", "20-24", "25+"), "[]", List.of(before))).hasSize(2);
        assertThat(Shifts.untied(ages("2026-Q1", "15-19", "20-24", "25+"), whole, List.of(before))).isEmpty();
        // that both add up to everybody ties nothing: it is what the attack begins with
        String all = "[{\"kind\": \"sum\", \"total\": \"all\", \"parts\": [\"2026-Q1/15-24\", \"2026-Q1/25+\"]}, "
                + "{\"kind\": \"sum\", \"total\": \"all\", \"parts\": [\"2026-Q1/15-19\", \"2026-Q1/20+\"]}]";
        assertThat(Shifts.untied(ages("2026-Q1", "15-24", "25+"), all, List.of(before))).hasSize(2);
    }

    @Test
    void aGroupOfSitesWithoutOneOfThemIsFound() {
        String before = cells("site", "2026-Q1", "A + B + C");

        assertThat(Shifts.untied(cells("site", "2026-Q1", "A + B"), "[]", List.of(before))).hasSize(1);
        assertThat(Shifts.untied(cells("site", "2026-Q1", "D"), "[]", List.of(before))).isEmpty();
        assertThat(Shifts.untied(cells("site", "2026-Q1", "A + B"),
                "[{\"kind\": \"sum\", \"total\": \"2026-Q1/A + B + C\", \"parts\": [\"2026-Q1/A + B\", \"C\"]}]",
                List.of(before))).isEmpty();
    }

    @Test
    void aHalfAndItsYearAreTiedOrFound() {
        String half = cells("age", "2026-H1", "all ages");
        String year = cells("age", "2026", "all ages");

        assertThat(Shifts.untied(year, "[]", List.of(half))).containsExactly("2026/all ages");
        assertThat(Shifts.untied(year,
                "[{\"kind\": \"sum\", \"total\": \"2026/all ages\", \"parts\": [\"2026-H1/all ages\", \"2026-H2/x\"]},"
                        + "{\"kind\": \"window\", \"whole\": \"2026/all ages\", \"parts\": [\"2026-H1/all ages\"]}]",
                List.of(half))).isEmpty();
        assertThat(Shifts.untied(cells("age", "2025", "all ages"), "[]", List.of(half))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01,2026-01-01,2026-02-01", "202612,2026-12-01,2027-01-01", "2026Q4,2026-10-01,2027-01-01",
            "2026S2,2026-07-01,2027-01-01", "2025Oct,2025-10-01,2026-10-01", "2026-01-01/P3M,2026-01-01,2026-04-01",
            "2026April,2026-04-01,2027-04-01", "2026,2026-01-01,2027-01-01"})
    void stretchesAreReadAsTheyAreWritten(String label, String from, String until) {
        assertThat(Stretch.of(label)).hasValueSatisfying(stretch -> {
            assertThat(stretch.from()).hasToString(from);
            assertThat(stretch.until()).hasToString(until);
        });
        assertThat(Stretch.of("202613")).isEmpty();
        assertThat(Stretch.of("spring")).isEmpty();
    }

    @Test
    void aRevisionMovesEnoughOrWaits() {
        String before = ReleaseScene.pack("x", """
                {"id": "a", "count": 20}, {"id": "b", "count": 12}, {"id": "all", "count": 32}""", """
                {"kind": "sum", "total": "all", "parts": ["a", "b"]}""");
        String few = before.replace("20}", "21}").replace("32}", "33}");
        String many = before.replace("20}", "29}").replace("32}", "41}");

        assertThat(Revision.of(before, few, 1, java.util.Map.of()).few()).containsExactly("a", "all");
        Revision revision = Revision.of(before, many, 1, java.util.Map.of());
        assertThat(revision.few()).isEmpty();
        assertThat(revision.missing()).isEmpty();
        assertThat(revision.pack()).contains("a/revised 1", "\"b\"", "all/revised 1/came");
        assertThat(revision.links()).contains("a/revised 1/stayed");
        // as many came as left: the count did not move, and the people did
        assertThat(Revision.of(before, before, 1, java.util.Map.of("a", new Revision.Moved(2, 2))).few())
                .containsExactly("a");
        assertThat(Revision.of(before, ReleaseScene.pack("x", "{\"id\": \"a\", \"count\": 20}", ""), 1,
                java.util.Map.of()).missing()).containsExactly("all", "b");
    }

    /** T18 and T19, on many ways to cut: whatever differs in one edge is found, whatever is the same is not. */
    @Test
    void everyShiftedEdgeIsFound() {
        java.util.Random random = new java.util.Random(7);
        int missed = 0;
        for (int i = 0; i < 20; i++) {
            int edge = 20 + random.nextInt(20);
            String before = ages("2026-Q1", "15-" + (edge - 1), edge + "+");
            int other = edge + 1 + random.nextInt(5);
            missed += Shifts.untied(ages("2026-Q1", "15-" + (other - 1), other + "+"), "[]", List.of(before))
                    .size() == 2
                    && Shifts.untied(before, "[]", List.of(before)).isEmpty() ? 0 : 1;
        }
        Figures.tell(Attack.T18, "edges", 20, missed, "two bands, the edge moved by one to five years");
        int sites = 0;
        for (int i = 0; i < 20; i++) {
            List<String> all = Stream.of("A", "B", "C", "D", "E").filter(site -> random.nextInt(3) > 0).toList();
            if (all.size() > 1) {
                String before = cells("site", "2026-Q1", String.join(" + ", all));
                String without = String.join(" + ", all.subList(0, all.size() - 1));
                sites += Shifts.untied(cells("site", "2026-Q1", without), "[]", List.of(before)).size() == 1 ? 0 : 1;
            }
        }
        Figures.tell(Attack.T19, "sites", 20, sites, "a group of one to five sites, the last left out");
        assertThat(missed + sites).isZero();
    }

    /** T37: whatever such a pack would show is about the few people of the site. */
    @Test
    void aTinySiteIsRefused() {
        int missed = 0;
        for (int people = 1; people <= 4; people++) {
            for (int k = 5; k <= 9; k++) {
                String pack = ReleaseScene.pack("x", "{\"id\": \"all\", \"count\": " + people
                        + "}, {\"id\": \"none\", \"count\": 0}", "").replace("\"k\": 5", "\"k\": " + k);
                missed += PrepareRelease.isTiny(pack, 0) ? 0 : 1;
            }
        }
        Figures.tell(Attack.T37, "sites", 20, missed, "one to four people, k from 5 to 9");
        assertThat(missed).isZero();
        // many visits, but of few people
        assertThat(PrepareRelease.isTiny(ReleaseScene.pack("x", "{\"id\": \"visits\", \"count\": 40}", ""), 2))
                .isTrue();
        assertThat(PrepareRelease.isTiny(ReleaseScene.pack("x", "{\"id\": \"all\", \"count\": 40}", ""), 40))
                .isFalse();
    }

    /** Packs of the definitions name their days in the id, and their groups by words. */
    @Test
    void cellsThatNameTheirDaysInTheIdAreReadByThem() {
        String before = ReleaseScene.pack("one", """
                {"id": "a1@2026-01-01..2026-01-31", "count": 9, "labels": {"row": "2.1", "age": "UNDER_25"}},
                {"id": "a2@2026-01-01..2026-01-31", "count": 9, "labels": {"row": "2.1", "age": "FROM_25"}}""", "");
        String other = ReleaseScene.pack("two", """
                {"id": "b1@2026-01-01..2026-01-31", "count": 9, "labels": {"row": "2.1", "age": "UNDER_30"}}""", "");
        String next = other.replace("2026-01-01..2026-01-31", "2026-02-01..2026-02-28");
        String same = ReleaseScene.pack("three", """
                {"id": "c1@2026-01-01..2026-03-31", "count": 9, "labels": {"row": "2.1", "age": "FROM_25"}}""", "");

        assertThat(Shifts.untied(other, "[]", List.of(before))).hasSize(1);
        assertThat(Shifts.untied(next, "[]", List.of(before))).isEmpty();
        assertThat(Shifts.untied(same, "[]", List.of(before))).hasSize(1);
        assertThat(Shifts.untied(same, "[{\"kind\": \"inside\", \"inner\": \"a2@2026-01-01..2026-01-31\", "
                + "\"outer\": \"c1@2026-01-01..2026-03-31\"}]", List.of(before))).isEmpty();
        assertThat(Shifts.untied(same,
                "[{\"kind\": \"sum\", \"total\": \"a2@2026-01-01..2026-01-31\", \"parts\": [\"both\", \"left\"]}, "
                        + "{\"kind\": \"sum\", \"total\": \"c1@2026-01-01..2026-03-31\", \"parts\": [\"both\", \"came\"]}]",
                List.of(before))).isEmpty();
    }

    private static String ages(String period, String... bands) {
        return cells("age", period, bands);
    }

    private static String cells(String dimension, String period, String... values) {
        return ReleaseScene.pack(period, String.join(", ", Stream.of(values).map(value -> """
                {"id": "%s/%s", "labels": {"%s": "%s", "period": "%s", "what": "reached"}, "count": 40}"""
                .formatted(period, value, dimension, value, period)).toList()), "");
    }
}
