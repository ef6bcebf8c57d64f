package org.mlango.vault;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.KeyName;
import org.mlango.store.Role;
import org.mlango.vault.Statement.Ended;
import org.mlango.vault.Statement.Granted;
import org.mlango.vault.Statement.Joined;
import org.mlango.vault.Statement.KeyMade;
import org.mlango.vault.Statement.RolesSet;
import org.mlango.vault.Statement.SheetEnded;
import org.mlango.vault.Statement.SheetMade;
import org.mlango.vault.Statement.TrailStood;

/** What the lines of the key directory add up to: who is here, which keys there are, who holds which. */
final class Members {
    private static final Set<Role> FOUNDING = EnumSet.of(Role.MANAGER, Role.COUNSELLOR);

    private final Map<UUID, Member> members = new LinkedHashMap<>();
    private final Map<KeyName, KeyMade> keys = new EnumMap<>(KeyName.class);
    private final Map<UUID, Map<KeyName, Granted>> grants = new HashMap<>();
    private final Map<UUID, Map<KeyName, Integer>> held = new HashMap<>();
    /** Newest epoch of each key that somebody has ever had in hand; roles and passphrases may change, this does not. */
    private final Map<UUID, Map<KeyName, Integer>> known = new HashMap<>();
    private final Set<KeyName> outdated = EnumSet.noneOf(KeyName.class);
    /** Also of those who left, and of passphrases forgotten since: what they signed stays signed. */
    private final Map<UUID, List<byte[]>> signing = new HashMap<>();

    private final List<TrailStood> trail = new ArrayList<>();

    /** A worker or a recovery sheet. */
    record Member(UUID id, int place, Set<Role> roles, byte[] exchange, byte[] signing, boolean sheet, boolean here) {
        boolean mayHire() {
            return here && (sheet || roles.contains(Role.MANAGER));
        }
    }

    @Nullable
    Member find(UUID id) {
        return members.get(id);
    }

    /** True if this worker or sheet signed it, with the key they have or one they had. */
    boolean signed(UUID by, byte[] message, byte[] signature) {
        return signing.getOrDefault(by, List.of()).stream().anyMatch(key -> WorkerKeys.signed(key, message, signature));
    }

    /** Where the trail stood, oldest first. */
    List<TrailStood> trail() {
        return trail;
    }

    Iterable<Member> all() {
        return members.values();
    }

    @Nullable
    KeyMade key(KeyName name) {
        return keys.get(name);
    }

    int epoch(KeyName name) {
        KeyMade made = keys.get(name);
        return made == null ? 0 : made.epoch();
    }

    @Nullable
    Granted grant(UUID recipient, KeyName name) {
        return grants.getOrDefault(recipient, Map.of()).get(name);
    }

    /**
     * True if this member's roles call for the key, and they made it as it is now or were granted it by somebody who held it. A
     * sheet holds all.
     */
    boolean holds(UUID id, KeyName name) {
        Member member = members.get(id);
        if (member == null || !member.here()) {
            return false;
        }
        return member.sheet() || name == KeyName.DK
                || (Role.keysOf(member.roles()).contains(name)
                        && held.getOrDefault(id, Map.of()).getOrDefault(name, 0) == epoch(name));
    }

    /** Keys that somebody knows who may not hold them any more: they are changed when a holder says yes. */
    Set<KeyName> outdated() {
        return EnumSet.copyOf(outdated);
    }

    /** Workers here to whom this key is open; sheets not counted. */
    long holders(KeyName name) {
        return members.values().stream().filter(member -> !member.sheet() && opens(member.id(), name)).count();
    }

    long sheets() {
        return members.values().stream().filter(member -> member.sheet() && member.here()).count();
    }

    /** A place for another sheet, or -1. */
    int freeSheetPlace() {
        for (int place = 0; place < SlotFile.SHEETS; place++) {
            int wanted = place;
            if (members.values().stream()
                    .noneMatch(member -> member.here() && member.sheet() && member.place() == wanted)) {
                return place;
            }
        }
        return -1;
    }

    /** True if this member holds the key and it is sealed to them as it is now. */
    boolean opens(UUID id, KeyName name) {
        Granted grant = grant(id, name);
        return holds(id, name) && (name == KeyName.DK || (grant != null && grant.epoch() == epoch(name)));
    }

    long managers() {
        return members.values().stream()
                .filter(member -> member.here() && !member.sheet() && member.roles().contains(Role.MANAGER)).count();
    }

    /** The keys a worker's roles call for and nobody has granted yet. */
    Set<KeyName> waiting(UUID worker) {
        Set<KeyName> waiting = EnumSet.noneOf(KeyName.class);
        Member member = members.get(worker);
        if (member != null && member.here() && !member.sheet()) {
            Role.keysOf(member.roles()).stream().filter(name -> !opens(worker, name)).forEach(waiting::add);
        }
        return waiting;
    }

