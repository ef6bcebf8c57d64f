package org.mlango.reports.releases;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import org.mlango.reports.protect.pack.Attempt.Proposal;
import org.mlango.reports.releases.PrepareRelease.Prepared;
import org.mlango.store.AuditLine;
import org.mlango.store.HandedOut;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Counts that were frozen, protected and proven. */
record PackLeaving(Prepared prepared, Proposal proposal) implements HandOver.Leaving {
    @Override
    public HandedOut since() {
        return prepared.since();
    }

    @Override
    public Optional<Refusal> refusal(ReadTx tx) {
        return !ReleaseQueries.isReleased(tx, prepared.frozen()) && ReleaseQueries.takenBack(tx, prepared.frozen())
                ? Optional.of(new Refusal("", "release.taken_back"))
                : Optional.empty();
    }

    @Override
    public String counted() {
        return prepared.pack();
    }

    @Override
    public String written() {
        return proposal.written();
    }

    /** Keyed: the tables are few enough to be guessed. */
    @Override
    public String proof() {
        StringBuilder all = new StringBuilder(proposal.written());
        proposal.cells().forEach(cell -> all.append('\n').append(cell));
        proposal.tables().forEach(table -> all.append('\n').append(Arrays.toString(table)));
        return HexFormat.of().formatHex(prepared.ties().keyed(all.toString()));
    }

    @Override
    public ProofTables tables() {
        return ProofTables.of(proposal.cells(), proposal.tables());
    }

    @Override
    public UUID frozen(WriteTx tx) {
        return prepared.frozen();
    }

    @Override
    public AuditLine line(UUID entry) {
        return AuditLine.of("PACK_RELEASED", "released", entry);
    }

    /** Each file was read again before it came here. */
    @Override
    public boolean isAsProven(Path part) {
        return true;
    }
}
