package org.mlango.reports.releases;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** One file of those that go together. */
public record OutFile(String name, byte[] bytes) {
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the record, and the sheet, name it. */
    public String told() {
        return hash() + "  " + name;
    }

    @Override
    public String toString() {
        return name;
    }
}
