package org.mlango.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.store.AuditLine;
import org.mlango.store.ErasureKind;
import org.mlango.store.ErasureLine;
import org.mlango.store.ErasureLines;
import org.mlango.store.Outcome;
import org.mlango.store.Tokens;
import org.mlango.store.WriteTx;

/** Past visits become anonymous, with a numbered line each, or one for all of them (decision 0020). */
final class DetachVisits {
    private DetachVisits() {}

    /** @param records all there are of one person */
    static Outcome<Integer> run(WriteTx tx, List<PersonId> records, @Nullable LocalDate from,
            @Nullable LocalDate until) {
        LocalDate first = from == null ? LocalDate.EPOCH : from;
        LocalDate last = until == null ? LocalDate.of(9999, 12, 31) : until;
        if (first.isAfter(last)) {
            return Outcome.refused("until", "anonymous.days");
        }
        boolean all = from == null && until == null;
        Tokens tokens = Tokens.of(tx);
        List<UUID> visits = new ArrayList<>();
        for (PersonId record : records) {
            List<UUID> found = VisitQueries.ids(tx, record, first, last);
            visits.addAll(found);
            if (!all) {
                found.forEach(
                        visit -> ErasureLines.append(tx, ErasureKind.VISIT_DETACHED, tokens.visitDetached(visit)));
            } else if (!found.isEmpty()) {
                ErasureLines.append(tx, ErasureKind.VISITS_DETACHED, tokens.visitsDetached(record.value()));
            }
        }
        if (visits.isEmpty()) {
            return Outcome.refused("", "anonymous.none");
        }
        VisitWrites.detach(tx, visits);
        tx.audit(AuditLine.of("VISITS_MADE_ANONYMOUS", "visit", null));
        return Outcome.done(visits.size());
    }

    static int again(WriteTx tx, List<ErasureLine> lines) {
        Map<String, ErasureLine> wanted = new HashMap<>();
        lines.stream().filter(line -> line.kind() == ErasureKind.VISIT_DETACHED
                || line.kind() == ErasureKind.VISITS_DETACHED)
                .forEach(line -> wanted.merge(hex(line.token()), line, (a, b) -> a.at().isAfter(b.at()) ? a : b));
        if (wanted.isEmpty()) {
            return 0;
        }
        Tokens tokens = Tokens.of(tx);
        Set<UUID> found = new HashSet<>();
        for (VisitQueries.Attached visit : VisitQueries.attached(tx)) {
            ErasureLine all = wanted.get(hex(tokens.visitsDetached(visit.person())));
            if (wanted.containsKey(hex(tokens.visitDetached(visit.visit())))
                    || (all != null && !visit.recorded().isAfter(all.at()))) {
                found.add(visit.visit());
            }
        }
        VisitWrites.detach(tx, found);
        return found.size();
    }

    private static String hex(byte[] token) {
        return HexFormat.of().formatHex(token);
    }
}
