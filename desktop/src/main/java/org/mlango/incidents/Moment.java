package org.mlango.incidents;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import org.mlango.store.ReadTx;

/**
 * A day and a time of it, as the clock of the centre shows it.
 *
 * @param minute of the day
 */
public record Moment(LocalDate day, int minute) implements Comparable<Moment> {
    static final int MINUTES_OF_A_DAY = 24 * 60;

    /** As the clock of this computer shows it, on the day the centre goes by. */
    public static Moment now(ReadTx tx) {
        LocalTime time = LocalTime.ofInstant(tx.now(), ZoneId.systemDefault());
        return new Moment(tx.today(), time.getHour() * 60 + time.getMinute());
    }

    LocalDateTime time() {
        return day.atTime(LocalTime.ofSecondOfDay(minute * 60L));
    }

    /** Whole hours from then to this; less than one is none. */
    int hoursSince(Moment then) {
        return (int) Duration.between(then.time(), time()).toHours();
    }

    @Override
    public int compareTo(Moment other) {
        return time().compareTo(other.time());
    }

    @Override
    public String toString() {
        return "Moment";
    }
}
