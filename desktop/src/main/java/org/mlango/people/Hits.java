package org.mlango.people;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best of those who fit, as many as a list shows. Whoever is added twice is there once. */
final class Hits {
    private final int most;
    private final PriorityQueue<Hit> best = new PriorityQueue<>(Hit.WORST_FIRST);

    Hits(int most) {
        this.most = most;
    }

    void add(int rank, PersonFace face) {
        if (rank < IndexEntry.NONE && mayBeAmong(rank)) {
            Hit hit = new Hit(rank, face);
            if (isAmong(hit) && !best.contains(hit)) {
                best.add(hit);
                if (best.size() > most) {
                    best.poll();
                }
            }
        }
    }

    /** One letter fits thousands: most are told by their rank alone. */
    private boolean mayBeAmong(int rank) {
        Hit worst = best.peek();
        return worst == null || best.size() < most || rank <= worst.rank();
    }

    private boolean isAmong(Hit hit) {
        Hit worst = best.peek();
        return worst == null || best.size() < most || Hit.WORST_FIRST.compare(hit, worst) > 0;
    }

    /** The best first. */
    List<PersonFace> faces() {
        return best.stream().sorted(Hit.WORST_FIRST.reversed()).map(Hit::face).toList();
    }

    private record Hit(int rank, PersonFace face) {
        private static final Comparator<Hit> WORST_FIRST = comparingInt(Hit::rank)
                .thenComparing(hit -> hit.face().label()).thenComparing(hit -> hit.face().cardCode()).reversed();

        @Override
        public String toString() {
            return "Hit[" + rank + "]";
        }
    }
}
