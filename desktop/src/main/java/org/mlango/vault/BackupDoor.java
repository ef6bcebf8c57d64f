package org.mlango.vault;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.OpenResult;

/** Who opens a backup: a worker who could sign in when it was made, or whoever holds the recovery sheet. */
public sealed interface BackupDoor {
    /** As at sign-in; the caller wipes the passphrase. */
    record Worker(String name, char[] passphrase) implements BackupDoor {
        @Override
        public String toString() {
            return "Worker";
        }
    }

    /** The words of the envelope, in order. */
    record Envelope(String words) implements BackupDoor {
        @Override
        public String toString() {
            return "Envelope";
        }
    }

    /** What came of it: the keys of the backup, and in whose hands. */
    record Through(Opened opened, UUID who, WorkerKeys keys, Holding holding) {}

    /** @throws NotOpened if nobody comes in that way, and nobody can tell why */
    default Through open(SlotFile slots, byte[] bytes) throws NotOpened {
        return switch (this) {
            case Worker worker -> byPassphrase(slots, bytes, worker);
            case Envelope envelope -> bySheet(slots, bytes, RecoverySheet.read(envelope.words()));
        };
    }

    private static Through byPassphrase(SlotFile slots, byte[] bytes, Worker worker) throws NotOpened {
        Entrance entrance = Entrance.find(slots, worker.name(), worker.passphrase());
        if (entrance == null) {
            throw new NotOpened(new OpenResult.WrongNameOrPassphrase<>());
        }
        Opened opened = Opened.check(slots, bytes, entrance.dk());
        Members.Member member = opened.entered(entrance.secrets());
        WorkerKeys keys = entrance.secrets().keys();
        return new Through(opened, member.id(), keys,
                new Holding(member.roles(), opened.keys(member, keys, Reach.EVERYTHING)));
    }

    private static Through bySheet(SlotFile slots, byte[] bytes, @Nullable RecoverySheet sheet) throws NotOpened {
        if (sheet == null) {
            throw new NotOpened(new OpenResult.WrongNameOrPassphrase<>());
        }
        Unlocking.Envelope found = Unlocking.open(slots, bytes, sheet);
        if (found == null) {
            throw new NotOpened(new OpenResult.WrongNameOrPassphrase<>());
        }
        return new Through(found.opened(), sheet.id(), sheet.keys(), new Holding(found.roles(), found.keys()));
    }
}
