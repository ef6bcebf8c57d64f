package org.mlango.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CardCodeTest {
    @Test
    void aCodeCanBeReadOutAndMeansNothing() {
        assertThat(CardCode.random()).matches("[A-Z2-9]{3}-[A-Z2-9]{3}-[A-Z2-9]");
        assertThat(CardCode.SIGNS).doesNotContainPattern("[AEIOUL01]");
    }

    @Property(tries = 500)
    void everySingleWrongSignIsNoticed(@ForAll @IntRange(max = 6) int place,
            @ForAll @IntRange(min = 1, max = 27) int by) {
        StringBuilder code = new StringBuilder(CardCode.compact(CardCode.random()));
        int wrong = (CardCode.SIGNS.indexOf(code.charAt(place)) + by) % CardCode.SIGNS.length();
        code.setCharAt(place, CardCode.SIGNS.charAt(wrong));
        assertThat(CardCode.valid(code.toString())).isFalse();
    }

    @Test
    void swappedNeighboursAreNoticed() {
        int missed = 0;
        for (int i = 0; i < 2000; i++) {
            String code = CardCode.compact(CardCode.random());
            int at = i % 6;
            String swapped = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
            missed += !swapped.equals(code) && CardCode.valid(swapped) ? 1 : 0;
        }
        assertThat(missed).isLessThan(40);
    }

    @Test
    void hyphensBlanksAndCapitalsDoNotMatter() {
        String code = CardCode.random();
        assertThat(CardCode.valid(code.replace('-', ' ').toLowerCase(Locale.ROOT))).isTrue();
        assertThat(CardCode.valid("")).isFalse();
        assertThat(CardCode.valid("OOO-OOO-O")).isFalse();
    }
}
