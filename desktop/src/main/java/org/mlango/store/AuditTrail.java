package org.mlango.store;

import static org.mlango.schema.Tables.AUDIT_LINE;
import static org.mlango.schema.Tables.VAULT_MARK;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;

import org.mlango.store.AuditLine.Touched;

/**
 * The chain of what was done: each line's hash takes in the hash of the line before (decision 0004). Written in the transaction
 * of what it tells, so that neither stands without the other.
 */
final class AuditTrail {
    static final int DIGEST = 32;
    static final AuditHead BEGINNING = new AuditHead(0, new byte[DIGEST]);
    static final SealedColumn<Touched> DETAIL = SealedColumn.of(KeyName.CK, AUDIT_LINE.DETAIL, Touched.class);
    private static final String ROWS_CHANGED = "ROWS_CHANGED";

    private volatile AuditHead head;
    private @Nullable AuditHead next;
    private byte @Nullable [] tokenSecret;

    private AuditTrail(AuditHead head) {
        this.head = head;
    }

    static AuditTrail of(DSLContext sql) {
        Record2<Long, byte[]> last = sql.select(AUDIT_LINE.SEQ, AUDIT_LINE.HASH).from(AUDIT_LINE)
                .orderBy(AUDIT_LINE.SEQ.desc()).limit(1).fetchOne();
        return new AuditTrail(last == null ? BEGINNING : new AuditHead(last.value1(), last.value2()));
    }

    AuditHead head() {
        return head;
    }

    /** @return the newest line, if the transaction comes to its end */
    AuditHead append(DSLContext sql, WriteTx tx, byte @Nullable [] rows) {
        AuditHead current = head;
        for (AuditLine line : withRows(tx.lines(), rows)) {
            current = insert(sql, tx, line, current);
        }
        next = current;
        return current;
    }

    /** The last line takes the rows in; where there is none, or the last tells under CK, one is added for it. */
    private static List<AuditLine> withRows(List<AuditLine> lines, byte @Nullable [] rows) {
        if (rows == null) {
            return lines;
        }
        List<AuditLine> all = new ArrayList<>(lines);
        if (all.isEmpty() || all.getLast().touched() != null) {
            all.add(AuditLine.of(ROWS_CHANGED, "", null));
        }
        all.set(all.size() - 1, all.getLast().withDigest(rows));
        return all;
    }

    void committed() {
        if (next != null) {
            head = next;
        }
        next = null;
    }

    void forget() {
        next = null;
    }

    private AuditHead insert(DSLContext sql, WriteTx tx, AuditLine line, AuditHead before) {
        long seq = before.seq() + 1;
        UUID object = line.object();
        byte[] token = object == null ? null : token(secret(sql), line.kind(), object);
        String outcome = line.outcome().name();
        byte[] detail = detail(tx, seq, line);
        byte[] digest = detail == null ? line.rowDigest() : sha256(detail);
        byte[] hash = hash(seq, tx.now(), !tx.clockSettled(), tx.worker(), line.action(), token, line.purpose(),
                outcome, digest,
                before.hash());
        sql.insertInto(AUDIT_LINE)
                .set(AUDIT_LINE.SEQ, seq)
                .set(AUDIT_LINE.AT, tx.now())
                .set(AUDIT_LINE.CLOCK_JUMPED, !tx.clockSettled())
                .set(AUDIT_LINE.ACTOR_ID, tx.worker())
                .set(AUDIT_LINE.ACTION, line.action())
                .set(AUDIT_LINE.OBJECT_TOKEN, token)
                .set(AUDIT_LINE.PURPOSE, line.purpose())
                .set(AUDIT_LINE.OUTCOME, outcome)
                .set(AUDIT_LINE.ROW_DIGEST, digest)
                .set(AUDIT_LINE.DETAIL, detail)
                .set(AUDIT_LINE.PREVIOUS_HASH, before.hash())
                .set(AUDIT_LINE.HASH, hash)
                .execute();
        return new AuditHead(seq, hash);
    }

    /** The row's digest (zeros if there is none), then what was touched, sealed: so one digest holds both (decision 0023). */
    private static byte @Nullable [] detail(WriteTx tx, long seq, AuditLine line) {
        if (line.touched() == null) {
            return null;
        }
        byte[] sealed = DETAIL.seal(tx.keys(), detailOf(seq), 1, line.touched());
        byte[] row = line.rowDigest() == null ? new byte[DIGEST] : line.rowDigest();
        return ByteBuffer.allocate(DIGEST + sealed.length).put(row).put(sealed).array();
    }

    /** A line has a number where other sealed values have a row's id. */
    static UUID detailOf(long seq) {
        return new UUID(0, seq);
    }

    private byte[] secret(DSLContext sql) {
        if (tokenSecret == null) {
            tokenSecret = tokenSecret(sql);
        }
        return tokenSecret;
    }

    /** Null in a file that was just made and has no mark yet. */
    static byte @Nullable [] tokenSecretIfAny(DSLContext sql) {
        return sql.select(VAULT_MARK.TOKEN_SECRET).from(VAULT_MARK).fetchOne(VAULT_MARK.TOKEN_SECRET);
    }

    static byte[] tokenSecret(DSLContext sql) {
        return sql.select(VAULT_MARK.TOKEN_SECRET).from(VAULT_MARK).fetchSingle().value1();
    }

    /** The same object gives the same token, and only this vault can tell which: HMAC-SHA-256, cut to 16 bytes. */
    static byte[] token(byte[] secret, String kind, UUID object) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(bytes(object));
            return Arrays.copyOf(mac.doFinal(), 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing from this Java", e);
        }
    }

    static byte[] hash(long seq, Instant at, boolean jumped, @Nullable UUID actor, String action,
            byte @Nullable [] token, @Nullable String purpose, String outcome, byte @Nullable [] rowDigest,
            byte[] previous) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(17).putLong(seq).putLong(at.toEpochMilli()).put((byte) (jumped ? 1 : 0))
                    .array());
            for (byte[] part : new byte @Nullable [][]{actor == null ? null : bytes(actor),
                    action.getBytes(StandardCharsets.UTF_8), token,
                    purpose == null ? null : purpose.getBytes(StandardCharsets.UTF_8),
                    outcome.getBytes(StandardCharsets.UTF_8), rowDigest, previous}) {
                digest.update(ByteBuffer.allocate(4).putInt(part == null ? -1 : part.length).array());
                if (part != null) {
                    digest.update(part);
                }
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }
}
