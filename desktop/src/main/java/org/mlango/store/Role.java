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
    FRONT_DESK, NURSE, COUNSELLOR, MANAGER, DATA_OFFICER;

    public Set<KeyName> keys() {
        return switch (this) {
            case FRONT_DESK -> EnumSet.of(DK, IK);
            case NURSE -> EnumSet.of(DK, IK, CK);
            case COUNSELLOR -> EnumSet.of(DK, IK, CK, NK);
            case MANAGER, DATA_OFFICER -> EnumSet.of(DK, CK);
        };
    }

    /** The keys of somebody with all these roles. */
    public static Set<KeyName> keysOf(Collection<Role> roles) {
        Set<KeyName> all = EnumSet.noneOf(KeyName.class);
        roles.forEach(role -> all.addAll(role.keys()));
        return all;
    }
}
