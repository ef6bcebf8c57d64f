package org.mlango.reports.releases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.mlango.consent.PersonId;
import org.mlango.store.AuditLine;
import org.mlango.store.HandedOut;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/**
 * One line for each person, proven. Who stands in which class of lines that look alike is kept as a frozen count is, under CK: the next
 * one is judged beside it.
 *
 * @param written which classes there are, with how many lines each: as anybody counts them who has the file
 * @param proof the hash of the rules it was counted again by
 * @param people by the name of their class
 * @param stands why it may not leave any more; empty if it may
 * @param check of the files on the disk
 */
public record LinesLeaving(HandedOut since, String written, String proof, Map<PersonId, Set<String>> people,
        Function<ReadTx, Optional<Refusal>> stands, Check check) implements HandOver.Leaving {
    public LinesLeaving {
        people = Map.copyOf(people);
    }

    /** Reads files as they lie in a folder, and has them counted again. */
    public interface Check {
        boolean isAsProven(Path folder) throws IOException;
    }

    /** Whether an entry is of lines: what is written of them begins with its kind. */
    static boolean isOfPeople(Release.Told told) {
        return told.written().startsWith("{\"kind\":\"lines\"");
    }

    @Override
    public Optional<Refusal> refusal(ReadTx tx) {
        return stands.apply(tx).or(() -> ReleaseQueries.allAgreed(tx, people.keySet())
                ? Optional.empty()
                : Optional.of(new Refusal("", "release.taken_back")));
    }

    /** Nothing else is true of it than what is written. */
    @Override
    public String counted() {
        return written;
    }

    @Override
    public ProofTables tables() {
        return ProofTables.of(List.of(), List.of());
    }

    @Override
    public UUID frozen(WriteTx tx) {
        UUID id = ReleaseWrites.freeze(tx, written, people);
        tx.audit(AuditLine.of("COUNT_FROZEN", "frozen_count", id));
        return id;
    }

    @Override
    public AuditLine line(UUID entry) {
        return AuditLine.of("LINES_RELEASED", "released", entry);
    }

    @Override
    public boolean isAsProven(Path part) throws IOException {
        return check.isAsProven(part);
    }

    @Override
    public String toString() {
        return "LinesLeaving[]";
    }
}
