package org.mlango.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.kit.text.Language;

class HoursTest {
    /** Monday 15 June 2026. */
    private static final String MONDAY = "2026-06-15T";
    private static final String SATURDAY = "2026-06-20T";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"8-17|08:00-17:00", "8:30 - 16.45|08:30-16:45", "08h00\u201317h00|08:00-17:00",
            "24|00:00-24:00", "0-24|00:00-24:00", "20-6|20:00-06:00", "14-17, 8-12:30|08:00-12:30, 14:00-17:00",
            "18-0|18:00-24:00"})
    void hoursAreReadAsPeopleTypeThem(String typed, String written) {
        assertThat(week(typed).written(DayOfWeek.MONDAY)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"always", "8", "8-", "25-26", "8-24:30", "8:61-9", "8-8", "8-17,", "-8-17", "8-17-19",
            "99999-3"})
    void whatIsNoHourIsNotGuessed(String typed) {
        assertThat(Hours.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"07:59,CLOSED,2026-06-15T08:00", "08:00,OPEN,2026-06-15T12:30", "12:30,CLOSED,2026-06-15T14:00",
            "16:59,OPEN,2026-06-15T17:00", "17:00,CLOSED,2026-06-22T08:00"})
    void openFromTheFirstMinuteAndNotInTheLast(String time, OpenNow.Is is, LocalDateTime at) {
        assertThat(week("8-12:30, 14-17").at(LocalDateTime.parse(MONDAY + time))).isEqualTo(new OpenNow(is, at));
    }

    @Test
    void aNightBelongsToTheDayItBeganOn() {
        Hours friday = of("", "", "", "", "20-6", "", "");
        assertThat(friday.at(LocalDateTime.parse(SATURDAY + "05:59")).open()).isTrue();
        assertThat(friday.at(LocalDateTime.parse(SATURDAY + "06:00")).open()).isFalse();
        assertThat(friday.at(LocalDateTime.parse("2026-06-19T05:00")).open()).isFalse();
    }

    @Test
    void stretchesThatMeetAreOne() {
        Hours through = of("0-24", "0-24", "0-12", "", "", "", "");
        assertThat(through.at(LocalDateTime.parse(MONDAY + "09:00")))
                .isEqualTo(new OpenNow(OpenNow.Is.OPEN, LocalDateTime.parse("2026-06-17T12:00")));
    }

    @Test
    void whatNobodyKnowsIsNotClosed() {
        assertThat(Hours.NOT_KNOWN.at(LocalDateTime.parse(MONDAY + "09:00")).is()).isEqualTo(OpenNow.Is.NOT_KNOWN);
        assertThat(Hours.ALWAYS.at(LocalDateTime.parse(MONDAY + "03:00")).is()).isEqualTo(OpenNow.Is.ALWAYS);
    }

    /** Whatever the computer thinks, and it may be wrong about where it stands. */
    @Test
    void theClockIsTheOneInKenya() {
        assertThat(KenyanTime.at(Instant.parse("2026-06-15T05:00:00Z")))
                .isEqualTo(LocalDateTime.parse(MONDAY + "08:00"));
    }

    @ParameterizedTest
    @CsvSource({"07:00,saa 1 asubuhi", "12:00,saa 6 mchana", "18:30,saa 12:30 jioni", "00:00,saa 6 usiku",
            "19:05,saa 1:05 usiku", "04:00,saa 10 alfajiri"})
    void swahiliCountsHoursFromSunrise(LocalTime time, String said) {
        assertThat(KenyanTime.sun(time)).isEqualTo(said);
    }

    @Test
    void daysThatAreAlikeStandTogether() {
        Hours hours = of("8-17", "8-17", "8-17", "8-17", "8-17", "9-13", "");
        assertThat(HoursWords.lines(hours, Language.EN)).containsExactly("Mon\u2013Fri 08:00\u201317:00",
                "Sat 09:00\u201313:00");
        assertThat(HoursWords.lines(Hours.ALWAYS, Language.EN)).containsExactly("At any hour, every day");
        assertThat(HoursWords.lines(Hours.NOT_KNOWN, Language.EN)).isEmpty();
    }

    private static Hours week(String monday) {
        return of(monday, "", "", "", "", "", "");
    }

    private static Hours of(String... days) {
        return new Hours(Stream.of(days).map(day -> Hours.read(day).orElseThrow()).map(List::copyOf).toList());
    }
}
