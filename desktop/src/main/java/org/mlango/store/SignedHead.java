package org.mlango.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A head of the trail with the signature of whoever worked then (decision 0004). */
record SignedHead(AuditHead head, UUID signer, Occasion occasion, byte[] signature) {
    private static final byte[] LABEL = "mlango audit head 1|".getBytes(StandardCharsets.US_ASCII);

    /** When a head is signed; the names are in the file. */
    enum Occasion {
        ROWS, TIME, COVER, LOCK, BACKUP, RECOVERED
    }

    /** What the signature is over: this vault, this line, and through its hash all lines before. */
    static byte[] message(UUID vault, AuditHead head) {
        return ByteBuffer.allocate(LABEL.length + 16 + 8 + 32).put(LABEL).put(AuditTrail.bytes(vault))
                .putLong(head.seq()).put(head.hash()).array();
    }
}
