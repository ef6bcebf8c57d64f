package org.mlango.vault;

import java.util.EnumSet;
import java.util.Set;

import org.mlango.store.KeyName;
import org.mlango.store.Role;

/** How much of what they hold somebody wants in hand now. */
public enum Reach {
    /** What the front desk needs: CK and NK stay sealed. */
    DESK_ONLY,
    /** Everything their roles hold. */
    EVERYTHING;

    private static final Set<KeyName> DESK = EnumSet.of(KeyName.DK, KeyName.IK);

    Set<KeyName> keys(Set<Role> roles) {
        Set<KeyName> keys = Role.keysOf(roles);
        if (this == DESK_ONLY) {
            keys.retainAll(DESK);
        }
        return keys;
    }

    /** Whoever may know who comes works at the desk then; a manager stays a manager, with DK alone. */
    Set<Role> roles(Set<Role> roles) {
        return this == DESK_ONLY && Role.keysOf(roles).contains(KeyName.IK) ? EnumSet.of(Role.FRONT_DESK) : roles;
    }
}
