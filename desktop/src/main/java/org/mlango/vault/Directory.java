package org.mlango.vault;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Secret;

/**
 * The key directory: lines that are only ever added, each chained to the one before and signed by its author. Reading it says
 * every line again under the same rules, so a forged, moved or swapped line, or a grant by somebody who does not hold the key,
 * makes the whole false. Sealed under a key made from DK and padded to 32 KiB steps (decision 0005).
 */
final class Directory {
    private static final int STEP = 32 * 1024;
    private static final int SIGNATURE = 64;
    private static final int HEADER = 1 + Ids.LENGTH + 2;

    private final UUID vault;
    private final Members members = new Members();
    private final List<Head> heads = new ArrayList<>();
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    private Directory(UUID vault) {
        this.vault = vault;
        heads.add(Head.beginning(vault));
    }

    static Directory empty(UUID vault) {
        return new Directory(vault);
    }

    /** @return null if any line does not hold */
    static @Nullable Directory open(UUID vault, Secret key, byte[] sealed) {
        byte[] clear = Sealed.open(key, context(vault), sealed);
        if (clear == null || clear.length < 4) {
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(clear);
        int length = in.getInt();
        return length < 0 || length > in.remaining() ? null : read(vault, Ids.read(in, length));
    }

    static @Nullable Directory read(UUID vault, byte[] lines) {
        Directory directory = new Directory(vault);
        ByteBuffer in = ByteBuffer.wrap(lines);
        try {
            while (in.hasRemaining()) {
                byte kind = in.get();
                UUID author = Ids.read(in);
                byte[] body = Ids.read(in, in.getShort() & 0xffff);
                Statement statement = Statement.read(kind, body);
                boolean written = statement != null && Arrays.equals(statement.body(), body);
                if (statement == null || !written || !directory.accept(author, statement, Ids.read(in, SIGNATURE))) {
                    return null;
                }
            }
        } catch (BufferUnderflowException e) {
            return null;
        }
        return directory;
    }

    /** Another one that says the same, to say more in. */
    Directory copy() {
        return Objects.requireNonNull(read(vault, lines()));
    }

    byte[] seal(Secret key) {
        int length = lines.size();
        byte[] clear = ByteBuffer.allocate((4 + length + STEP - 1) / STEP * STEP).putInt(length)
                .put(lines.toByteArray()).array();
        return Sealed.seal(key, context(vault), clear);
    }

    byte[] lines() {
        return lines.toByteArray();
    }

    Members members() {
        return members;
    }

    /** @throws IllegalStateException if this author may not say this; a use case asks {@link Members} first */
    void say(UUID author, WorkerKeys keys, Statement statement) {
        if (!accept(author, statement, keys.sign(signed(author, statement)))) {
            throw new IllegalStateException("not this author's to say: " + statement.getClass().getSimpleName());
        }
    }

    Head head() {
        return heads.getLast();
    }

    /** True if this head is the newest or lies behind it in the chain. */
    boolean passed(Head head) {
        return head.number() >= 0 && head.number() < heads.size() && heads.get(head.number()).same(head);
    }

    private boolean accept(UUID author, Statement statement, byte[] signature) {
        Members.Member by = members.find(author);
        byte[] signing = by != null
                ? by.signing()
                : statement instanceof Statement.Joined first ? first.signing() : new byte[0];
        if (!members.may(author, statement)
                || !WorkerKeys.signed(signing, signed(author, statement), signature)) {
            return false;
        }
        byte[] said = joined(line(author, statement), signature);
        members.apply(author, statement);
        lines.writeBytes(said);
        heads.add(head().after(said));
        return true;
    }

    /** What the signature is over: this vault, this place in the chain, this line. */
    private byte[] signed(UUID author, Statement statement) {
        byte[] place = ByteBuffer.allocate(18 + Ids.LENGTH + 4 + Head.LENGTH)
                .put("mlango dir line 1|".getBytes(StandardCharsets.US_ASCII)).put(Ids.bytes(vault))
                .putInt(head().number()).put(head().hash()).array();
        return joined(place, line(author, statement));
    }

    private static byte[] line(UUID author, Statement statement) {
        byte[] body = statement.body();
        return ByteBuffer.allocate(HEADER + body.length).put(statement.kind()).put(Ids.bytes(author))
                .putShort((short) body.length).put(body).array();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String context(UUID vault) {
        return "directory " + vault;
    }
}
