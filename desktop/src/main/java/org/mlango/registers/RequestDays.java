package org.mlango.registers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Within how many days a request is answered here. A centre may promise less than the law allows, never more.
 *
 * @param usual for everything but the next
 * @param portability for a copy that another program reads
 */
record RequestDays(int usual, int portability) {
    static final RequestDays LAW = new RequestDays(7, 30);
    static final List<Integer> USUAL = List.of(2, 3, 5, 7);
    static final List<Integer> PORTABILITY = List.of(7, 14, 21, 30);

    boolean allowed() {
        return USUAL.contains(usual) && PORTABILITY.contains(portability);
    }

    /** The last day on which it is in time: the day it came does not count. */
    LocalDate due(RequestKind kind, LocalDate received) {
        return received.plusDays(kind == RequestKind.PORTABILITY ? portability : usual);
    }

    /** 0 on the last day, below 0 once it is over. */
    static int left(LocalDate due, LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, due));
    }

    String written() {
        return usual + " " + portability;
    }

    /** Empty if it is nothing a centre may choose. */
    static Optional<RequestDays> read(String written) {
        if (!written.matches("\\d{1,2} \\d{1,2}")) {
            return Optional.empty();
        }
        String[] parts = written.split(" ", 2);
        return Optional.of(new RequestDays(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .filter(RequestDays::allowed);
    }
}
