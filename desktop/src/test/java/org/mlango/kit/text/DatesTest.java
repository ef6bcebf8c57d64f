package org.mlango.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @AfterEach
    void english() {
        Texts.speak(Language.EN);
    }

    @Test
    void daysAndNumbersFollowTheLanguage() {
        Texts.speak(Language.EN);
        assertThat(Dates.day(DAY)).isEqualTo("Mon 2 Nov 2026");
        assertThat(Dates.shortDay(DAY)).isEqualTo("02/11/2026");
        Texts.speak(Language.SW);
        assertThat(Dates.month(DAY)).isEqualTo("Novemba 2026");
        assertThat(Numbers.whole(12_345)).isEqualTo("12,345");
    }
}
