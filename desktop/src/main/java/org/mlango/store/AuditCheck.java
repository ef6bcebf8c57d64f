package org.mlango.store;

import static org.mlango.schema.Tables.AUDIT_HEAD;
import static org.mlango.schema.Tables.AUDIT_LINE;
import static org.mlango.schema.Tables.VAULT_MARK;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.schema.tables.records.AuditHeadRecord;
import org.mlango.schema.tables.records.AuditLineRecord;

/**
 * Reckons the whole trail anew and tries every signature, some thousand lines at a time so that others can work in between.
 * What it cannot find stands in decision 0004.
 */
public final class AuditCheck {
    private static final int STRETCH = 2000;

    private final Map<Long, List<byte[]>> known = new HashMap<>();
    private final Signatures signatures;
    private AuditHead last = AuditTrail.BEGINNING;
    private long signed;
    private long firstBad;

    /** Knows the workers' public keys. */
    public interface Signatures {
        boolean hold(UUID signer, byte[] message, byte[] signature);
    }

    /**
     * @param whole how many lines from the beginning are whole
     * @param signed up to which line somebody's signature holds
     * @param firstBad the first line that was changed, removed, added or moved, or 0. If somebody made the chain anew from there
     *            on, or a signature is false: the first line that no signature vouches for
     */
    public record Result(long whole, long signed, long firstBad) {}

    /** @param known the newest line as this program wrote it, {@link Store#head}: a chain does not miss its own tail */
    public AuditCheck(AuditHead known, Signatures signatures) {
        this(List.of(known), signatures);
    }

    /** @param known lines as they are known from elsewhere: this program's newest, heads kept outside the database */
    public AuditCheck(List<AuditHead> known, Signatures signatures) {
        known.forEach(head -> this.known.computeIfAbsent(head.seq(), seq -> new ArrayList<>()).add(head.hash()));
        this.signatures = signatures;
    }

    /** Goes on by a stretch. @return false at the end, or at the first bad line */
    public boolean further(ReadTx tx) {
        UUID vault = tx.sql().select(VAULT_MARK.VAULT_ID).from(VAULT_MARK).fetchSingle().value1();
        List<AuditLineRecord> lines = tx.sql().selectFrom(AUDIT_LINE).where(AUDIT_LINE.SEQ.gt(last.seq()))
                .orderBy(AUDIT_LINE.SEQ).limit(STRETCH).fetch();
        Map<Long, AuditHeadRecord> heads = tx.sql().selectFrom(AUDIT_HEAD).where(AUDIT_HEAD.SEQ.gt(last.seq()))
                .orderBy(AUDIT_HEAD.SEQ).limit(STRETCH).fetchMap(AUDIT_HEAD.SEQ);
        // a line numbered 0 or less would be passed over
        if (last.seq() == 0 && tx.sql().fetchExists(AUDIT_LINE, AUDIT_LINE.SEQ.le(0L))) {
            firstBad = 1;
        }
        for (AuditLineRecord line : lines) {
            if (firstBad == 0) {
                judge(line, vault, heads.get(line.getSeq()));
            }
        }
        if (firstBad == 0 && lines.size() < STRETCH) {
            atTheEnd(tx);
        }
        return firstBad == 0 && lines.size() == STRETCH;
    }

    private void judge(AuditLineRecord line, UUID vault, @Nullable AuditHeadRecord head) {
        long expected = last.seq() + 1;
        byte[] hash = AuditTrail.hash(expected, line.getAt(), line.getClockJumped(), line.getActorId(),
                line.getAction(), line.getObjectToken(), line.getPurpose(), line.getOutcome(), line.getRowDigest(),
                last.hash());
        boolean whole = line.getSeq() == expected && detailFits(line)
                && MessageDigest.isEqual(line.getPreviousHash(), last.hash())
                && MessageDigest.isEqual(line.getHash(), hash);
        if (!whole) {
            firstBad = expected;
            return;
        }
        AuditHead now = new AuditHead(expected, hash);
        boolean other = known.getOrDefault(expected, List.of()).stream()
                .anyMatch(there -> !MessageDigest.isEqual(there, hash));
        if (other || (head != null && !vouchesFor(head, vault, now))) {
            firstBad = signed + 1;
            return;
        }
        last = now;
        signed = head == null ? signed : expected;
    }

    private static boolean detailFits(AuditLineRecord line) {
        byte[] detail = line.getDetail();
        byte[] digest = line.getRowDigest();
        return detail == null || (digest != null && MessageDigest.isEqual(digest, AuditTrail.sha256(detail)));
    }

    private boolean vouchesFor(AuditHeadRecord head, UUID vault, AuditHead line) {
        return MessageDigest.isEqual(head.getHash(), line.hash())
                && signatures.hold(head.getSignerId(), SignedHead.message(vault, line), head.getSignature());
    }

    private void atTheEnd(ReadTx tx) {
        boolean cut = known.keySet().stream().anyMatch(seq -> seq > last.seq())
                || tx.sql().fetchExists(AUDIT_HEAD, AUDIT_HEAD.SEQ.gt(last.seq()));
        firstBad = cut ? last.seq() + 1 : 0;
    }

    public Result result() {
        return new Result(firstBad == 0 ? last.seq() : firstBad - 1, signed, firstBad);
    }
}
