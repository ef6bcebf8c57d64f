package org.mlango.referrals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.mlango.kit.text.Language;

/** Word by word what the place is told, in both languages. */
public record Preview(List<String> english, List<String> swahili) {
    static final Preview NOTHING = new Preview(List.of(), List.of());

    public Preview {
        english = List.copyOf(english);
        swahili = List.copyOf(swahili);
    }

    List<String> in(Language language) {
        return language == Language.SW ? swahili : english;
    }

    /** The same words have the same digest. */
    String digest() {
        String all = String.join("\n", english) + "\f" + String.join("\n", swahili);
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Preview";
    }
}
