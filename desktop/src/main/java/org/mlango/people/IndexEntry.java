package org.mlango.people;

import java.util.List;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.FoldedWord;
import org.mlango.kit.text.Folding;
import org.mlango.people.Vocabulary.Fit;

/** One person as the index knows them: folded words, ready to be compared. */
final class IndexEntry {
    /** A match worse than this is none. */
    static final int NONE = FoldedWord.NONE;
    private static final DamerauLevenshteinDistance ONE = new DamerauLevenshteinDistance(1);

    private final PersonFace face;
    private final String code;
    private final Told told;
    private final String phone;
    /** The places of their words in the vocabulary. */
    private int[] name = {};
    private int[] phraseWords = {};

    IndexEntry(PersonId id, Identity identity) {
        face = new PersonFace(id, identity.nameToUse(), identity.cardCode());
        code = CardCode.compact(identity.cardCode());
        told = Told.of(identity.nameToUse(), identity.phrase(), identity.phone());
        phone = told.phone();
    }

    void enter(Vocabulary vocabulary) {
        name = vocabulary.add(told.name(), this);
        phraseWords = vocabulary.add(told.phraseWords(), this);
    }

    void leave(Vocabulary vocabulary) {
        vocabulary.remove(name, this);
        vocabulary.remove(phraseWords, this);
    }

    PersonFace face() {
        return face;
    }

    Told told() {
        return told;
    }

    String code() {
        return code;
    }

    /**
     * How well the whole search fits: 0 is best, {@link #NONE} not at all.
     *
     * @param fits how each word that was typed fits the words there are, in their order
     */
    int rank(Search search, List<Fit> fits) {
        int byCode = rankCode(search.compact());
        if (byCode < 3 || fits.isEmpty()) {
            return byCode;
        }
        if (search.isPhone() && phone.contains(search.phone())) {
            return phone.startsWith(search.phone()) ? 1 : 2;
        }
        int total = 0;
        for (Fit fit : fits) {
            int best = Math.min(best(name, fit), best(phraseWords, fit) + 2);
            if (best >= NONE) {
                return byCode;
            }
            total += best;
        }
        return Math.min(total, byCode);
    }

    private int rankCode(String typed) {
        if (typed.length() < 2) {
            return NONE;
        }
        if (code.startsWith(typed)) {
            return code.length() == typed.length() ? 0 : 2;
        }
        return CardCode.isAsLong(typed) && mayBeOneApart(code, typed) && ONE.apply(code, typed) >= 0
                ? 5
                : NONE;
    }

    /** Two of the same beginning and end but for two signs at most: few are, and all that are one slip apart. */
    private static boolean mayBeOneApart(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - same - end <= 2;
    }

    private static int best(int[] own, Fit fit) {
        int best = NONE;
        for (int place : own) {
            best = Math.min(best, fit.of(place));
        }
        return best;
    }

    /** What was typed, folded once. {@code guess} allows for typing errors. */
    record Search(FoldedWord[] words, String compact, String phone, boolean guess) {
        static Search of(String typed, boolean guess) {
            String plain = Folding.plain(typed);
            String phone = plain.chars().allMatch(sign -> sign == ' ' || sign == '+' || Character.isDigit(sign))
                    ? Folding.phone(typed)
                    : "";
            return new Search(FoldedWord.all(plain), CardCode.compact(plain), phone, guess);
        }

        boolean isPhone() {
            return phone.length() >= 3;
        }

        /** A number, or a code with one slip, is found by going through everybody. */
        boolean concernsEverybody() {
            return isPhone() || (CardCode.isAsLong(compact) && CardCode.strangers(compact) <= 1);
        }

        @Override
        public String toString() {
            return "Search";
        }
    }
}
