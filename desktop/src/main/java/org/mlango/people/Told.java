package org.mlango.people;

import java.util.List;

import org.mlango.kit.text.FoldedWord;
import org.mlango.kit.text.Folding;

/**
 * By what somebody may be known again, folded so that it can be compared.
 *
 * @param phone its digits, without the country
 */
record Told(List<FoldedWord> name, String phrase, List<FoldedWord> phraseWords, String phone) {
    /** A number with fewer digits is nobody's. */
    private static final int FEWEST_DIGITS = 7;
    private static final int FEWEST_SIGNS = 3;

    static Told of(String name, String phrase, String phone) {
        String plain = Folding.plain(phrase);
        return new Told(List.of(FoldedWord.all(Folding.plain(name))), plain, List.of(FoldedWord.all(plain)),
                Folding.phone(phone));
    }

    /** Their name alone. */
    static Told named(Told told) {
        return new Told(told.name, "", List.of(), "");
    }

    boolean hasPhone() {
        return phone.length() >= FEWEST_DIGITS;
    }

    boolean hasPhrase() {
        return phrase.length() >= FEWEST_SIGNS;
    }

    /** Why this may be the same person; said softly, and judged by people. */
    Likeness likeness(Told other) {
        return likeness(other, true);
    }

    /** @param slips false where nobody who is only {@link Likeness#NEARLY} alike is looked for any more */
    Likeness likeness(Told other, boolean slips) {
        if (hasPhone() && phone.equals(other.phone)) {
            return Likeness.PHONE;
        }
        if (hasPhrase() && (phrase.equals(other.phrase)
                || (phraseWords.size() > 1 && phraseWords.size() == other.phraseWords.size()
                        && alike(phraseWords, other.phraseWords, phraseWords.size(), slips)))) {
            return Likeness.PHRASE;
        }
        int fewer = Math.min(name.size(), other.name.size());
        int more = Math.max(name.size(), other.name.size());
        // one name more or less is left out or added easily; a single name says too little beside two
        if (fewer == 0 || more - fewer > 1 || (more > fewer && fewer < 2)
                || !alike(name, other.name, fewer, slips)) {
            return Likeness.NONE;
        }
        return more == fewer && name.stream().allMatch(word -> other.name.stream().anyMatch(word::soundsLike))
                ? Likeness.NAME
                : Likeness.NEARLY;
    }

    /** True if so many words of the one have each a word of its own in the other, in whatever order. */
    private static boolean alike(List<FoldedWord> one, List<FoldedWord> other, int wanted,
            boolean slips) {
        int taken = 0;
        int missing = one.size() - wanted;
        for (int i = 0; i < one.size(); i++) {
            int place = partner(one.get(i), other, taken, slips);
            if (place < 0 && --missing < 0) {
                return false;
            }
            taken |= place < 0 ? 0 : 1 << place;
        }
        return true;
    }

    /**
     * What sounds the same goes before what was typed a letter wrong.
     *
     * @param taken places that have a partner already, as bits
     */
    private static int partner(FoldedWord word, List<FoldedWord> words, int taken, boolean slips) {
        int nearly = -1;
        for (int i = 0; i < Math.min(words.size(), Integer.SIZE); i++) {
            if ((taken & (1 << i)) == 0) {
                if (word.soundsLike(words.get(i))) {
                    return i;
                }
                nearly = slips && nearly < 0 && word.nearly(words.get(i)) ? i : nearly;
            }
        }
        return nearly;
    }

    @Override
    public String toString() {
        return "Told";
    }
}
