package org.mlango.kit.text;

import java.util.Arrays;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** A word and how it sounds, each with the letters it has, so that most words are ruled out without being compared. */
public record FoldedWord(String plain, String sound, int plainLetters, int soundLetters) {
    /** A match worse than this is none. */
    public static final int NONE = 100;
    /** How long, as it sounds, a word is at least before a letter otherwise is taken for a slip; the other one is longer. */
    public static final int SLIPS_FROM = 4;
    private static final DamerauLevenshteinDistance ONE = new DamerauLevenshteinDistance(1);
    private static final DamerauLevenshteinDistance TWO = new DamerauLevenshteinDistance(2);

    /** The words of a text that was {@linkplain Folding#plain folded}. */
    public static FoldedWord[] all(String plain) {
        return plain.isEmpty()
                ? new FoldedWord[0]
                : Arrays.stream(plain.split(" ", -1)).map(FoldedWord::of).toArray(FoldedWord[]::new);
    }

    public static FoldedWord of(String plain) {
        String sound = Folding.sound(plain);
        return new FoldedWord(plain, sound, letters(plain), letters(sound));
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    /** How well a word somebody types fits this one: 0 is best. {@code guess} allows for typing errors. */
    public int rank(FoldedWord wanted, boolean guess) {
        if (plain.startsWith(wanted.plain)) {
            return plain.length() == wanted.plain.length() ? 0 : 1;
        }
        if (wanted.plain.length() > 2 && wanted.sound.length() > 1 && sound.startsWith(wanted.sound)) {
            return sound.length() == wanted.sound.length() ? 3 : 4;
        }
        return guess
                ? Math.min(distance(sound, soundLetters, wanted.sound, wanted.soundLetters),
                        distance(plain, plainLetters, wanted.plain, wanted.plainLetters))
                : NONE;
    }

    /** Letters left out, added, changed, or changing places; also against the beginning of the word, since people are still typing. */
    private static int distance(String own, int ownLetters, String wanted, int wantedLetters) {
        int typed = wanted.length();
        int allowed = typed < 3 ? 0 : typed < 6 ? 1 : 2;
        if (allowed == 0 || Integer.bitCount(wantedLetters & ~ownLetters) > allowed
                || own.length() < typed - allowed) {
            return NONE;
        }
        DamerauLevenshteinDistance measure = allowed == 1 ? ONE : TWO;
        int whole = measure.apply(own, wanted);
        if (whole >= 0) {
            return 6 + whole;
        }
        int part = own.length() > typed ? measure.apply(own.substring(0, typed), wanted) : -1;
        return part >= 0 ? 9 + part : NONE;
    }

    public boolean soundsLike(FoldedWord other) {
        return sound.equals(other.sound);
    }

    /**
     * True if the two sound the same, or if one may be the other with a slip of the finger: a letter left out, added, changed or changing
     * places, not the first one, and not where both are names of their own.
     */
    public boolean nearly(FoldedWord other) {
        return soundsLike(other) || (mayBeASlipOf(other)
                && !(KnownNames.sounds(sound) && KnownNames.sounds(other.sound)));
    }

    private boolean mayBeASlipOf(FoldedWord other) {
        int shorter = Math.min(sound.length(), other.sound.length());
        int longer = Math.max(sound.length(), other.sound.length());
        return shorter >= SLIPS_FROM && longer > SLIPS_FROM && longer - shorter <= 1
                && (sound.charAt(0) == other.sound.charAt(0) || plain.charAt(0) == other.plain.charAt(0))
                && Integer.bitCount(soundLetters ^ other.soundLetters) <= 2 && ONE.apply(sound, other.sound) >= 0;
    }

    @Override
    public String toString() {
        return "FoldedWord";
    }
}
