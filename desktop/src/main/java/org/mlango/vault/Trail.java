package org.mlango.vault;

import org.mlango.store.AuditCheck;

/** The trail, against the keys of those who signed it. */
final class Trail {
    private Trail() {}

    /** Goes over all of it; takes a while and belongs in the background. */
    static AuditCheck.Result check(Session session) {
        AuditCheck check = new AuditCheck(session.store().head(),
                (signer, message, signature) -> session.vault().directory().members().signed(signer, message,
                        signature));
        boolean more = true;
        while (more) {
            more = session.store().read(check::further);
        }
        return check.result();
    }
}
