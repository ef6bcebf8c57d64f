package org.mlango.reports.releases;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * One pack that was handed over.
 *
 * @param number from 1, without gaps
 * @param day when
 * @param recipient who got it; whoever gets one is taken to share it with all others
 * @param purpose what for
 * @param approvers the roles of the two who agreed
 * @param counted the pack with its true counts, which never leaves
 * @param written the pack as it was written, facts included
 * @param proof the keyed hash of its proof
 * @param before the hash of the entry before; empty for the first
 */
public record Release(int number, LocalDate day, String recipient, String purpose, List<String> approvers,
        String counted, String written, String proof, String before) {
    public Release {
        approvers = List.copyOf(approvers);
    }

    /** Of all of it. Each part goes in with its length, so that nothing can be moved from one to the next. */
    public String hash() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(String.valueOf(number), day.toString(), recipient, purpose,
                    String.join("\n", approvers), counted, written, proof, before)) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                hash.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                hash.update(bytes);
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its counts belong into no message. */
    @Override
    public String toString() {
        return "Release[" + number + "]";
    }
}
