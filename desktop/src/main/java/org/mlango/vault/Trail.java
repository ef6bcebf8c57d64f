package org.mlango.vault;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mlango.store.AuditCheck;
import org.mlango.store.AuditHead;
import org.mlango.store.AuditReads;
import org.mlango.store.ReadTx;

/** The trail, against the keys of those who signed it, what the slot file knows of it, and what stands on paper. */
public final class Trail {
    private final Session session;

    Trail(Session session) {
        this.session = session;
    }

    /** What words from an older sheet say about the trail of today. */
    public enum Compared {
        /** The line is there, as it was when the sheet was made. */
        HOLDS,
        /** The trail ends before that line: its end was cut off, or an older copy is open. */
        CUT,
        /** Another line stands there: from somewhere before on the trail was made anew. */
        OTHER,
        /** A word or the number was copied wrongly; nothing is said about the trail. */
        MISTYPED
    }

    /** Goes over all of it; takes a while and belongs in the background. */
    public AuditCheck.Result check() {
        AuditCheck check = new AuditCheck(known(),
                (signer, message, signature) -> session.vault().directory().members().signed(signer, message,
                        signature));
        boolean more = true;
        while (more) {
            more = session.store().read(check::further);
        }
        return check.result();
    }

    /** Lines as they are known from elsewhere: what the slot file anchored, and what this program wrote last. */
    List<AuditHead> known() {
        List<AuditHead> known = new ArrayList<>(anchors());
        known.add(session.store().head());
        return known;
    }

    /** The newest line. */
    public AuditHead head() {
        return session.store().head();
    }

    /** Whether the trail still holds what the slot file last knew of it; quick, unlike {@link #check}. */
    public boolean holdsWhatWasSeen(ReadTx tx) {
        List<AuditHead> seen = anchors();
        if (seen.isEmpty()) {
            return true;
        }
        byte[] there = AuditReads.hash(tx, seen.getLast().seq());
        return there != null && MessageDigest.isEqual(there, seen.getLast().hash());
    }

    /**
     * @param seq the number of the line on the sheet
     * @param words the nine words beside it, in order
     */
    public static Compared compare(ReadTx tx, long seq, String words) {
        byte[] wanted = HeadWords.read(seq, words);
        if (wanted == null) {
            return Compared.MISTYPED;
        }
        byte[] there = AuditReads.hash(tx, seq);
        if (there == null) {
            return Compared.CUT;
        }
        return MessageDigest.isEqual(wanted, Arrays.copyOf(there, wanted.length)) ? Compared.HOLDS : Compared.OTHER;
    }

    private List<AuditHead> anchors() {
        return session.vault().directory().members().trail().stream()
                .map(stood -> new AuditHead(stood.seq(), stood.hash())).toList();
    }
}
