package org.mlango.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

import org.jooq.DSLContext;

/** A look at the database as it stands, on the store's thread. Passed along, never kept. */
public sealed class ReadTx permits WriteTx {
    private final DSLContext sql;
    private final Actor actor;
    private final Moment moment;

    ReadTx(DSLContext sql, Actor actor, Moment moment) {
        this.sql = sql;
        this.actor = actor;
        this.moment = moment;
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
        return moment.now();
    }

    /** The day at the centre; while a leap of the clock is not settled, the last one before it, so that nothing runs out. */
    public LocalDate today() {
        return moment.today();
    }

    /**
     * For what reads a good part of all there is: eight times as many opened pages are kept while it lasts, so that none is opened again
     * and again. The memory is given back.
     */
    public <T> T readingMuch(Supplier<T> work) {
        StoreFile.keepMany(sql);
        try {
            return work.get();
        } finally {
            StoreFile.keepFew(sql);
        }
    }

    /** A key that stays with these records whatever becomes of DK: from the secret of the tokens, one for each use. */
    public Secret lastingKey(String use) {
        return Secret.of(Derivation.derive(AuditTrail.tokenSecret(sql), use));
    }

    /** False while nobody has said whether a clock that leapt is right: what is done by the clock waits. */
    public boolean clockSettled() {
        return moment.settled();
    }

    /** The day by the computer's clock, right or wrong. */
    LocalDate clockDay() {
        return moment.clockDay();
    }
}
