package org.mlango.centre;

import java.util.Set;

import org.mlango.kit.text.Language;
import org.mlango.store.Role;

/**
 * A worker to be added.
 *
 * @param passphrase their first one, which they may change; wiped by whoever opens the account
 * @param pin four to six digits, for taking over at a covered screen
 */
public record NewWorker(String name, Language language, Set<Role> roles, char[] passphrase, String pin) {
    @Override
    public String toString() {
        return "NewWorker" + roles;
    }
}
