package org.mlango.kit.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes different ways to write a word equal: accents and capitals, and the spellings that vary in Kenya, such as Mohamed and
 * Muhammad, Njoroge and Njorogeh, Acieng and Achieng', Wanjiku and Wanjico.
 */
public final class Folding {
    private Folding() {}

    /** Lower case, without accents and apostrophes; words parted by one blank. */
    public static String plain(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(parts.length());
        parts.codePoints().forEach(sign -> {
            if (parting(sign)) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (!silent(sign)) {
                folded.appendCodePoint(sign);
            }
        });
        return folded.toString().strip();
    }

    /** One word of {@link #plain}, as it sounds. */
    public static String sound(String word) {
        return Sounds.of(word);
    }

    /** The digits of a phone number without the country or the leading nought. */
    public static String phone(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(sign -> sign >= '0' && sign <= '9').forEach(sign -> digits.append((char) sign));
        String all = digits.toString();
        if (all.startsWith("00254")) {
            return all.substring(5);
        }
        if (all.startsWith("254")) {
            return all.substring(3);
        }
        return all.startsWith("0") ? all.substring(1) : all;
    }

    private static boolean silent(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || "'’‘ʼ`´".indexOf(sign) >= 0;
    }

    private static boolean parting(int sign) {
        if (silent(sign)) {
            return false;
        }
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL, Character.DASH_PUNCTUATION, Character.CONNECTOR_PUNCTUATION,
                    Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.OTHER_PUNCTUATION ->
                true;
            default -> false;
        };
    }
}
