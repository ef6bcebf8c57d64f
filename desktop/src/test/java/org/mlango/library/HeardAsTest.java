package org.mlango.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeardAsTest {
    private final Library library = new Library();

    @ParameterizedTest
    @CsvSource({"miraa,KHAT", "muguka na chai,KHAT", "mogoca,KHAT", "kete,HEROIN", "unga,HEROIN", "bangi,CANNABIS",
            "ndom,CANNABIS"})
    void streetWordsFindTheSharedOne(String heard, String code) {
        assertThat(library.heardAs(heard)).extracting(Topic::code).startsWith(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ya", "qqqqqq", "🌿"})
    void whatFitsNothingSuggestsNothing(String heard) {
        assertThat(library.heardAs(heard)).isEmpty();
    }

    @Test
    void onlySubstancesAndThreeAtMost() {
        assertThat(library.heardAs("pombe bangi miraa unga glue artane")).hasSize(3)
                .allMatch(topic -> topic.shelf() == Shelf.SUBSTANCES);
    }
}
