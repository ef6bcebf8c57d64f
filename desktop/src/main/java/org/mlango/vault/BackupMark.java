package org.mlango.vault;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.AuditHead;
import org.mlango.store.Derivation;
import org.mlango.store.OpenResult;
import org.mlango.store.Secret;

/**
 * What a backup says of itself (decision 0018, byte by byte): in clear only which vault and set it is, then its key sealed to whoever
 * holds DK, then everything else sealed under that key.
 *
 * @param key BK, sealed
 * @param body sealed under BK
 */
record BackupMark(UUID vault, UUID set, byte[] key, byte[] body) {
    private static final short VERSION = 1;
    private static final int CHECK = 32;
    private static final int LONGEST = 1 << 20;

    /**
     * The inside.
     *
     * @param schema newest migration in the image, as a number
     * @param epoch of the vault when the image was made
     * @param head of the trail in the image
     * @param dataHash SHA-256 of the image's file
     * @param slotsHash SHA-256 of the copy of the slot file
     * @param erasures number of the last erasure line then
     * @param rows how many there are of each table
     */
    record Body(Instant madeAt, int schema, long epoch, AuditHead head, byte[] dataHash, byte[] slotsHash,
            long erasures, Map<String, Long> rows) {
        byte[] bytes() {
            int names = rows.keySet().stream().mapToInt(String::length).sum();
            ByteBuffer out = ByteBuffer.allocate(8 + 4 + 8 + 8 + 3 * CHECK + 8 + 2 + names + 9 * rows.size());
            out.putLong(madeAt.toEpochMilli()).putInt(schema).putLong(epoch).putLong(head.seq()).put(head.hash())
                    .put(dataHash).put(slotsHash).putLong(erasures).putShort((short) rows.size());
            new TreeMap<>(rows).forEach((table, count) -> out.put((byte) table.length())
                    .put(table.getBytes(StandardCharsets.US_ASCII)).putLong(count));
            return out.array();
        }

        static @Nullable Body read(byte[] bytes) {
            try {
                ByteBuffer in = ByteBuffer.wrap(bytes);
                Instant at = Instant.ofEpochMilli(in.getLong());
                int schema = in.getInt();
                long epoch = in.getLong();
                AuditHead head = new AuditHead(in.getLong(), Ids.read(in, CHECK));
                byte[] data = Ids.read(in, CHECK);
                byte[] slots = Ids.read(in, CHECK);
                long erasures = in.getLong();
                Map<String, Long> rows = new TreeMap<>();
                for (int left = in.getShort(); left > 0; left--) {
                    rows.put(new String(Ids.read(in, in.get() & 0xff), StandardCharsets.US_ASCII), in.getLong());
                }
                return new Body(at, schema, epoch, head, data, slots, erasures, rows);
            } catch (BufferUnderflowException e) {
                return null;
            }
        }
    }

    static BackupMark of(UUID vault, UUID set, Secret dk, Secret bk, Body body) {
        byte[] raw = bk.copy();
        try {
            return new BackupMark(vault, set, Sealed.seal(under(dk), context("backup key", vault, set), raw),
                    Sealed.seal(bk, context("backup", vault, set), body.bytes()));
        } finally {
            KdfCost.wipe(raw);
        }
    }

    /** @return null if DK is not the one it was made under, or somebody changed it */
    @Nullable
    Secret open(Secret dk) {
        byte[] raw = Sealed.open(under(dk), context("backup key", vault, set), key);
        return raw == null || raw.length != Secret.LENGTH ? null : Secret.of(raw);
    }

    @Nullable
    Body body(Secret bk) {
        byte[] inside = Sealed.open(bk, context("backup", vault, set), body);
        return inside == null ? null : Body.read(inside);
    }

    byte[] bytes() {
        int length = 2 + 32 + 2 + key.length + 4 + body.length;
        ByteBuffer out = ByteBuffer.allocate(length + CHECK).putShort(VERSION).put(Ids.bytes(vault))
                .put(Ids.bytes(set)).putShort((short) key.length).put(key).putInt(body.length).put(body);
        return out.put(Head.sha256(Arrays.copyOf(out.array(), length))).array();
    }

    static OpenResult<BackupMark> read(byte[] bytes) {
        OpenResult<BackupMark> damaged = new OpenResult.Damaged<>("mark");
        if (bytes.length < 2 + 32 + 2 + 4 + CHECK || bytes.length > LONGEST) {
            return damaged;
        }
        int length = bytes.length - CHECK;
        if (!MessageDigest.isEqual(Head.sha256(Arrays.copyOf(bytes, length)),
                Arrays.copyOfRange(bytes, length, bytes.length))) {
            return damaged;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        short version = in.getShort();
        if (version != VERSION) {
            return version > VERSION ? new OpenResult.NewerData<>("mark " + version) : damaged;
        }
        try {
            UUID vault = Ids.read(in);
            UUID set = Ids.read(in);
            byte[] key = Ids.read(in, in.getShort() & 0xffff);
            int rest = in.getInt();
            return rest == in.remaining()
                    ? new OpenResult.Opened<>(new BackupMark(vault, set, key, Ids.read(in, rest)))
                    : damaged;
        } catch (BufferUnderflowException e) {
            return damaged;
        }
    }

    private static Secret under(Secret dk) {
        return Secret.of(Derivation.derive(dk, "backup"));
    }

    private static String context(String what, UUID vault, UUID set) {
        return what + " " + vault + " " + set;
    }
}
