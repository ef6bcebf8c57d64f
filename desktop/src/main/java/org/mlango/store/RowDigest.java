package org.mlango.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/**
 * A row in 32 bytes: HMAC-SHA-256 over the table's name and every value with its type, under a secret of this vault. As a function
 * of the database, so that whatever writes a row is seen.
 */
final class RowDigest extends Function {
    static final String NAME = "row_digest";
    private static final int INTEGER = 1;
    private static final int TEXT = 3;
    private static final int BLOB = 4;

    private final Mac mac;

    RowDigest(byte[] secret) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing from this Java", e);
        }
    }

    @Override
    protected void xFunc() throws SQLException {
        mac.reset();
        for (int at = 0; at < args(); at++) {
            int type = value_type(at);
            mac.update((byte) type);
            byte[] value = bytes(type, at);
            if (value != null) {
                mac.update(ByteBuffer.allocate(4).putInt(value.length).array());
                mac.update(value);
            }
        }
        result(mac.doFinal());
    }

    private byte @Nullable [] bytes(int type, int at) throws SQLException {
        return switch (type) {
            case INTEGER -> ByteBuffer.allocate(8).putLong(value_long(at)).array();
            case TEXT -> value_text(at).getBytes(StandardCharsets.UTF_8);
            // an empty value comes as none
            case BLOB -> value_blob(at) == null ? new byte[0] : value_blob(at);
            default -> null;
        };
    }
}
