package org.mlango.registers;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many months after they were last met somebody is asked again whether it is kept on. When the time is over nothing happens by
 * itself: a counsellor is told.
 *
 * @param registers months after which closed lines of the registers themselves may go
 */
record KeepingTimes(Map<KeptClass, Integer> months, int registers) {
    static final List<Integer> CHOICES = List.of(6, 12, 18, 24, 36, 60);
    static final KeepingTimes USUAL = usual();
    private static final String REGISTERS = "REGISTERS";

    KeepingTimes {
        months = Map.copyOf(months);
    }

    private static KeepingTimes usual() {
        Map<KeptClass, Integer> months = new EnumMap<>(KeptClass.class);
        for (KeptClass one : KeptClass.values()) {
            months.put(one, one.usual());
        }
        return new KeepingTimes(months, 24);
    }

    boolean allowed() {
        return CHOICES.contains(registers) && months.size() == KeptClass.values().length
                && CHOICES.containsAll(months.values());
    }

    int months(KeptClass what) {
        return months.getOrDefault(what, what.usual());
    }

    /** The day from which it is due. The end of a month that is shorter is its last day. */
    LocalDate due(KeptClass what, LocalDate since) {
        return since.plusMonths(months(what));
    }

    String written() {
        return months.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining(" ")) + " " + REGISTERS
                + "=" + registers;
    }

    /** Empty if it is nothing a centre may choose. A class that was not there when it was written has its usual time. */
    static Optional<KeepingTimes> read(String written) {
        if (!written.matches("([A-Z_]+=\\d{1,3} ?)+")) {
            return Optional.empty();
        }
        Map<String, Integer> said = List.of(written.strip().split(" ", -1)).stream().map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> Integer.valueOf(one[1]), (a, b) -> b));
        Map<KeptClass, Integer> months = new EnumMap<>(KeptClass.class);
        for (KeptClass one : KeptClass.values()) {
            months.put(one, said.getOrDefault(one.name(), one.usual()));
        }
        return Optional.of(new KeepingTimes(months, said.getOrDefault(REGISTERS, USUAL.registers())))
                .filter(KeepingTimes::allowed);
    }
}
