package org.mlango.schema.convert;

import java.nio.ByteBuffer;
import java.util.UUID;

import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A random id, kept as 16 bytes, most significant first. */
public final class UuidConverter extends AbstractConverter<byte[], UUID> {
    public UuidConverter() {
        super(byte[].class, UUID.class);
    }

    @Override
    public @Nullable UUID from(byte @Nullable [] kept) {
        if (kept == null) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(kept);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public byte @Nullable [] to(@Nullable UUID id) {
        return id == null
                ? null
                : ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                        .array();
    }
}
