package org.mlango.vault;

import java.util.Set;
import java.util.UUID;

import org.mlango.store.Role;

/**
 * Somebody who gets an account. They choose name, passphrase and PIN themselves.
 *
 * @param id as in the centre's list of workers
 */
public record NewWorker(UUID id, String name, char[] passphrase, char[] pin, Set<Role> roles) {
    @Override
    public String toString() {
        return "NewWorker[" + id + "]";
    }
}
