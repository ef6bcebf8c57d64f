package org.mlango.reports.donor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.mlango.consent.PersonId;
import org.mlango.reports.indicators.CentreCodeQueries;
import org.mlango.reports.indicators.cells.CountedTable;
import org.mlango.reports.indicators.cells.PackMaker;
import org.mlango.reports.indicators.cells.Tables;
import org.mlango.reports.indicators.records.AgreedQueries;
import org.mlango.reports.indicators.records.Records;
import org.mlango.reports.releases.PrepareRelease;
import org.mlango.reports.releases.Releases;
import org.mlango.reports.releases.Revision;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/**
 * Counts a set over a period that is over, freezes what it counted, and lays everything handed over before beside it. The same records
 * give the same frozen count: looking twice leaves nothing twice.
 */
final class CountReport {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Releases releases;

    CountReport(Releases releases) {
        this.releases = releases;
    }

    /** @return refused as {@code release.*}; the details of one about cells are their names */
    Outcome<CountedReport> run(WriteTx tx, ReportWish wish) {
        Optional<Refusal> refusal = releases.refusal(tx);
        if (refusal.isPresent()) {
            return Outcome.refused(List.of(refusal.get()));
        }
        if (!wish.name().period().hasEnded(tx.today())) {
            return Outcome.refused("period", "release.not_ended");
        }
        tx.audit(AuditLine.of("COUNT_MADE", "count", null).forPurpose(wish.name().mark()));
        Tables tables = new Tables(Records.read(tx, wish.name().period().lastDay()));
        CountedTable table = tables.count(wish.name().set(), wish.name().period());
        HandedBefore before = new HandedBefore(tx, releases);
        String counted = shown(wish, new PackMaker(table, before.others(tx, releases, wish.name(), tables),
                wish.rule()).counted(wish.name().text()));
        Map<PersonId, Set<String>> people = AgreedQueries.asAgreed(tx, tables.people(table));
        Counted now = before.of(wish.name()).map(last -> revised(tx, last, counted, people))
                .orElse(new Counted(counted, "[]"));
        return frozen(tx, now.pack(), people)
                .then(frozen -> PrepareRelease.run(tx, new PrepareRelease.Wish(frozen, now.pack(), now.links())))
                .map(prepared -> new CountedReport(wish, prepared,
                        before.of(wish.name()).map(last -> last.release().told().written()),
                        CentreCodeQueries.code(tx),
                        tx.actor().roles().stream().filter(Releases.WHO::contains).sorted().toList()));
    }

    private Outcome<UUID> frozen(WriteTx tx, String pack, Map<PersonId, Set<String>> people) {
        return releases.frozenAs(tx, pack).map(Outcome::done).orElseGet(() -> releases.freeze(tx, pack, people));
    }

    private record Counted(String pack, String links) {}

    /** What moved since gets a name of its own; what did not is the number others have already. */
    private Counted revised(WriteTx tx, HandedBefore.Last last, String counted, Map<PersonId, Set<String>> people) {
        Revision revision = Revision.of(last.release().counted().pack(), counted, last.times(),
                releases.moved(tx, last.frozen(), people));
        return new Counted(revision.pack(), revision.links());
    }

    /** Groups of people are counted, so that the proof knows of them, and not written. */
    private static String shown(ReportWish wish, String counted) {
        if (!wish.totals()) {
            return counted;
        }
        ObjectNode pack = (ObjectNode) JSON.readTree(counted);
        for (JsonNode cell : pack.path("cells")) {
            if (cell.path("labels").size() > 1) {
                ((ObjectNode) cell).put("written", false);
            }
        }
        return pack.toString();
    }
}
