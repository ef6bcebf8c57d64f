package org.mlango.people;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * A card code such as {@code K7M-4QX-9}: six random signs and a check sign, meaning nothing. Signs that are taken for each other
 * (I L O 0 1) and all vowels are left out, so that a code never spells a word. The check sign is ISO/IEC 7064 MOD 29,28: every
 * single wrong sign is noticed, and every swap of neighbours but one in some hundreds.
 */
final class CardCode {
    static final String SIGNS = "BCDFGHJKMNPQRSTVWXYZ23456789";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CardCode() {}

    static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        code.append(check(code));
        return code.insert(6, '-').insert(3, '-').toString();
    }

    /** Without hyphens and blanks, in capitals. */
    static String compact(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-]", "");
    }

    static boolean valid(String typed) {
        String code = compact(typed);
        return code.length() == LENGTH + 1 && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && check(code.substring(0, LENGTH)) == code.charAt(LENGTH);
    }

    /** With one sign left out or too many, it may still be one. */
    static boolean isAsLong(String compact) {
        return compact.length() >= LENGTH && compact.length() <= LENGTH + 2;
    }

    /** How many signs there are that no code has. */
    static long strangers(String compact) {
        return compact.chars().filter(sign -> SIGNS.indexOf(sign) < 0).count();
    }

    private static char check(CharSequence code) {
        int signs = SIGNS.length();
        int product = signs;
        for (int i = 0; i < code.length(); i++) {
            int sum = (product + SIGNS.indexOf(code.charAt(i))) % signs;
            product = (sum == 0 ? signs : sum) * 2 % (signs + 1);
        }
        return SIGNS.charAt((signs + 1 - product) % signs);
    }
}