    /** Whether this author may say this now. A line that may not be said makes the whole directory false. */
    boolean may(UUID author, Statement statement) {
        if (members.isEmpty()) {
            return statement instanceof Joined first && first.worker().equals(author)
                    && first.roles().containsAll(FOUNDING);
        }
        Member by = members.get(author);
        return by != null && by.here() && switch (statement) {
            case Joined joined -> by.mayHire() && !isSheet(joined.worker()) && free(joined.place(), joined.worker());
            case KeyMade made -> made.epoch() == epoch(made.key()) + 1
                    && (made.epoch() == 1 ? members.size() == 1 : holds(author, made.key()));
            case Granted granted -> granted.epoch() == epoch(granted.key()) && holds(author, granted.key())
                    && calledFor(granted);
            case RolesSet set -> by.mayHire() && hereAsWorker(set.worker());
            case Ended ended -> by.mayHire() && hereAsWorker(ended.worker());
            case SheetMade made -> by.mayHire() && holdsAll(author) && !members.containsKey(made.sheet());
            case SheetEnded ended -> by.mayHire() && isSheet(ended.sheet());
            case TrailStood stood -> stood.seq() > (trail.isEmpty() ? 0 : trail.getLast().seq());
        };
    }

    void apply(UUID author, Statement statement) {
        switch (statement) {
            case Joined(UUID id, int place, Set<Role> roles, byte[] exchange, byte[] verifying) -> {
                join(new Member(id, place, roles, exchange, verifying, false, true));
                grants.remove(id);
                held.remove(id);
            }
            case KeyMade made -> {
                keys.put(made.key(), made);
                hold(author, made.key(), made.epoch());
                outdated.remove(made.key());
                members.values().stream()
                        .filter(member -> member.here() && (member.sheet() || made.key() == KeyName.DK))
                        .forEach(member -> know(member.id(), made.key()));
            }
            case Granted granted -> {
                grants.computeIfAbsent(granted.recipient(), id -> new EnumMap<>(KeyName.class))
                        .put(granted.key(), granted);
                hold(granted.recipient(), granted.key(), granted.epoch());
            }
            case RolesSet(UUID id, Set<Role> roles) -> change(id, roles, true);
            case Ended(UUID id) -> change(id, Set.of(), false);
            case SheetMade(UUID id, int place, byte[] exchange, byte[] verifying) -> join(
                    new Member(id, place, EnumSet.allOf(Role.class), exchange, verifying, true, true));
            case SheetEnded(UUID id) -> change(id, Set.of(), false);
            case TrailStood stood -> trail.add(stood);
        }
    }

    private void join(Member member) {
        members.put(member.id(), member);
        signing.computeIfAbsent(member.id(), same -> new ArrayList<>()).add(member.signing());
        FileOrder.KEYS.stream().filter(name -> member.sheet() || name == KeyName.DK)
                .forEach(name -> know(member.id(), name));
    }

    private void change(UUID id, Set<Role> roles, boolean here) {
        Set<KeyName> still = here ? Role.keysOf(roles) : Set.of();
        known.getOrDefault(id, Map.of()).forEach((name, epoch) -> {
            if (epoch == epoch(name) && !still.contains(name)) {
                outdated.add(name);
            }
        });
        members.computeIfPresent(id, (same, old) -> new Member(id, old.place(), roles, old.exchange(), old.signing(),
                old.sheet(), here));
    }

    private void hold(UUID id, KeyName key, int epoch) {
        held.computeIfAbsent(id, same -> new EnumMap<>(KeyName.class)).put(key, epoch);
        know(id, key);
    }

    private void know(UUID id, KeyName key) {
        known.computeIfAbsent(id, same -> new EnumMap<>(KeyName.class)).put(key, epoch(key));
    }

    private boolean holdsAll(UUID id) {
        for (KeyName name : KeyName.values()) {
            if (!holds(id, name)) {
                return false;
            }
        }
        return true;
    }

    private boolean calledFor(Granted granted) {
        Member to = members.get(granted.recipient());
        return granted.key() != KeyName.DK && to != null && to.here() && !to.sheet()
                && Role.keysOf(to.roles()).contains(granted.key());
    }

    private boolean hereAsWorker(UUID id) {
        Member member = members.get(id);
        return member != null && member.here() && !member.sheet();
    }

    private boolean isSheet(UUID id) {
        Member member = members.get(id);
        return member != null && member.sheet();
    }

    boolean free(int place, UUID except) {
        return members.values().stream().noneMatch(
                member -> member.here() && !member.sheet() && member.place() == place && !member.id().equals(except));
    }
}
