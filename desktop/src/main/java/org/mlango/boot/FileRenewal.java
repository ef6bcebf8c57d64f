package org.mlango.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.mlango.erasure.Erasure;
import org.mlango.store.ErasureLine;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;
import org.mlango.vault.Session;

/**
 * After somebody was erased the file is written anew under a new key: at the next lock or, where that came covered or by a power cut,
 * after the next sign-in with a passphrase.
 */
final class FileRenewal {
    private FileRenewal() {}

    /** Never holds up a lock: what fails is tried again the next time. @return true if it was wanted and done */
    static boolean run(Session session, Erasure erasure) {
        try {
            return !session.isCovered() && session.store().read(erasure::renewalWanted)
                    && session.renewFile(erasure::renewed) instanceof Outcome.Done<Boolean>;
        } catch (RuntimeException e) {
            Failures.logged(e);
            return false;
        }
    }

    /** What the file of erasures knows and an older database does not. */
    static List<ErasureLine> unknown(Session session) {
        try {
            return session.erasuresUnknown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
