package org.mlango.store;

import static org.mlango.store.KeyName.CK;
import static org.mlango.store.KeyName.DK;
import static org.mlango.store.KeyName.IK;
import static org.mlango.store.KeyName.NK;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What somebody does at the centre. A role is a named set of keys, and nothing more (vault.md). */
public enum Role {
    FRONT_DESK(DK, IK), NURSE(DK, IK, CK), COUNSELLOR(DK, IK, CK, NK), MANAGER(DK, CK), DATA_OFFICER(DK, CK);

    private final Set<KeyName> keys;

    Role(KeyName first, KeyName... more) {
        this.keys = EnumSet.of(first, more);
    }

    public Set<KeyName> keys() {
        return EnumSet.copyOf(keys);
    }

    /** The keys of somebody with all these roles. */
    public static Set<KeyName> keysOf(Collection<Role> roles) {
        Set<KeyName> all = EnumSet.noneOf(KeyName.class);
        roles.forEach(role -> all.addAll(role.keys));
        return all;
    }
}
