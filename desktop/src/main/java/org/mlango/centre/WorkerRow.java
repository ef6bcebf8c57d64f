package org.mlango.centre;

import java.util.Set;
import java.util.UUID;

import org.mlango.kit.text.Language;
import org.mlango.store.KeyName;
import org.mlango.store.Role;

/** One line of the list of workers. */
public record WorkerRow(UUID id, String name, Language language, Set<Role> roles, boolean active) {
    /** True if this worker's roles open this key: whoever has IK sees names, whoever has CK sees results. */
    public boolean opens(KeyName key) {
        return active && Role.keysOf(roles).contains(key);
    }

    /** The same worker with the roles in hand now, for example the desk's alone. */
    public WorkerRow with(Set<Role> inHand) {
        return new WorkerRow(id, name, language, inHand, active);
    }

    @Override
    public String toString() {
        return "WorkerRow[" + id + "]";
    }
}
