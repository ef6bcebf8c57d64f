package org.mlango.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jooq.DSLContext;

/** A look at the database as it stands, on the store's thread. Passed along, never kept. */
public sealed class ReadTx permits WriteTx {
    private final DSLContext sql;
    private final Actor actor;
    private final Instant now;
    private final LocalDate today;

    ReadTx(DSLContext sql, Actor actor, Instant now, LocalDate today) {
        this.sql = sql;
        this.actor = actor;
        this.now = now;
        this.today = today;
    }

    public DSLContext sql() {
        return sql;
    }

    /** The worker signed in. */
    public UUID worker() {
        return actor.worker();
    }

    public Actor actor() {
        return actor;
    }

    public Keyring keys() {
        return actor.keys();
    }

    /** One moment for the whole transaction. */
    public Instant now() {
        return now;
    }

    /** The day at the centre. */
    public LocalDate today() {
        return today;
    }
}
