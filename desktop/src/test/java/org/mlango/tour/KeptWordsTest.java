package org.mlango.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptWordsTest {
    private static final KeptWords KEPT = of(Map.of("door", List.of("Open", "Knock twice"), "window", List.of("Look")));

    @Test
    void whatWasKeptIsReadAgain(@TempDir Path folder) throws IOException {
        KEPT.save(folder);
        assertThat(KeptWords.read(folder)).isEqualTo(KEPT);
        assertThat(KEPT.changes(KeptWords.read(folder))).isEmpty();
    }

    @Test
    void whereNothingWasKeptEveryScreenIsNew(@TempDir Path folder) throws IOException {
        assertThat(KeptWords.read(folder).changes(KEPT)).hasSize(2)
                .allSatisfy(change -> assertThat(change).endsWith("there is no picture yet"));
    }

    @Test
    void otherWordsAreSaidByScreen() {
        KeptWords today = of(Map.of("door", List.of("Open", "Ring"), "window", List.of("Look")));
        assertThat(KEPT.changes(today)).containsExactly("door: gone [Knock twice], new [Ring]");
    }

    @Test
    void aScreenThatIsNotComeToIsSaid() {
        assertThat(KEPT.changes(of(Map.of("window", List.of("Look"))))).singleElement().asString()
                .startsWith("door: the tour comes to no such screen");
    }

    private static KeptWords of(Map<String, List<String>> screens) {
        KeptWords words = new KeptWords(new TreeMap<>());
        screens.forEach((name, said) -> words.screens().put(name, new TreeSet<>(said)));
        return words;
    }
}
