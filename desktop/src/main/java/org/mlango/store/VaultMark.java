package org.mlango.store;

import static org.mlango.schema.Tables.KEY_COMMITMENT;
import static org.mlango.schema.Tables.VAULT_MARK;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.jooq.DSLContext;

/**
 * What the encrypted file says of its own vault, and what the slot file is checked against (vault.md).
 *
 * @param epoch raised once per unlock
 * @param commitments to the keys: {@link Derivation#commitment}
 */
public record VaultMark(UUID vault, long epoch, boolean practice, Map<KeyName, byte[]> commitments) {
    /** What the file says now: each commitment is that of the key's newest epoch. */
    static VaultMark read(DSLContext sql) {
        Map<KeyName, byte[]> commitments = new EnumMap<>(KeyName.class);
        sql.selectFrom(KEY_COMMITMENT).orderBy(KEY_COMMITMENT.EPOCH).forEach(
                row -> commitments.put(KeyName.valueOf(row.getKeyName()), row.getCommitment()));
        return sql.selectFrom(VAULT_MARK).fetchSingle(
                row -> new VaultMark(row.getVaultId(), row.getEpoch(), row.getPractice(), commitments));
    }

    void write(DSLContext sql) {
        sql.insertInto(VAULT_MARK)
                .set(VAULT_MARK.ONE, 1)
                .set(VAULT_MARK.VAULT_ID, vault)
                .set(VAULT_MARK.EPOCH, epoch)
                .set(VAULT_MARK.PRACTICE, practice)
                .set(VAULT_MARK.TOKEN_SECRET, Secret.random().copy())
                .execute();
        commitments.forEach((name, commitment) -> sql.insertInto(KEY_COMMITMENT)
                .set(KEY_COMMITMENT.KEY_NAME, name.name())
                .set(KEY_COMMITMENT.EPOCH, 1L)
                .set(KEY_COMMITMENT.COMMITMENT, commitment)
                .execute());
    }
}
