package org.mlango.asking;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.mlango.kit.text.Language;

/**
 * How hard a text is to read. English: the grade of Flesch and Kincaid (1975) plus five, which is about the age in years. Swahili
 * has no measure of its own that is widely used, and its words are long by nature: there, words in a sentence, and the share of words
 * with more than five syllables.
 *
 * @param wordsInSentence on average
 * @param syllablesInWord on average
 * @param longWords share of words with more than five syllables, from 0 to 1
 */
record Reading(double wordsInSentence, double syllablesInWord, double longWords) {
    /** What a child of ten reads (records.md, Consent). */
    static final double AGE = 10;
    static final double SWAHILI_WORDS = 14;
    static final double SWAHILI_LONG = 0.2;
    private static final Pattern SENTENCES = Pattern.compile("[.!?:\\n]+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SWAHILI_VOWEL = Pattern.compile("[aeiou]");

    static Reading of(String text, Language language) {
        List<String> words = WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isBlank())
                .toList();
        long sentences = SENTENCES.splitAsStream(text).filter(part -> !part.isBlank()).count();
        if (words.isEmpty() || sentences == 0) {
            return new Reading(0, 0, 0);
        }
        int[] syllables = words.stream().mapToInt(word -> syllables(word, language)).toArray();
        int all = 0;
        int longOnes = 0;
        for (int count : syllables) {
            all += count;
            longOnes += count > 5 ? 1 : 0;
        }
        return new Reading((double) words.size() / sentences, (double) all / words.size(),
                (double) longOnes / words.size());
    }

    /** For English. */
    double age() {
        return 0.39 * wordsInSentence + 11.8 * syllablesInWord - 15.59 + 5;
    }

    boolean easy(Language language) {
        return language == Language.EN
                ? age() <= AGE
                : wordsInSentence <= SWAHILI_WORDS && longWords <= SWAHILI_LONG;
    }

    /** Each vowel of Swahili is a syllable; English has groups of them, and often an e that is not said. */
    private static int syllables(String word, Language language) {
        if (language == Language.SW) {
            return Math.max(1, (int) SWAHILI_VOWEL.matcher(word).results().count());
        }
        int count = (int) VOWELS.matcher(word).results().count();
        boolean silent = word.endsWith("e") && !word.endsWith("le") && count > 1;
        return Math.max(1, silent ? count - 1 : count);
    }
}
