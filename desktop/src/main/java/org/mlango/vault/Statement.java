package org.mlango.vault;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.KeyName;
import org.mlango.store.Role;
import org.mlango.store.Secret;

/** What one line of the key directory says (decision 0005). */
sealed interface Statement {
    /**
     * A worker exists, or has new keys after a forgotten passphrase; whatever was granted to old ones is void.
     *
     * @param place which slot
     * @param exchange X25519 public half
     * @param signing Ed25519 public half
     */
    record Joined(UUID worker, int place, Set<Role> roles, byte[] exchange, byte[] signing) implements Statement {}

    /** @param publicHalf of CK; zeros for the others */
    record KeyMade(KeyName key, int epoch, byte[] commitment, byte[] publicHalf) implements Statement {}

    record Granted(KeyName key, int epoch, UUID recipient, byte[] grant) implements Statement {}

    record RolesSet(UUID worker, Set<Role> roles) implements Statement {}

    record Ended(UUID worker) implements Statement {}

    /** A recovery sheet exists; all keys are sealed to it in its entry of the slot file. */
    record SheetMade(UUID sheet, int place, byte[] exchange, byte[] signing) implements Statement {}

    record SheetEnded(UUID sheet) implements Statement {}

    /** How far the trail had come at some moment: kept outside the database, so that a tail cut from it is missed. */
    record TrailStood(long seq, byte[] hash, long at) implements Statement {}

    int MOST = 512;

    default byte kind() {
        return switch (this) {
            case Joined joined -> 1;
            case KeyMade made -> 2;
            case Granted granted -> 3;
            case RolesSet set -> 4;
            case Ended ended -> 5;
            case SheetMade made -> 6;
            case SheetEnded ended -> 7;
            case TrailStood stood -> 8;
        };
    }

    default byte[] body() {
        ByteBuffer body = ByteBuffer.allocate(MOST);
        switch (this) {
            case Joined joined -> body.put(Ids.bytes(joined.worker)).putShort((short) joined.place)
                    .putShort(FileOrder.bits(joined.roles)).put(joined.exchange).put(joined.signing);
            case KeyMade made -> body.put(FileOrder.number(made.key)).putInt(made.epoch).put(made.commitment)
                    .put(made.publicHalf);
            case Granted granted -> body.put(FileOrder.number(granted.key)).putInt(granted.epoch)
                    .put(Ids.bytes(granted.recipient)).put(granted.grant);
            case RolesSet set -> body.put(Ids.bytes(set.worker)).putShort(FileOrder.bits(set.roles));
            case Ended ended -> body.put(Ids.bytes(ended.worker));
            case SheetMade made -> body.put(Ids.bytes(made.sheet)).putShort((short) made.place).put(made.exchange)
                    .put(made.signing);
            case SheetEnded ended -> body.put(Ids.bytes(ended.sheet));
            case TrailStood stood -> body.putLong(stood.seq).put(stood.hash).putLong(stood.at);
        }
        return Ids.read(body.flip(), body.limit());
    }

    /** @return null if these bytes are no statement of this kind */
    static @Nullable Statement read(byte kind, byte[] body) {
        ByteBuffer in = ByteBuffer.wrap(body);
        try {
            Statement read = switch (kind) {
                case 1 -> new Joined(Ids.read(in), in.getShort(), FileOrder.roles(in.getShort()), half(in), half(in));
                case 2 -> new KeyMade(key(in.get()), in.getInt(), half(in), half(in));
                case 3 -> new Granted(key(in.get()), in.getInt(), Ids.read(in), Ids.read(in, Grants.LENGTH));
                case 4 -> new RolesSet(Ids.read(in), FileOrder.roles(in.getShort()));
                case 5 -> new Ended(Ids.read(in));
                case 6 -> new SheetMade(Ids.read(in), in.getShort(), half(in), half(in));
                case 7 -> new SheetEnded(Ids.read(in));
                case 8 -> new TrailStood(in.getLong(), half(in), in.getLong());
                default -> null;
            };
            return in.hasRemaining() ? null : read;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static byte[] half(ByteBuffer in) {
        return Ids.read(in, Secret.LENGTH);
    }

    private static KeyName key(byte ordinal) {
        return FileOrder.KEYS.get(ordinal);
    }
}
