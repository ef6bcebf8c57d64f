package org.mlango.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jooq.DSLContext;

/** A change of the database: all of it happens, with its lines in the trail, or none. */
public final class WriteTx extends ReadTx {
    private final List<AuditLine> lines = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean linesAdded;
    private final Set<UUID> nameless = new HashSet<>();

    WriteTx(DSLContext sql, Actor actor, Moment moment) {
        super(sql, actor, moment);
    }

    /** Adds a line to the trail, written with this transaction. */
    public void audit(AuditLine line) {
        lines.add(line);
    }

    /** Runs once this transaction is safely in the file, on the store's thread; not at all if it is not. */
    public void afterCommit(Runnable event) {
        afterwards.add(event);
    }

    /**
     * No line of this transaction leads to this object: whoever erases somebody leaves no token that is the newest of theirs, and so tells
     * which older ones belong to the erasure.
     */
    public void withoutName(UUID object) {
        nameless.add(object);
    }

    /** The file of erasures is to follow, once this transaction is in the database. */
    void linesAdded() {
        linesAdded = true;
    }

    boolean hasLinesAdded() {
        return linesAdded;
    }

    List<AuditLine> lines() {
        return lines.stream().map(line -> nameless.contains(line.object()) ? line.withoutObject() : line).toList();
    }

    List<Runnable> afterwards() {
        return afterwards;
    }
}
