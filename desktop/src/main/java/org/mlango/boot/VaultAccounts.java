package org.mlango.boot;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.mlango.centre.Accounts;
import org.mlango.centre.NewWorker;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.vault.Session;

/** The vault opens accounts for the centre's list of workers; the two rooms stand on one floor and do not know each other. */
record VaultAccounts(Session session) implements Accounts {
    @Override
    public List<Refusal> judge(NewWorker details) {
        return session.judge(details.passphrase(), details.pin().toCharArray());
    }

    @Override
    public Outcome<Set<KeyName>> open(UUID worker, NewWorker details) {
        return session.addWorker(new org.mlango.vault.NewWorker(worker, details.name(), details.passphrase(),
                details.pin().toCharArray(), details.roles()));
    }
}
