package org.mlango.reports.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.mlango.reports.indicators.TalkQueries.Codes;
import org.mlango.reports.indicators.TalkQueries.Codes.Coded;
import org.mlango.reports.indicators.TalkReading.Person;
import org.mlango.reports.protect.CountRow;
import org.mlango.reports.protect.Shown;

/** Counted by hand: one person once, five answers in five columns, nothing rounded. */
class TalkCountTest {
    private final Map<UUID, Person> people = new HashMap<>();

    @Test
    void everyAnswerHasItsOwnColumn() {
        person("WISH", "YES", Set.of(), Set.of());
        person("WISH", "SOMETIMES", Set.of(), Set.of());
        person("WISH", "SOMETIMES", Set.of(), Set.of());
        person("WISH", "NO", Set.of(), Set.of());
        person("WISH", "RATHER_NOT_SAY", Set.of(), Set.of());
        person("WITH_SEX", "YES", Set.of(), Set.of());

        assertThat(cells("ANSWER:WISH")).containsExactly(1L, 2L, 1L, 1L, 1L);
        assertThat(cells("ANSWER:WITH_SEX")).containsExactly(1L, 0L, 0L, 0L, 5L);
        assertThat(row("TALKED").total().value()).isEqualTo(6);
    }

    @Test
    void theNewestAnswerOfTheYearStandsAndNotAskingChangesNothing() {
        Person person = TalkReading.person(List.of(talk(new Coded("WITH_WORK", "NOT_ASKED", List.of()),
                new Coded("WISH", "NO", List.of())),
                talk(new Coded("WISH", "YES", List.of()),
                        new Coded("WITH_WORK", "SOMETIMES", List.of()),
                        new Coded("GIVES", "NOT_ASKED", List.of("WE_CALM")))),
                Set.of());
        assertThat(person.answer("WISH")).isEqualTo(Answered.NO);
        assertThat(person.answer("WITH_WORK")).isEqualTo(Answered.SOMETIMES);
        assertThat(person.answer("WITH_SEX")).isEqualTo(Answered.NOT_ASKED);
        assertThat(person.effects()).containsExactly("WE_CALM");
    }

    @Test
    void effectsGroupsAndOverlapsCountPeople() {
        person("WISH", "NO", Set.of("WE_CALM", "WE_SLEEP"), Set.of("SEX_WORK", "USES_DRUGS"));
        person("WISH", "NO", Set.of("WE_CALM"), Set.of("SEX_WORK"));
        person("WISH", "NO", Set.of(), Set.of("USES_DRUGS"));

        assertThat(row("GIVES:WE_CALM").total().value()).isEqualTo(2);
        assertThat(row("GROUP:SEX_WORK").total().value()).isEqualTo(2);
        assertThat(row("OVERLAP:SEX_WORK/USES_DRUGS").total().value()).isEqualTo(1);
        assertThat(row("GIVES_GROUP:SEX_WORK/WE_CALM").total().value()).isEqualTo(2);
        assertThat(row("GIVES_GROUP:USES_DRUGS/WE_SLEEP").total().value()).isEqualTo(1);
    }

    @Test
    void whereEverybodySaidTheSameOnlyTheSumMayBeShown() {
        for (int i = 0; i < 30; i++) {
            person("WISH", "YES", Set.of(), Set.of());
        }
        assertThat(row("ANSWER:WISH").most()).isEqualTo(Shown.TOTAL);
        person("WISH", "NO", Set.of(), Set.of());
        assertThat(row("ANSWER:WISH").most()).isEqualTo(Shown.CELLS);
    }

    private void person(String question, String said, Set<String> effects, Set<String> groups) {
        people.put(UUID.randomUUID(), TalkReading.person(List.of(talk(new Coded(question, said, List.of()),
                new Coded("GIVES", "NOT_ASKED", List.copyOf(effects)))), groups));
    }

    private static Codes talk(Coded... answers) {
        return new Codes(List.of(answers));
    }

    private CountRow row(String key) {
        return TalkCount.of(new TalkReading(people), List.of("WE_CALM", "WE_SLEEP"), List.of("SEX_WORK", "USES_DRUGS"))
                .table().rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private List<Long> cells(String key) {
        return row(key).cells().stream().map(cell -> cell.value()).toList();
    }
}
