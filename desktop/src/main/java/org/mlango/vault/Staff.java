package org.mlango.vault;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.mlango.store.KeyName;
import org.mlango.store.Keyring.HeldKey;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.vault.Members.Member;

/**
 * Changes of who works here and what opens to them (vault.md). Managers hire and end at once; what must be granted, or changed
 * because somebody who left still knows it, waits for a colleague who holds it and says yes. Its calls belong in the background.
 */
public final class Staff {
    private static final Set<KeyName> ALL = EnumSet.allOf(KeyName.class);

    private final Session session;

    /** A recovery sheet that opens this vault, by the number of its place, from 1. */
    public record Sheet(UUID id, int number) {}

    public Staff(Session session) {
        this.session = session;
    }

    /** What each worker who works here does, as the signed directory says it. */
    public Map<UUID, Set<Role>> here() {
        Map<UUID, Set<Role>> here = new HashMap<>();
        for (Member member : members().all()) {
            if (member.here() && !member.sheet()) {
                here.put(member.id(), member.roles());
            }
        }
        return here;
    }

    /** @return the keys that wait for a colleague */
    public Outcome<Set<KeyName>> changeRoles(UUID worker, Set<Role> roles) {
        if (roles.isEmpty()) {
            return Outcome.refused("roles", "worker.roles.none");
        }
        return session.staff("ROLES_CHANGED", worker, changes -> changes.roles(worker, roles)).map(done -> {
            session.noTile(worker);
            return done;
        });
    }

    /** Ends a worker's account now. @return the keys to change, which wait for colleagues who hold them */
    public Outcome<Set<KeyName>> end(UUID worker) {
        return session.staff("ACCOUNT_ENDED", worker, changes -> changes.end(worker)).map(done -> {
            session.noTile(worker);
            return outdated();
        });
    }

    /** A new passphrase, typed by the worker who forgot theirs. @return the keys that wait for a colleague */
    public Outcome<Set<KeyName>> renew(NewWorker worker) {
        List<Refusal> refusals = session.judge(worker.passphrase(), worker.pin());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        SlotFile file = session.vault().file();
        try (DoorKey door = DoorKey.of(worker.name(), worker.passphrase(), file.salt(), file.cost())) {
            return session.staff("ACCOUNT_RENEWED", worker.id(), changes -> changes.renew(worker, door)).map(done -> {
                session.noTile(worker.id());
                return done;
            });
        }
    }

    /** @param name as they sign in with it */
    public Outcome<Boolean> changePassphrase(String name, char[] old, char[] next) {
        List<Refusal> refusals = new ArrayList<>(session.judge(next, "1379".toCharArray()));
        return refusals.isEmpty() ? session.changePassphrase(name, old, next) : Outcome.refused(refusals);
    }

    public Outcome<Boolean> changePin(char[] digits) {
        return AccountRules.isPin(new String(digits))
                ? session.changePin(digits)
                : Outcome.refused("pin", "account.pin.form");
    }

    /** Keys that somebody knows who may not hold them any more. */
    public Set<KeyName> outdated() {
        return members().outdated();
    }

    /** Of those, the ones the worker at the screen can change. */
    public Set<KeyName> changeable() {
        Set<KeyName> keys = outdated();
        keys.retainAll(held());
        return keys;
    }

    /** The yes of a holder: new keys in place of those, as far as they hold them. Takes seconds. */
    public Outcome<Long> changeKeys() {
        Set<KeyName> keys = changeable();
        return keys.isEmpty() ? Outcome.done(0L) : session.rewrite(Rewrite.underNew(keys));
    }

    /**
     * Hand over and lay down: whoever set the centre up keeps what a manager does. Names and words are changed by a counsellor's yes,
     * without them.
     */
    public Outcome<Set<KeyName>> layDown() {
        Present by = session.present();
        if (by == null) {
            return Outcome.refused("", "account.passphrase_needed");
        }
        for (KeyName name : List.of(KeyName.IK, KeyName.NK)) {
            boolean another = here().keySet().stream().filter(id -> !id.equals(by.worker()))
                    .anyMatch(id -> members().opens(id, name));
            if (!another) {
                return Outcome.refused("", "account.nobody_to_hand_over");
            }
        }
        return changeRoles(by.worker(), EnumSet.of(Role.MANAGER));
    }

    /** The sheets that open this vault. */
    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (Member member : members().all()) {
            if (member.here() && member.sheet()) {
                sheets.add(new Sheet(member.id(), member.place() + 1));
            }
        }
        return sheets;
    }

    /** @param sheet already written down by hand and typed back */
    public Outcome<Boolean> addSheet(RecoverySheet sheet) {
        return session.staff("SHEET_ADDED", sheet.id(), changes -> changes.addSheet(sheet)).map(done -> true);
    }

    public Outcome<Set<KeyName>> endSheet(UUID sheet) {
        return session.staff("SHEET_ENDED", sheet, changes -> changes.endSheet(sheet)).map(done -> outdated());
    }

    /**
     * Travel mode: names, results and words open with the envelope alone until it is used to give them back. Everybody keeps their
     * account and what DK opens.
     */
    public Outcome<Long> travel() {
        if (!held().containsAll(ALL)) {
            return Outcome.refused("", "travel.not_yours");
        }
        return session.rewrite(Rewrite.underNew(ALL).grantedTo((member, key) -> false)
                .changing(tx -> Outcome.done(true)));
    }

    /** True while names, results and words open with the envelope alone. */
    public boolean travelling() {
        return EnumSet.of(KeyName.IK, KeyName.CK, KeyName.NK).stream().allMatch(name -> members().holders(name) == 0);
    }

    /** The way back, with the envelope open: everybody is given what their roles call for. @return what still waits */
    public Outcome<Set<KeyName>> giveBack() {
        if (!held().containsAll(ALL)) {
            return Outcome.refused("", "travel.envelope");
        }
        Set<KeyName> waiting = EnumSet.noneOf(KeyName.class);
        for (UUID worker : List.copyOf(session.waiting().keySet())) {
            Outcome<Set<KeyName>> granted = session.grantWaiting(worker);
            if (!(granted instanceof Outcome.Done<Set<KeyName>>(Set<KeyName> left))) {
                return granted;
            }
            waiting.addAll(left);
        }
        return Outcome.done(waiting);
    }

    /** The other one in the room, with their passphrase. */
    public Optional<UUID> second(String name, char[] passphrase) {
        return session.second(name, passphrase);
    }

    /** The words of an envelope of this vault. */
    public Optional<UUID> envelope(String words) {
        return session.envelope(words);
    }

    private Set<KeyName> held() {
        Present by = session.present();
        Map<KeyName, HeldKey> held = by == null || by.keys() == null ? new EnumMap<>(KeyName.class) : by.held();
        return held.isEmpty() ? EnumSet.noneOf(KeyName.class) : EnumSet.copyOf(held.keySet());
    }

    private Members members() {
        return session.vault().directory().members();
    }
}
