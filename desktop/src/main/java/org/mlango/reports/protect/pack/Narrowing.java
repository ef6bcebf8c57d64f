package org.mlango.reports.protect.pack;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is left of the room of all numbers once one of them changes by so much: in each equation a number goes no further than the
 * others can make up for. Most of what cannot move at all is found this way, which a solver would take a hundred times as long to say.
 */
final class Narrowing {
    /** Where numbers push each other up one by one, it need not be waited for. */
    private static final int PATIENCE = 8;

    private final List<Tie> ties;
    private final int[][] tiesOf;
    private final long[] least;
    private final long[] most;
    /** A ring: each equation waits in it once at most. */
    private final int[] waiting;
    private final boolean[] waits;
    private int first;
    private int inLine;

    Narrowing(Web web) {
        ties = Stream.concat(web.ties().stream(), web.implied().stream()).toList();
        tiesOf = Web.tiesOfEach(web.size(), ties);
        waiting = new int[ties.size()];
        waits = new boolean[ties.size()];
        least = new long[web.size()];
        most = new long[web.size()];
    }

    /** @return empty if no table has this change */
    Optional<Room> of(Room room, int at, long change) {
        Room narrow = of(room);
        if (narrow.clamp(at, change) != change) {
            return Optional.empty();
        }
        begin(narrow);
        least[at] = change;
        most[at] = change;
        IntStream.of(tiesOf[at]).forEach(this::wake);
        return settles() ? Optional.of(Room.narrow(least, most, room.cost)) : Optional.empty();
    }

    /** For somebody who knows nothing of the numbers but what they keep to. */
    Room of(Room room) {
        return room.narrowed(() -> {
            begin(room);
            IntStream.range(0, ties.size()).forEach(this::wake);
            settles();
            return Room.narrow(least, most, room.cost);
        });
    }

    /** For somebody who knows these numbers. */
    Room knowing(Room room, BitSet known) {
        Room narrow = of(room);
        if (known.isEmpty()) {
            return narrow;
        }
        begin(narrow);
        known.stream().forEach(at -> {
            least[at] = 0;
            most[at] = 0;
            IntStream.of(tiesOf[at]).forEach(this::wake);
        });
        settles();
        return Room.narrow(least, most, room.cost);
    }

    private void begin(Room room) {
        Arrays.setAll(least, i -> -room.down[i]);
        System.arraycopy(room.up, 0, most, 0, most.length);
        Arrays.fill(waits, false);
        inLine = 0;
    }

    /** @return whether there is still room in every equation that was looked at */
    private boolean settles() {
        for (int looks = PATIENCE * ties.size(); looks > 0 && inLine > 0; looks--) {
            int tie = waiting[first];
            first = (first + 1) % waiting.length;
            inLine--;
            waits[tie] = false;
            if (!narrow(ties.get(tie))) {
                return false;
            }
        }
        return true;
    }

    private void wake(int tie) {
        if (!waits[tie]) {
            waits[tie] = true;
            waiting[(first + inLine++) % waiting.length] = tie;
        }
    }

    /** @return whether there is still room for all in it */
    private boolean narrow(Tie tie) {
        long lowest = 0;
        long highest = 0;
        for (int i = 0; i < tie.at().length; i++) {
            lowest += lowest(tie, i);
            highest += highest(tie, i);
        }
        if (lowest > 0 || highest < 0) {
            return false;
        }
        for (int i = 0; i < tie.at().length; i++) {
            long times = tie.times()[i];
            // what the others add up to at most is what this one may take away, and the other way round
            long from = highest(tie, i) - highest;
            long to = lowest(tie, i) - lowest;
            int at = tie.at()[i];
            long low = Math.max(least[at], times > 0 ? Math.ceilDiv(from, times) : Math.ceilDiv(to, times));
            long high = Math.min(most[at], times > 0 ? Math.floorDiv(to, times) : Math.floorDiv(from, times));
            if (low > high) {
                return false;
            }
            if (low != least[at] || high != most[at]) {
                lowest -= lowest(tie, i);
                highest -= highest(tie, i);
                least[at] = low;
                most[at] = high;
                lowest += lowest(tie, i);
                highest += highest(tie, i);
                for (int next : tiesOf[at]) {
                    wake(next);
                }
            }
        }
        return true;
    }

    private long lowest(Tie tie, int i) {
        return tie.times()[i] * (tie.times()[i] > 0 ? least : most)[tie.at()[i]];
    }

    private long highest(Tie tie, int i) {
        return tie.times()[i] * (tie.times()[i] > 0 ? most : least)[tie.at()[i]];
    }
}
