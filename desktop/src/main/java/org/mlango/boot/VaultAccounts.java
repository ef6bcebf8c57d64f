package org.mlango.boot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.mlango.centre.AccountChanges;
import org.mlango.centre.Accounts;
import org.mlango.centre.NewWorker;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.vault.Session;
import org.mlango.vault.Staff;

/** The vault opens accounts for the centre's list of workers; the two rooms stand on one floor and do not know each other. */
record VaultAccounts(Session session, Runnable lock) implements Accounts, AccountChanges {
    @Override
    public List<Refusal> judge(NewWorker details) {
        return session.judge(details.passphrase(), details.pin().toCharArray());
    }

    @Override
    public Outcome<Set<KeyName>> open(UUID worker, NewWorker details) {
        return session.addWorker(inVault(worker, details));
    }

    @Override
    public Map<UUID, Set<Role>> here() {
        return staff().here();
    }

    @Override
    public Outcome<Set<KeyName>> changeRoles(UUID worker, Set<Role> roles) {
        return staff().changeRoles(worker, roles);
    }

    @Override
    public Outcome<Set<KeyName>> end(UUID worker) {
        return staff().end(worker);
    }

    @Override
    public Outcome<Set<KeyName>> renew(UUID worker, NewWorker details) {
        return staff().renew(inVault(worker, details));
    }

    @Override
    public Outcome<Boolean> changePassphrase(String name, char[] old, char[] next) {
        return staff().changePassphrase(name, old, next);
    }

    @Override
    public Outcome<Boolean> changePin(char[] digits) {
        return staff().changePin(digits);
    }

    @Override
    public Outcome<Set<KeyName>> layDown() {
        return staff().layDown();
    }

    @Override
    public void signInAnew() {
        lock.run();
    }

    private Staff staff() {
        return new Staff(session);
    }

    private static org.mlango.vault.NewWorker inVault(UUID worker, NewWorker details) {
        return new org.mlango.vault.NewWorker(worker, details.name(), details.passphrase(),
                details.pin().toCharArray(), details.roles());
    }
}
