package org.mlango.centre;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mlango.shell.IdleTimes;

/**
 * How soon the screen hides and locks itself here. A centre may choose shorter times than the usual ones, never longer ones: the
 * usual ones are the most that decision 0033 allows.
 *
 * @param cover minutes without a touch until the screen is hidden
 * @param lock minutes without a touch until the program locks
 * @param pin minutes for which a PIN brings somebody back; 0: hiding is locking
 * @param talk minutes for which a screen turned to somebody is left alone
 * @param endOfDay the hour from which an unattended screen locks at once; 0: none
 */
public record HidingTimes(int cover, int lock, int pin, int talk, int endOfDay) {
    public static final HidingTimes USUAL = new HidingTimes(3, 15, 60, 45, 0);
    static final List<Integer> COVERS = List.of(1, 2, 3);
    static final List<Integer> LOCKS = List.of(5, 10, 15);
    static final List<Integer> PINS = List.of(0, 15, 30, 60);
    static final List<Integer> TALKS = List.of(15, 30, 45);
    static final List<Integer> ENDS = List.of(0, 16, 17, 18, 19, 20, 21, 22);

    boolean allowed() {
        return Map.of(COVERS, cover, LOCKS, lock, PINS, pin, TALKS, talk, ENDS, endOfDay).entrySet().stream()
                .allMatch(one -> one.getKey().contains(one.getValue()));
    }

    /** @param gap a jump of the clock that tells of a computer that slept */
    public IdleTimes idle(Duration gap) {
        return new IdleTimes(Duration.ofMinutes(cover), Duration.ofMinutes(lock), gap, Duration.ofMinutes(talk),
                endOfDay == 0 ? null : LocalTime.of(endOfDay, 0));
    }

    public Duration pinLasts() {
        return Duration.ofMinutes(pin);
    }

    String written() {
        return cover + " " + lock + " " + pin + " " + talk + " " + endOfDay;
    }

    /** Empty if it is nothing a centre may choose. */
    static Optional<HidingTimes> read(String written) {
        if (!written.matches("\\d{1,3}( \\d{1,3}){4}")) {
            return Optional.empty();
        }
        int[] parts = Arrays.stream(written.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
        return Optional.of(new HidingTimes(parts[0], parts[1], parts[2], parts[3], parts[4]))
                .filter(HidingTimes::allowed);
    }
}
