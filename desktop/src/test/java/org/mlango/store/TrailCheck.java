package org.mlango.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Goes over the trail with a reckoning of its own, written from decision 0004 and not from {@link AuditTrail}.
 *
 * @param good how many lines from the beginning are whole
 * @param firstBad the number of the first line that is not, or 0
 * @param hash the hash of the last good line
 */
public record TrailCheck(long good, long firstBad, byte[] hash) {
    static final TrailCheck BEGINNING = new TrailCheck(0, 0, new byte[32]);

    /** The whole trail; its end must be the head that is known from elsewhere, since a chain does not miss its own tail. */
    public static TrailCheck of(ReadTx tx, AuditHead known) {
        TrailCheck chain = BEGINNING.further(tx);
        boolean ends = chain.firstBad != 0
                || (chain.good == known.seq() && MessageDigest.isEqual(chain.hash, known.hash()));
        return ends ? chain : new TrailCheck(chain.good, chain.good + 1, chain.hash);
    }

    /** From the end of what was checked before to the last line there is. */
    TrailCheck further(ReadTx tx) {
        List<? extends Record> lines = tx.sql()
                .select(field("seq", Long.class), field("at", Long.class), field("clock_jumped", Long.class),
                        field("actor_id", byte[].class), field("action", String.class),
                        field("object_token", byte[].class),
                        field("purpose", String.class), field("outcome", String.class),
                        field("row_digest", byte[].class),
                        field("previous_hash", byte[].class), field("hash", byte[].class))
                .from(table("audit_line")).where("seq > ?", good).orderBy(field("seq")).fetch();
        TrailCheck sofar = this;
        for (Record line : lines) {
            long expected = sofar.good + 1;
            byte[] hash = hash(line, sofar.hash);
            if (line.get(0, Long.class) != expected || !MessageDigest.isEqual(line.get(9, byte[].class), sofar.hash)
                    || !MessageDigest.isEqual(line.get(10, byte[].class), hash)) {
                return new TrailCheck(sofar.good, expected, sofar.hash);
            }
            sofar = new TrailCheck(expected, 0, hash);
        }
        return sofar;
    }

    private static byte[] hash(Record line, byte[] previous) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(whole)) {
            out.writeLong(line.get(0, Long.class));
            out.writeLong(line.get(1, Long.class));
            out.writeByte(line.get(2, Integer.class));
            part(out, line.get(3, byte[].class));
            part(out, utf8(line.get(4, String.class)));
            part(out, line.get(5, byte[].class));
            part(out, utf8(line.get(6, String.class)));
            part(out, utf8(line.get(7, String.class)));
            part(out, line.get(8, byte[].class));
            part(out, previous);
            return MessageDigest.getInstance("SHA-256").digest(whole.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void part(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    private static byte @Nullable [] utf8(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
