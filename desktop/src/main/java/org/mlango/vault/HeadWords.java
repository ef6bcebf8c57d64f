package org.mlango.vault;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import org.mlango.store.AuditHead;

/**
 * A line of the trail as nine words on paper: 88 bits of its hash, and a word that shows a slip of the pen. Whoever cuts lines
 * off, or makes them anew, would have to meet the same 88 bits.
 */
public final class HeadWords {
    static final int BYTES = 11;
    private static final int WORDS = BYTES * 8 / Words.BITS;

    private HeadWords() {}

    /** Nine words with spaces between. */
    public static String of(AuditHead head) {
        byte[] bits = Arrays.copyOf(head.hash(), BYTES);
        BigInteger number = new BigInteger(1, bits);
        StringJoiner words = new StringJoiner(" ");
        for (int i = WORDS - 1; i >= 0; i--) {
            words.add(Words.word(number.shiftRight(i * Words.BITS).intValue() & ((1 << Words.BITS) - 1)));
        }
        return words.add(Words.word(check(head.seq(), bits))).toString();
    }

    /** @return the beginning of the line's hash; null if a word is none of ours, or the words and the number do not fit together */
    static byte @Nullable [] read(long seq, String typed) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\W+", -1)) {
            Integer number = Words.number(word);
            if (number == null) {
                return null;
            }
            numbers.add(number);
        }
        if (numbers.size() != WORDS + 1) {
            return null;
        }
        BigInteger number = BigInteger.ZERO;
        for (int one : numbers.subList(0, WORDS)) {
            number = number.shiftLeft(Words.BITS).or(BigInteger.valueOf(one));
        }
        byte[] with = number.setBit(BYTES * 8).toByteArray();
        byte[] bits = Arrays.copyOfRange(with, with.length - BYTES, with.length);
        return numbers.getLast() == check(seq, bits) ? bits : null;
    }

    private static int check(long seq, byte[] bits) {
        byte[] hash = Head.sha256("mlango head words 1|".getBytes(StandardCharsets.US_ASCII),
                ByteBuffer.allocate(8).putLong(seq).array(), bits);
        return ByteBuffer.wrap(hash).getShort() >> (16 - Words.BITS) & ((1 << Words.BITS) - 1);
    }
}
