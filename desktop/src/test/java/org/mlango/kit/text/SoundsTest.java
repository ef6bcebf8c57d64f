package org.mlango.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class SoundsTest {
    @Test
    void everyLineOfTheTableSaysWhyAndDoesSomething() {
        assertThat(Sounds.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.why()).isNotBlank();
            assertThat(rule.written()).isNotEmpty().isNotEqualTo(rule.heard());
        });
        assertThat(Sounds.rules()).extracting(Sounds.Rule::written).doesNotHaveDuplicates();
    }

    @Test
    void noTwoOfTheKnownNamesSoundTheSame() {
        assertThat(KnownNames.all().stream().collect(Collectors.groupingBy(Sounds::of)).values())
                .allSatisfy(names -> assertThat(names).hasSize(1));
    }

    @Test
    void aWordOfSilentLettersIsItself() {
        assertThat(Sounds.of("h")).isEqualTo("h");
        assertThat(Sounds.of("2022")).isEqualTo("2022");
        assertThat(Sounds.of("^$")).isNotEmpty();
    }
}
