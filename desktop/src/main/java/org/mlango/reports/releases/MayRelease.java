package org.mlango.reports.releases;

import java.util.Optional;
import java.util.Set;

import org.mlango.backup.Restored;
import org.mlango.store.HandedOut;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** Who may hand something over, and when nothing may be. */
final class MayRelease {
    static final Set<Role> WHO = Set.of(Role.MANAGER, Role.DATA_OFFICER);

    private MayRelease() {}

    static boolean mayLook(ReadTx tx) {
        return tx.actor().roles().stream().anyMatch(WHO::contains);
    }

    /** Why not; empty if it may be. */
    static Optional<Refusal> refusal(ReadTx tx) {
        if (!mayLook(tx)) {
            return no("release.not_yours");
        }
        if (!tx.keys().opens(KeyName.CK)) {
            return no("release.keys");
        }
        if (Restored.inDoubt(tx)) {
            return no("release.restored");
        }
        return ReleaseQueries.isWhole(tx, ReleaseQueries.record(tx)) ? Optional.empty() : no("release.chain");
    }

    /** As {@link #refusal}, and nothing was handed over since this was the newest. */
    static Optional<Refusal> refusal(ReadTx tx, HandedOut since) {
        Optional<Refusal> first = refusal(tx);
        return first.isPresent() || ReleaseQueries.newest(tx).equals(since) ? first : no("release.since");
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return Outcome.refused(java.util.List.of(refusal));
    }

    private static Optional<Refusal> no(String code) {
        return Optional.of(new Refusal("", code));
    }
}
