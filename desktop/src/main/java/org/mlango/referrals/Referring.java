package org.mlango.referrals;

import java.util.Set;

import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.Role;

/** Who may refer somebody: who cares for people, with the keys to who they are and to what could harm. */
final class Referring {
    static final Set<Role> WHO = Set.of(Role.NURSE, Role.COUNSELLOR);

    private Referring() {}

    static boolean may(ReadTx tx) {
        return tx.actor().roles().stream().anyMatch(WHO::contains) && tx.keys().opens(KeyName.IK)
                && tx.keys().opens(KeyName.CK);
    }

    /** True for whoever reads and writes what is told in their own words. */
    static boolean words(ReadTx tx) {
        return tx.keys().opens(KeyName.NK);
    }
}
