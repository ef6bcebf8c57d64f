package org.mlango.store;

import static org.mlango.schema.Tables.AUDIT_HEAD;
import static org.mlango.schema.Tables.VAULT_MARK;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import org.mlango.store.SignedHead.Occasion;

/**
 * Signs the newest line every 50 lines and every minute, and what was found unsigned at the opening; whoever covers or locks has
 * it signed too. Without a signing key the heads wait for somebody who has one.
 */
final class AuditHeads {
    static final Duration TIME = Duration.ofSeconds(60);
    private static final long ROWS = 50;

    private final AuditHead found;
    private volatile Signed signed;
    private @Nullable Signed next;
    private volatile @Nullable UUID vault;

    /** @param since when the first line after {@code seq} was written; null if there is none */
    private record Signed(long seq, @Nullable Instant since) {}

    private AuditHeads(AuditHead found, Signed signed) {
        this.found = found;
        this.signed = signed;
    }

    static AuditHeads of(DSLContext sql, AuditHead found) {
        Long last = sql.select(AUDIT_HEAD.SEQ).from(AUDIT_HEAD).orderBy(AUDIT_HEAD.SEQ.desc()).limit(1)
                .fetchOne(AUDIT_HEAD.SEQ);
        return new AuditHeads(found, new Signed(last == null ? 0 : last, null));
    }

    boolean waiting(AuditHead newest) {
        return newest.seq() > signed.seq();
    }

    /** In the transaction that wrote the newest lines. */
    void append(DSLContext sql, WriteTx tx, AuditHead newest) {
        if (vault == null) {
            vault = sql.select(VAULT_MARK.VAULT_ID).from(VAULT_MARK).fetchSingle(VAULT_MARK.VAULT_ID);
        }
        Signed now = since(tx.now(), signed, newest);
        if (found.seq() > now.seq()) {
            now = write(sql, tx, found, Occasion.RECOVERED, now);
        }
        if (newest.seq() - now.seq() >= ROWS) {
            now = write(sql, tx, newest, Occasion.ROWS, now);
        } else if (now.since() != null && passed(now.since(), tx.now())) {
            now = write(sql, tx, newest, Occasion.TIME, now);
        }
        next = now;
    }

    private static Signed since(Instant now, Signed before, AuditHead newest) {
        return before.since() == null && newest.seq() > before.seq() ? new Signed(before.seq(), now) : before;
    }

    /** A clock set back must not put the signing off. */
    private static boolean passed(Instant since, Instant now) {
        return Duration.between(since, now).abs().compareTo(TIME) >= 0;
    }

    private Signed write(DSLContext sql, WriteTx tx, AuditHead head, Occasion occasion, Signed before) {
        SignedHead row = sign(tx.actor(), head, occasion);
        if (row == null) {
            return before;
        }
        insert(sql, row);
        return new Signed(head.seq(), occasion == Occasion.RECOVERED ? tx.now() : null);
    }

    void committed() {
        if (next != null) {
            signed = next;
        }
        next = null;
    }

    void forget() {
        next = null;
    }

    /** @return null if there is nothing to sign, or nobody to sign it */
    @Nullable
    SignedHead sign(Actor by, AuditHead head, Occasion occasion) {
        Signer signer = by.signer();
        UUID here = vault;
        if (signer == null || here == null || !waiting(head)) {
            return null;
        }
        byte[] signature = signer.sign(SignedHead.message(here, head));
        return signature == null ? null : new SignedHead(head, by.worker(), occasion, signature);
    }

    /** Puts in a head signed a moment ago, unless a later one stands already. */
    void keep(DSLContext sql, SignedHead row, AuditHead newest) {
        if (waiting(row.head())) {
            insert(sql, row);
            Signed before = signed;
            signed = new Signed(row.head().seq(), newest.seq() > row.head().seq() ? before.since() : null);
        }
    }

    private static void insert(DSLContext sql, SignedHead row) {
        sql.insertInto(AUDIT_HEAD)
                .set(AUDIT_HEAD.SEQ, row.head().seq())
                .set(AUDIT_HEAD.HASH, row.head().hash())
                .set(AUDIT_HEAD.SIGNER_ID, row.signer())
                .set(AUDIT_HEAD.OCCASION, row.occasion().name())
                .set(AUDIT_HEAD.SIGNATURE, row.signature())
                .execute();
    }
}
