package org.mlango.rights;

import static java.util.Comparator.comparingLong;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mlango.centre.Centre;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.rights.Look.Deed;
import org.mlango.store.AuditLine;
import org.mlango.store.AuditReads;
import org.mlango.store.AuditReads.Entry;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;
import org.mlango.visits.Visits;

/** Who was at a person's record, and what they did with it and with each of their visits: from the trail (decision 0004). */
final class Looks {
    /** Lines of one worker that are no further apart were one time at the record. */
    static final Duration ONE_TIME = Duration.ofMinutes(10);

    private final Consents consents;
    private final Visits visits;
    private final Centre centre;

    Looks(Consents consents, Visits visits, Centre centre) {
        this.consents = consents;
        this.visits = visits;
        this.centre = centre;
    }

    /** For the person, under whichever of their records, newest first; that it was read out is in the trail too. */
    Outcome<List<Look>> run(WriteTx tx, PersonId person) {
        if (tx.actor().roles().stream().noneMatch(MakeCopy.WHO::contains)) {
            return Outcome.refused("", "copy.not_yours");
        }
        List<Look> found = of(tx, consents.same(tx, person));
        tx.audit(AuditLine.of("LOOKS_READ", "person", person.value()));
        return Outcome.done(found);
    }

    List<Look> of(ReadTx tx, List<PersonId> records) {
        List<PersonId> shown = records.stream().filter(one -> !consents.hidden(tx, one)).toList();
        List<UUID> came = shown.stream().flatMap(one -> visits.ids(tx, one).stream()).toList();
        List<Entry> lines = Stream.concat(
                AuditReads.of(tx, "person", shown.stream().map(PersonId::value).toList()).stream(),
                AuditReads.of(tx, "visit", came).stream()).sorted(comparingLong(Entry::seq)).toList();
        Map<UUID, String> names = centre.workers(tx).stream()
                .collect(Collectors.toMap(WorkerRow::id, WorkerRow::name));
        return together(lines, names).reversed();
    }

    /** @param lines oldest first */
    static List<Look> together(List<Entry> lines, Map<UUID, String> names) {
        List<Look> looks = new ArrayList<>();
        Set<Deed> deeds = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Entry line = lines.get(i);
            deeds.add(new Deed(line.action(), line.purpose()));
            if (i + 1 == lines.size() || apart(line, lines.get(i + 1))) {
                looks.add(new Look(begun(lines, i), name(names, line.worker()), deeds));
                deeds.clear();
            }
        }
        return looks;
    }

    /** When the time at the record began that ended with this line. */
    private static Instant begun(List<Entry> lines, int last) {
        int first = last;
        while (first > 0 && !apart(lines.get(first - 1), lines.get(first))) {
            first--;
        }
        return lines.get(first).at();
    }

    private static boolean apart(Entry line, Entry next) {
        return !Objects.equals(line.worker(), next.worker())
                || Duration.between(line.at(), next.at()).abs().compareTo(ONE_TIME) > 0;
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID worker) {
        return worker == null ? null : names.get(worker);
    }
}
