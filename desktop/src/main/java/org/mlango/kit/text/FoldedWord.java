package org.mlango.kit.text;

import java.util.Arrays;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** A word and how it sounds, each with the letters it has, so that most words are ruled out without being compared. */
public record FoldedWord(String plain, String sound, int plainLetters, int soundLetters) {
    /** A match worse than this is none. */
    public static final int NONE = 100;
    private static final LevenshteinDistance ONE = new LevenshteinDistance(1);
    private static final LevenshteinDistance TWO = new LevenshteinDistance(2);

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

    /** The letters this word may begin with, as bits. */
    public int starts() {
        return (1 << (plain.charAt(0) & 31)) | (1 << (sound.charAt(0) & 31));
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

    /** Letters left out, added, changed; also against the beginning of the word, since people are still typing. */
    private static int distance(String own, int ownLetters, String wanted, int wantedLetters) {
        int typed = wanted.length();
        int allowed = typed < 3 ? 0 : typed < 6 ? 1 : 2;
        if (allowed == 0 || Integer.bitCount(wantedLetters & ~ownLetters) > allowed
                || own.length() < typed - allowed) {
            return NONE;
        }
        LevenshteinDistance measure = allowed == 1 ? ONE : TWO;
        int whole = measure.apply(own, wanted);
        if (whole >= 0) {
            return 6 + whole;
        }
        int part = own.length() > typed ? measure.apply(own.substring(0, typed), wanted) : -1;
        return part >= 0 ? 9 + part : NONE;
    }

    /** True if the two sound the same, or nearly. */
    public boolean nearly(FoldedWord other) {
        return sound.equals(other.sound) || (sound.length() > 4 && ONE.apply(sound, other.sound) >= 0);
    }

    @Override
    public String toString() {
        return "FoldedWord";
    }
}
