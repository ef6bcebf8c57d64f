package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class RecoverySheetTest {
    @Property(tries = 50)
    void whatIsWrittenDownReadsBack(@ForAll("sheets") RecoverySheet sheet) {
        assertThat(sheet.words()).hasSize(14).allMatch(word -> word.matches("[a-z]{3,9}"));
        @Nullable
        RecoverySheet read = RecoverySheet.read(String.join("\n", sheet.words()).toUpperCase(Locale.ROOT));
        assertThat(read).isNotNull();
        if (read != null) {
            assertThat(read.tag()).isEqualTo(sheet.tag());
        }
    }

    @Property(tries = 200)
    void aWordWrittenWronglyIsNoticed(@ForAll @IntRange(max = 13) int place, @ForAll @IntRange(max = 2047) int other) {
        List<String> words = new ArrayList<>(RecoverySheet.random().words());
        if (!words.get(place).equals(Words.word(other))) {
            words.set(place, Words.word(other));
            assertThat(RecoverySheet.read(String.join(" ", words))).isNull();
        }
    }

    @Property(tries = 50)
    void wordsInAnotherOrderAreNoticed(@ForAll Random random) {
        List<String> words = new ArrayList<>(RecoverySheet.random().words());
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        if (!shuffled.equals(words)) {
            assertThat(RecoverySheet.read(String.join(" ", shuffled))).isNull();
        }
    }

    @Provide
    Arbitrary<RecoverySheet> sheets() {
        return Arbitraries.create(RecoverySheet::random);
    }

    @Example
    void nothingAndNonsenseAreNoSheet() {
        assertThat(RecoverySheet.read("")).isNull();
        assertThat(RecoverySheet.read("lantern")).isNull();
        assertThat(RecoverySheet.read("x ".repeat(10_000))).isNull();
    }

    @Example
    void theWordsAreSortedAndTellApartByFourLetters() {
        assertThat(Words.all()).hasSize(2048).isSorted();
        assertThat(Words.all().stream().map(word -> word.substring(0, Math.min(4, word.length()))).distinct())
                .hasSize(2048);
    }
}
