package org.mlango.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed value lives. A value moved to another table, column, row or version does not open there.
 *
 * @param version the row's version, from 1, raised by each change of the row
 */
public record Cell(String table, String column, UUID row, long version) {
    byte[] binding(KeyName key, int epoch) {
        byte[] place = ("mlango cell 1|" + key + "|" + epoch + "|" + table + "|" + column + "|")
                .getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(place.length + 24).put(place).putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits()).putLong(version).array();
    }
}
