package org.mlango.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.store.Role;

class HeardAsTest {
    private final StreetNames names = StreetNames.shipped();

    @ParameterizedTest
    @CsvSource({"miraa,KHAT", "muguka na chai,KHAT", "mogoca,KHAT", "kete,HEROIN", "unga,HEROIN", "bangi,CANNABIS",
            "ndom,CANNABIS"})
    void streetWordsFindTheSharedOne(String heard, String code) {
        assertThat(names.heardAs(heard)).extracting(Topic::code).startsWith(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ya", "qqqqqq", "🌿"})
    void whatFitsNothingSuggestsNothing(String heard) {
        assertThat(names.heardAs(heard)).isEmpty();
    }

    @Test
    void onlySubstancesAndThreeAtMost() {
        assertThat(names.heardAs("pombe bangi miraa unga glue artane")).hasSize(3)
                .allMatch(topic -> topic.shelf() == Shelf.SUBSTANCES);
    }

    @Test
    void wordsHeardHereFindItTooAndThoseNotSaidHereAnyMoreDoNot() {
        try (LibraryScene scene = new LibraryScene()) {
            scene.test.as(Role.FRONT_DESK);
            WriteNote write = new WriteNote();
            scene.test.done(tx -> write.addWord(tx, "HEROIN", "kadude"));
            scene.test.done(tx -> write.retireWord(tx, "HEROIN", new Name("daba", null)));
            StreetNames here = scene.test.store().read(scene.library::streetNames);
            assertThat(here.heardAs("kadude")).extracting(Topic::code).containsExactly("HEROIN");
            assertThat(here.heardAs("daba")).extracting(Topic::code).doesNotContain("HEROIN");
            assertThat(names.heardAs("kadude")).isEmpty();
            assertThat(names.heardAs("daba")).extracting(Topic::code).contains("HEROIN");
        }
    }
}
