package org.mlango.centre;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** Opens the account of a new worker, with the keys the one signed in can grant. Answered by the vault. */
public interface Accounts {
    /** What stands against such an account, asked before anything is written. */
    default List<Refusal> judge(NewWorker details) {
        return List.of();
    }

    /** @return the keys that still wait for somebody who holds them */
    Outcome<Set<KeyName>> open(UUID worker, NewWorker details);
}
