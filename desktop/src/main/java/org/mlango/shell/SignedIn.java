package org.mlango.shell;

import java.util.Set;

import org.mlango.store.Role;

/**
 * Who is at the desk, as far as the window needs to know.
 *
 * @param initials always in sight
 * @param name shown only when somebody asks
 */
public record SignedIn(String initials, String name, Set<Role> roles) {
    /** True for everybody where no role is named. */
    boolean mayUse(Set<Role> named) {
        return named.isEmpty() || named.stream().anyMatch(roles::contains);
    }

    @Override
    public String toString() {
        return "SignedIn" + roles;
    }
}
