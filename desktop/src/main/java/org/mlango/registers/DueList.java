package org.mlango.registers;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.store.ReadTx;

/**
 * Everybody of whom something comes to its time within this month. It decides nothing: an agreement that has run out is kept until a
 * counsellor has asked. Whoever asked to be left be is left be.
 */
record DueList(Consents consents, KeepingTimes times) {
    /** What is known of one person under all their records, in days. */
    private static final class Known {
        private final List<PersonId> records = new ArrayList<>();
        private final Set<KeptClass> kept = EnumSet.noneOf(KeptClass.class);
        private final Map<KeptClass, LocalDate> keptOn = new HashMap<>();
        private LocalDate met = LocalDate.EPOCH;

        void metOn(LocalDate day) {
            met = KeepingQueries.later(met, day);
        }
    }

    List<Due> read(ReadTx tx) {
        Map<UUID, Known> known = known(tx);
        LocalDate end = tx.today().with(TemporalAdjusters.lastDayOfMonth());
        return Set.copyOf(known.values()).stream().map(one -> due(one, end)).filter(one -> !one.what().isEmpty())
                .filter(one -> !consents.restricted(tx, one.person()))
                .sorted(Comparator.comparing(Due::met).thenComparing(one -> one.person().value())).toList();
    }

    private Due due(Known one, LocalDate end) {
        Set<KeptClass> due = EnumSet.noneOf(KeptClass.class);
        for (KeptClass what : one.kept) {
            LocalDate since = KeepingQueries.later(one.met, one.keptOn.getOrDefault(what, LocalDate.EPOCH));
            if (!times.due(what, since).isAfter(end)) {
                due.add(what);
            }
        }
        return new Due(one.records, one.met, due);
    }

    /** By each record; the records of one person have the same. */
    private Map<UUID, Known> known(ReadTx tx) {
        Map<UUID, UUID> groups = KeepingQueries.groups(tx);
        Map<UUID, Known> people = new HashMap<>();
        Map<UUID, Known> known = new HashMap<>();
        KeepingQueries.registered(tx).forEach((record, day) -> {
            Known one = people.computeIfAbsent(groups.getOrDefault(record, record), id -> new Known());
            one.records.add(new PersonId(record));
            one.metOn(day);
            known.put(record, one);
        });
        KeepingQueries.lastVisit(tx).forEach((record, day) -> {
            Known one = known.get(record);
            if (one != null) {
                one.metOn(day);
                one.kept.add(KeptClass.VISITS);
            }
        });
        for (Consents.Agreed agreed : consents.agreed(tx)) {
            Known one = known.get(agreed.person().value());
            for (KeptClass what : KeptClass.values()) {
                if (one != null && what.purposes().contains(agreed.purpose())) {
                    one.kept.add(what);
                }
            }
        }
        for (KeepingQueries.KeptOn kept : KeepingQueries.keptOn(tx)) {
            Known one = known.get(kept.person().value());
            if (one != null) {
                one.keptOn.merge(kept.what(), kept.day(), KeepingQueries::later);
            }
        }
        return known;
    }
}
