package org.mlango.centre;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/** The centre's front door. */
public final class Centre {
    private static final String HIDING = "HIDING";

    /** Sets the centre up, with its first worker. */
    public Outcome<Boolean> found(WriteTx tx, CentreProfile profile, WorkerRow first) {
        if (profile.name().isBlank()) {
            return Outcome.refused("centre", "centre.name.empty");
        }
        List<Refusal> refusals = WorkerRules.judge(first.name(), first.roles(), List.of());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        CentreWrites.found(tx, profile);
        CentreWrites.add(tx, first.id(), new WorkerProfile(first.name(), first.language()), first.roles());
        tx.audit(AuditLine.of("CENTRE_FOUNDED", "worker", first.id()));
        return Outcome.done(true);
    }

    public CentreProfile profile(ReadTx tx) {
        return CentreQueries.profile(tx);
    }

    /** All workers, those who left included, by name. */
    public List<WorkerRow> workers(ReadTx tx) {
        return CentreQueries.workers(tx);
    }

    /** False for whoever opened the recovery sheet: they are written down nowhere. */
    public boolean worksHere(ReadTx tx, UUID id) {
        return CentreQueries.knows(tx, id);
    }

    /**
     * Writes a new worker down. Their account is opened afterwards, through {@link Accounts}; until then they cannot sign in.
     */
    public Outcome<UUID> addWorker(WriteTx tx, NewWorker details) {
        if (!tx.actor().roles().contains(Role.MANAGER)) {
            return Outcome.refused("", "worker.not_yours");
        }
        List<String> taken = workers(tx).stream().filter(WorkerRow::active).map(WorkerRow::name).toList();
        List<Refusal> refusals = WorkerRules.judge(details.name(), details.roles(), taken);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        UUID id = UUID.randomUUID();
        CentreWrites.add(tx, id, new WorkerProfile(details.name().strip(), details.language()), details.roles());
        tx.audit(AuditLine.of("WORKER_ADDED", "worker", id));
        return Outcome.done(id);
    }

    /** The worker no longer works here; their entry stays, so that what they recorded keeps its author. */
    public Outcome<Boolean> endWorker(WriteTx tx, UUID worker) {
        CentreWrites.end(tx, worker);
        tx.audit(AuditLine.of("WORKER_ENDED", "worker", worker));
        return Outcome.done(true);
    }

    /**
     * Brings the list of workers in line with the accounts: who left has left, and everybody does what their account says. The
     * accounts are signed; the list only tells of them.
     *
     * @param here what each worker with an account does
     */
    public Outcome<Boolean> follow(WriteTx tx, Map<UUID, Set<Role>> here) {
        for (WorkerRow row : workers(tx)) {
            Set<Role> roles = here.get(row.id());
            if (roles == null && row.active()) {
                endWorker(tx, row.id());
            } else if (roles != null && !roles.equals(row.roles())) {
                CentreWrites.changeRoles(tx, row.id(), roles);
                tx.audit(AuditLine.of("WORKER_ROLES", "worker", row.id()));
            }
        }
        return Outcome.done(true);
    }

    /** What was chosen here; empty while nobody has chosen. */
    public Optional<HidingTimes> hiding(ReadTx tx) {
        return setting(tx, HIDING).flatMap(HidingTimes::read);
    }

    Outcome<HidingTimes> hide(WriteTx tx, HidingTimes times) {
        if (!tx.actor().roles().contains(Role.MANAGER)) {
            return Outcome.refused("", "hiding.not_yours");
        }
        if (!times.allowed()) {
            return Outcome.refused("", "hiding.limits");
        }
        set(tx, HIDING, times.written());
        tx.audit(AuditLine.of("HIDING_CHOSEN", "store", null));
        return Outcome.done(times);
    }

    /** @param name in capitals, for example {@code "THEME"} */
    public Optional<String> setting(ReadTx tx, String name) {
        return CentreQueries.setting(tx, name);
    }

    public void set(WriteTx tx, String name, String value) {
        CentreWrites.set(tx, name, value);
    }
}
