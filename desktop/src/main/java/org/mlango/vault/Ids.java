package org.mlango.vault;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as 16 bytes, most significant first. */
final class Ids {
    static final int LENGTH = 16;

    private Ids() {}

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(LENGTH).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID read(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static byte[] read(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }
}
