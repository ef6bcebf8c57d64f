package org.mlango.vault;

import static org.mlango.store.KeyName.CK;
import static org.mlango.store.KeyName.DK;
import static org.mlango.store.KeyName.IK;
import static org.mlango.store.KeyName.NK;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.mlango.store.KeyName;
import org.mlango.store.Role;

/** Numbers of keys and roles in the slot file. Fixed for good, however the enums may grow. */
final class FileOrder {
    static final List<KeyName> KEYS = List.of(DK, IK, CK, NK);
    static final List<Role> ROLES = List.of(Role.FRONT_DESK, Role.NURSE, Role.COUNSELLOR, Role.MANAGER,
            Role.DATA_OFFICER);

    private FileOrder() {}

    static byte number(KeyName key) {
        return (byte) KEYS.indexOf(key);
    }

    static short bits(Set<Role> roles) {
        int bits = 0;
        for (Role role : roles) {
            bits |= 1 << ROLES.indexOf(role);
        }
        return (short) bits;
    }

    static Set<Role> roles(short bits) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int i = 0; i < ROLES.size(); i++) {
            if ((bits & (1 << i)) != 0) {
                roles.add(ROLES.get(i));
            }
        }
        return roles;
    }
}
