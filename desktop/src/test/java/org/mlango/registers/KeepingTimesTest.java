package org.mlango.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KeepingTimesTest {
    /** Never before the same day of the month so many months later, or that month's last day; never after it. */
    @Property
    void dueOnTheSameDayOrTheMonthsLast(@ForAll KeptClass what, @ForAll @IntRange(min = 0, max = 20_000) int day) {
        LocalDate since = LocalDate.of(2020, 1, 1).plusDays(day);
        LocalDate due = KeepingTimes.USUAL.due(what, since);
        int months = (due.getYear() - since.getYear()) * 12 + due.getMonthValue() - since.getMonthValue();

        assertThat(months).isEqualTo(what.usual());
        assertThat(due.getDayOfMonth()).isEqualTo(Math.min(since.getDayOfMonth(), due.lengthOfMonth()));
    }

    @Property
    void whatIsChosenIsReadAgain(@ForAll @Size(9) int[] picks) {
        Map<KeptClass, Integer> months = new EnumMap<>(KeptClass.class);
        int pick = 0;
        for (KeptClass one : KeptClass.values()) {
            months.put(one, choice(picks[pick++]));
        }
        KeepingTimes times = new KeepingTimes(months, choice(picks[8]));

        assertThat(KeepingTimes.read(times.written())).contains(times);
    }

    private static int choice(int pick) {
        return KeepingTimes.CHOICES.get(Math.floorMod(pick, KeepingTimes.CHOICES.size()));
    }

    @Test
    void whatNobodyMayChooseIsNotRead() {
        for (String written : new String[]{"", "RECORD", "RECORD=0", "RECORD=7", "VISITS=600 REGISTERS=24", "=12",
                "record=12"}) {
            assertThat(KeepingTimes.read(written)).as(written).isEmpty();
        }
        assertThat(KeepingTimes.read("RECORD=12")).as("a class that came later has its usual time")
                .hasValueSatisfying(times -> assertThat(times.months(KeptClass.VISITS)).isEqualTo(24));
    }
}
