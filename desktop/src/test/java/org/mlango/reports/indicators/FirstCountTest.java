package org.mlango.reports.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.mlango.reports.protect.CountRow;
import org.mlango.reports.protect.Measure;
import org.mlango.reports.protect.Shown;

/** Numbers counted by hand. */
class FirstCountTest {
    private static final UUID AMANI = UUID.randomUUID();
    private static final UUID BARAKA = UUID.randomUUID();
    private static final UUID CHAUSIKU = UUID.randomUUID();

    /** Amani (female, 24) came twice, Baraka (male, no year) once, Chausiku (trans female, 17) once but not to be counted. */
    private final FirstCount count = new InventedQuarter()
            .came(AMANI, 2002, "FEMALE", true, Set.of("SV_INFO", "SV_HEALTH", "SV_HTS"), Map.of("CM_NSP_PACK", 2))
            .came(AMANI, 2002, "FEMALE", true, Set.of("SV_INFO"), Map.of("CM_NSP_PACK", 3, "CM_COND_STRIP", 0))
            .came(BARAKA, null, "MALE", true, Set.of("SV_HTS"), Map.of("CM_NSP_PACK", 7))
            .came(CHAUSIKU, 2009, "TRANS_FEMALE", false, Set.of("SV_INFO", "SV_HTS"), Map.of("CM_NSP_PACK", 100))
            .came(null, null, null, true, Set.of("SV_INFO"), Map.of("CM_NSP_PACK", 1, "CM_COND_STRIP", 4))
            .count();

    @Test
    void peopleOnceHoweverOftenAndNeverAnonymousOrUnasked() {
        assertThat(cells("PEOPLE")).containsExactlyInAnyOrderEntriesOf(Map.of(
                at(CountedGender.FEMALE, AgeBand.FROM_20), 1L, at(CountedGender.MALE, AgeBand.NOT_KNOWN), 1L));
    }

    @Test
    void visitsWithTheAnonymousAtNotKnown() {
        assertThat(cells("VISITS")).containsExactlyInAnyOrderEntriesOf(Map.of(
                at(CountedGender.FEMALE, AgeBand.FROM_20), 2L, at(CountedGender.MALE, AgeBand.NOT_KNOWN), 1L,
                at(CountedGender.NOT_STATED, AgeBand.NOT_KNOWN), 1L));
    }

    @Test
    void servicesByPeopleAndByVisits() {
        assertThat(cells("SERVICE_PEOPLE:SV_INFO"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(at(CountedGender.FEMALE, AgeBand.FROM_20), 1L));
        assertThat(cells("SERVICE_VISITS:SV_INFO")).containsExactlyInAnyOrderEntriesOf(Map.of(
                at(CountedGender.FEMALE, AgeBand.FROM_20), 2L,
                at(CountedGender.NOT_STATED, AgeBand.NOT_KNOWN), 1L));
        assertThat(cells("SERVICE_PEOPLE:SV_HTS")).containsExactlyInAnyOrderEntriesOf(Map.of(
                at(CountedGender.FEMALE, AgeBand.FROM_20), 1L, at(CountedGender.MALE, AgeBand.NOT_KNOWN), 1L));
    }

    @Test
    void aSensitiveServiceIsAlwaysAHealthService() {
        assertThat(row("SERVICE_VISITS:SV_HEALTH").total().value()).isEqualTo(2);
    }

    @Test
    void thingsWithTheirSources() {
        Measure packs = row("THING_GIVEN:CM_NSP_PACK").total();

        assertThat(packs).isEqualTo(new Measure(13, 3, 7, 5));
        assertThat(row("THING_GIVEN:CM_COND_STRIP").total()).isEqualTo(new Measure(4, 1, 4, 0));
    }

    @Test
    void thoseCountedTogetherAreContactsAndTheirThingsOneSource() {
        FirstCount together = new InventedQuarter().together(12, 2004, "FEMALE", true, Map.of("CM_COND_STRIP", 30))
                .together(0, null, null, false, Map.of("CM_COND_STRIP", 7)).together(3, null, null, false, Map.of())
                .count();

        assertThat(row(together, "PEOPLE").total()).isEqualTo(Measure.NONE);
        assertThat(row(together, "VISITS").total()).isEqualTo(new Measure(15, 15, 1, 1));
        assertThat(row(together, "VISITS").cells().get(at(CountedGender.FEMALE, AgeBand.FROM_20)))
                .isEqualTo(Measure.people(12));
        assertThat(row(together, "THING_GIVEN:CM_COND_STRIP").total()).isEqualTo(new Measure(37, 2, 30, 7));
    }

    @Test
    void notCountedIsARowOfItsOwnAndNeverDivided() {
        CountRow row = row("NOT_COUNTED");

        assertThat(row.total()).isEqualTo(new Measure(1, 1, 1, 0));
        assertThat(row.most()).isEqualTo(Shown.TOTAL);
    }

    @Test
    void everyRowStandsInTheListOfIndicators() {
        assertThat(count.indicators().stream().map(Indicator::key))
                .containsExactlyElementsOf(count.table().rows().stream().map(CountRow::key).toList());
    }

    @ParameterizedTest
    @CsvSource({"2026, 1, 2026-01-01, 2026-03-31", "2026, 2, 2026-04-01, 2026-06-30",
            "2024, 4, 2024-10-01, 2024-12-31"})
    void quartersBeginAndEnd(int year, int number, LocalDate first, LocalDate last) {
        Quarter quarter = new Quarter(year, number);

        assertThat(quarter.firstDay()).isEqualTo(first);
        assertThat(quarter.lastDay()).isEqualTo(last);
        assertThat(Quarter.of(first)).isEqualTo(quarter);
        assertThat(Quarter.of(last)).isEqualTo(quarter);
        assertThat(quarter.hasEnded(last)).isFalse();
        assertThat(quarter.hasEnded(last.plusDays(1))).isTrue();
    }

    @Test
    void onlyEndedQuartersAreOffered() {
        assertThat(Quarter.ended(LocalDate.of(2026, 6, 30), 3))
                .containsExactly(new Quarter(2026, 1), new Quarter(2025, 4), new Quarter(2025, 3));
    }

    @ParameterizedTest
    @CsvSource({"2007, UNDER_20", "2006, FROM_20", "2002, FROM_20", "2001, FROM_25", "1997, FROM_25", "1996, FROM_30",
            ", NOT_KNOWN"})
    void ageIsTheOneReachedInTheYear(@org.jspecify.annotations.Nullable Integer born, AgeBand band) {
        assertThat(AgeBand.of(born, new Quarter(2026, 2))).isEqualTo(band);
    }

    private CountRow row(String key) {
        return row(count, key);
    }

    private static CountRow row(FirstCount count, String key) {
        return count.table().rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private static int at(CountedGender gender, AgeBand age) {
        return gender.position() * AgeBand.values().length + age.position();
    }

    private Map<Integer, Long> cells(String key) {
        List<Measure> cells = row(key).cells();
        return java.util.stream.IntStream.range(0, cells.size()).filter(i -> cells.get(i).value() > 0).boxed()
                .collect(java.util.stream.Collectors.toMap(i -> i, i -> cells.get(i).value()));
    }
}
