package org.mlango.vault;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Actor;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Keyring.HeldKey;
import org.mlango.store.Outcome;
import org.mlango.store.Secret;
import org.mlango.store.Store;
import org.mlango.store.WriteTx;

/**
 * A {@link Rewrite} on its way. What it needs of the session is taken at once and copied, so that a cover meanwhile wipes the
 * session's keys and not these.
 */
final class NextGeneration implements AutoCloseable {
    private final Session.Place place;
    private final Opened before;
    private final Rewrite wanted;
    private final Rotation rotation;
    private final Opened opened;
    private final Present by;
    private final Present after;
    private final Map<KeyName, HeldKey> held = new EnumMap<>(KeyName.class);
    private long imaged;
    private long broken;
    private boolean inUse;

    NextGeneration(Session.Place place, Opened before, Present by, WorkerKeys keys, Rewrite wanted) {
        this.place = place;
        this.before = before;
        this.by = by;
        this.wanted = wanted;
        this.rotation = new Rotation(before, wanted.newKeys());
        this.opened = pinned(rotation.run(by.worker(), keys, wanted.recipients()), by);
        by.held().forEach((name, key) -> held.put(name,
                new HeldKey(Secret.of(key.secret().copy()), key.epoch())));
        this.after = renewed(keys);
    }

    Outcome<Long> write(Staging staging) throws IOException {
        imaged = staging.image(place.store(), opened.dk());
        Outcome<Boolean> changed = changed(staging);
        if (!(changed instanceof Outcome.Done<Boolean>)) {
            return changed.map(done -> 0L);
        }
        staging.slots(opened.file().bytes(opened.dk()));
        staging.erasures(wanted.erasures().of(place.generation()));
        staging.verify(opened.dk());
        return Outcome.done(broken);
    }

    private Outcome<Boolean> changed(Staging staging) throws IOException {
        return staging.change(opened.dk(), image -> {
            broken = image.rekey(rotation.forImage(held));
            image.actAs(after.actor());
            return image.write(this::inOneTransaction);
        });
    }

    private Outcome<Boolean> inOneTransaction(WriteTx tx) {
        Outcome<Boolean> outcome = wanted.change().apply(tx);
        tx.audit(AuditLine.of(wanted.newKeys().size() > 1 ? "KEYS_CHANGED" : "FILE_REWRITTEN", "worker", tx.worker()));
        return outcome;
    }

    /** True if nothing happened since it was begun: the same hands, the same slots, no row written. */
    boolean stillFits(@Nullable Present present, Opened vault, Store store) {
        return Objects.equals(present, by) && vault.equals(before) && store == place.store()
                && store.changes() == imaged;
    }

    /** It is the one in use: the old keys may go. */
    Present takeOver(Tiles today) {
        inUse = true;
        today.renewed(rotation.fresh());
        return after;
    }

    Opened opened() {
        return opened;
    }

    /** Wipes what is no longer needed: the old keys once the new ones are in use, else the new ones. */
    @Override
    public void close() {
        held.values().forEach(key -> key.secret().close());
        if (inUse) {
            by.actor().keys().close();
            rotation.fresh().keySet().forEach(name -> wipe(by.held().get(name)));
            before.dk().close();
        } else {
            after.actor().keys().close();
            rotation.forget();
        }
    }

    private static void wipe(@Nullable HeldKey key) {
        if (key != null) {
            key.secret().close();
        }
    }

    private Present renewed(WorkerKeys keys) {
        Map<KeyName, HeldKey> now = new EnumMap<>(by.held());
        now.putAll(rotation.fresh());
        Actor actor = new Actor(by.worker(), by.actor().roles(), opened.keyring(now), by.actor().signer());
        return new Present(by.worker(), actor, keys, now, by.entrance());
    }

    private static Opened pinned(Opened rotated, Present by) {
        Entrance entrance = by.entrance();
        if (entrance == null) {
            return rotated;
        }
        SlotFile file = rotated.file();
        int at = entrance.place();
        SlotSecrets secrets = entrance.secrets().with(rotated.directory().head());
        return new Opened(file.with(at, file.slots().get(at).with(file.vault(), at, entrance.door(), secrets)),
                rotated.directory(), rotated.dk());
    }
}
