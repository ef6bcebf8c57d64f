package org.mlango.reports.releases;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * One pack that was handed over.
 *
 * @param number one above the number before, unless numbers were skipped
 * @param day when
 * @param before the hash of the entry before; empty for the first
 */
public record Release(int number, LocalDate day, Told told, Counted counted, String before) {
    /**
     * What others were told.
     *
     * @param skipped how many numbers before it are known from paper alone, since older records were brought back
     * @param recipient who got it; whoever gets one is taken to share it with all others
     * @param purpose what for
     * @param approvers the roles of those who agreed
     * @param written the pack as it was written, facts included
     * @param proof the keyed hash of its proof
     * @param files each file that went with it: its hash, and its name
     */
    public record Told(int skipped, String recipient, String purpose, List<String> approvers, String written,
            String proof, List<String> files) {
        public Told {
            approvers = List.copyOf(approvers);
            files = List.copyOf(files);
        }
    }

    /**
     * What was true, which never leaves.
     *
     * @param pack with its true counts
     * @param salt of the hash. The hash goes out on paper, and few counts fit what was written: without it they could be guessed one
     *     after the other
     */
    public record Counted(String pack, String salt) {
        /** By the name of the cell. */
        public Map<String, Long> counts() {
            return ReleaseRecord.counts(pack);
        }

        @Override
        public String toString() {
            return "Counted[]";
        }
    }

    /** Of all of it. Each part goes in with its length, so that nothing can be moved from one to the next. */
    public String hash() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(String.valueOf(number), String.valueOf(told.skipped()), day.toString(),
                    told.recipient(), told.purpose(), String.join("\n", told.approvers()), told.written(),
                    told.proof(), String.join("\n", told.files()), counted.pack(), counted.salt(), before)) {
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
