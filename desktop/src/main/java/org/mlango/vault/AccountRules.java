package org.mlango.vault;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

import com.nulabinc.zxcvbn.Zxcvbn;

import org.mlango.store.Refusal;

/** What a passphrase and a PIN must be like. */
final class AccountRules {
    /** Guesses, as a power of ten: at a second each, no stolen file is opened by guessing. */
    static final double ENOUGH = 10;
    /** Where a bar is full. */
    static final double PLENTY = 16;
    static final int PASSPHRASE_LENGTH = 200;
    static final int PIN_LENGTH = 6;
    private static final int LOOKED_AT = 72;
    private static final Zxcvbn ZXCVBN = new Zxcvbn();

    private AccountRules() {}

    /** How many guesses somebody who knows how people choose would need, as a power of ten. */
    static double strength(CharSequence passphrase) {
        if (passphrase.isEmpty()) {
            return 0;
        }
        return ZXCVBN.measure(passphrase.subSequence(0, Math.min(passphrase.length(), LOOKED_AT))).getGuessesLog10();
    }

    static boolean strongEnough(CharSequence passphrase) {
        return strength(passphrase) >= ENOUGH;
    }

    /** @param practice everybody may know the passphrases of a practice centre */
    static List<Refusal> judge(char[] passphrase, char[] pin, boolean practice) {
        List<Refusal> refusals = new ArrayList<>();
        if (practice ? passphrase.length == 0 : !strongEnough(CharBuffer.wrap(passphrase))) {
            refusals.add(new Refusal("passphrase", "account.passphrase.short"));
        }
        if (!isPin(new String(pin))) {
            refusals.add(new Refusal("pin", "account.pin.form"));
        }
        return refusals;
    }

    /** Four to six digits, not all the same and not in a row. */
    static boolean isPin(String digits) {
        if (!digits.matches("[0-9]{4,6}")) {
            return false;
        }
        int step = digits.charAt(1) - digits.charAt(0);
        boolean even = step >= -1 && step <= 1;
        for (int i = 2; i < digits.length(); i++) {
            even &= digits.charAt(i) - digits.charAt(i - 1) == step;
        }
        return !even;
    }
}
