package org.mlango.store;

import static org.mlango.schema.Tables.HANDED_OUT;

import java.security.MessageDigest;

import org.jooq.DSLContext;

/**
 * The newest entry of the releases record: what a backup folder and every sheet that left know of it. Written in the transaction of what it
 * tells.
 *
 * @param number 0 while nothing was ever handed out
 */
public record HandedOut(long number, byte[] hash) {
    public static final int HASH = 32;
    public static final HandedOut NOTHING = new HandedOut(0, new byte[HASH]);

    public static HandedOut newest(ReadTx tx) {
        return newest(tx.sql());
    }

    static HandedOut newest(DSLContext sql) {
        return sql.selectFrom(HANDED_OUT).orderBy(HANDED_OUT.NUMBER.desc()).limit(1)
                .fetchOptional(row -> new HandedOut(row.getNumber(), row.getHash())).orElse(NOTHING);
    }

    /** False if this number has another content here, or none: it was told by other records than these. */
    public boolean isIn(ReadTx tx) {
        return isIn(tx.sql());
    }

    boolean isIn(DSLContext sql) {
        return number == 0 || sql.selectFrom(HANDED_OUT).where(HANDED_OUT.NUMBER.eq((int) number))
                .fetchOptional(row -> MessageDigest.isEqual(row.getHash(), hash)).orElse(false);
    }

    public void note(WriteTx tx) {
        tx.sql().insertInto(HANDED_OUT).set(HANDED_OUT.NUMBER, (int) number).set(HANDED_OUT.HASH, hash).execute();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandedOut that && number == that.number && MessageDigest.isEqual(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }
}
