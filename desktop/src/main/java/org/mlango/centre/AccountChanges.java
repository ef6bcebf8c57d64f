package org.mlango.centre;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

/** Changes of accounts. Answered by the vault, whose signed directory the list of workers follows. */
public interface AccountChanges {
    /** What each worker who works here does. */
    Map<UUID, Set<Role>> here();

    /** @return the keys that wait for a colleague who holds them */
    Outcome<Set<KeyName>> changeRoles(UUID worker, Set<Role> roles);

    /** Nothing of theirs opens anything from now on. @return the keys to change, which wait for colleagues */
    Outcome<Set<KeyName>> end(UUID worker);

    /**
     * For a worker who forgot their passphrase.
     *
     * @param details as they sign in from now on; their work stays what it is
     * @return the keys that wait for a colleague who holds them
     */
    Outcome<Set<KeyName>> renew(UUID worker, NewWorker details);

    /** @param name as they sign in with it */
    Outcome<Boolean> changePassphrase(String name, char[] old, char[] next);

    Outcome<Boolean> changePin(char[] digits);

    /** Whoever set the centre up keeps what a manager does; afterwards everybody signs in anew. */
    Outcome<Set<KeyName>> layDown();

    /** Ends the session, so that what was laid down is in no memory any more. */
    void signInAnew();
}
