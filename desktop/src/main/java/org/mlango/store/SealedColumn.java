package org.mlango.store;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

import org.jooq.TableField;

/**
 * One sealed column: under which key it is sealed, and which record is inside. The record is kept as JSON with the
 * field names of the Java record; unknown fields are ignored and missing ones are null, so that older rows stay readable.
 *
 * @param type a record
 */
public record SealedColumn<T>(KeyName key, String table, String column, Class<T> type) {
    public static <T> SealedColumn<T> of(KeyName key, TableField<?, byte[]> field, Class<T> type) {
        return new SealedColumn<>(key, requireNonNull(field.getTable()).getName(), field.getName(), type);
    }

    public byte[] seal(Keyring keys, UUID row, long version, T value) {
        return keys.seal(key, new Cell(table, column, row, version), SealedJson.write(value));
    }

    /**
     * @throws KeyNotHeld if the one signed in may not read this column
     * @throws SealBroken if the value was changed, or moved here from elsewhere
     */
    public T open(Keyring keys, UUID row, long version, byte[] sealed) {
        return SealedJson.read(keys.open(key, new Cell(table, column, row, version), sealed), type);
    }
}
