package org.mlango.places;

import java.util.List;
import java.util.stream.Stream;

/**
 * Answers about one place, nobody's: those that wait until they are enough, and how many of each were told before.
 *
 * @param waiting in the order of the list, so that nobody sees who was last
 */
record Box(List<Treated> waiting, int well, int soSo, int notWell) {
    static final Box EMPTY = new Box(List.of(), 0, 0, 0);

    Box {
        waiting = waiting == null ? List.of() : waiting.stream().sorted().toList();
    }

    /** With one more; once they are enough, all that waited are counted together. */
    Box with(Treated told) {
        List<Treated> all = Stream.concat(waiting.stream(), Stream.of(told)).toList();
        return all.size() < Friendly.ENOUGH
                ? new Box(all, well, soSo, notWell)
                : new Box(List.of(), well + count(all, Treated.WELL), soSo + count(all, Treated.SO_SO),
                        notWell + count(all, Treated.NOT_WELL));
    }

    private static int count(List<Treated> all, Treated one) {
        return (int) all.stream().filter(one::equals).count();
    }

    @Override
    public String toString() {
        return "Box";
    }
}
