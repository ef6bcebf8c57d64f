package org.mlango.people;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.FoldedWord;
import org.mlango.kit.text.Folding;

/** One person as the index knows them: folded words, ready to be compared. */
final class IndexEntry {
    /** A match worse than this is none. */
    static final int NONE = FoldedWord.NONE;
    private static final DamerauLevenshteinDistance ONE = new DamerauLevenshteinDistance(1);

    private final PersonFace face;
    private final String code;
    private final Told told;
    private final String phone;
    private final FoldedWord[] name;
    private final FoldedWord[] phraseWords;
    /** The first letters of all words, and all their letters: most people are ruled out by these alone. */
    private final int starts;
    private final int letters;

    IndexEntry(PersonId id, Identity identity) {
        face = new PersonFace(id, identity.nameToUse(), identity.cardCode());
        code = CardCode.compact(identity.cardCode());
        told = Told.of(identity.nameToUse(), identity.phrase(), identity.phone());
        phone = told.phone();
        name = told.name().toArray(FoldedWord[]::new);
        phraseWords = told.phraseWords().toArray(FoldedWord[]::new);
        int first = 0;
        int all = 0;
        for (FoldedWord[] words : new FoldedWord[][]{name, phraseWords}) {
            for (FoldedWord word : words) {
                first |= word.starts();
                all |= word.plainLetters() | word.soundLetters();
            }
        }
        starts = first;
        letters = all;
    }

    PersonFace face() {
        return face;
    }

    Told told() {
        return told;
    }

    /** @param compact as {@link CardCode#compact} makes it */
    boolean isCode(String compact) {
        return code.equals(compact);
    }

    /** How well the whole search fits: 0 is best, {@link #NONE} not at all. */
    int rank(Search search) {
        int byCode = rankCode(search.compact());
        if (byCode < 3 || search.words().length == 0) {
            return byCode;
        }
        if (search.phone().length() >= 3 && phone.contains(search.phone())) {
            return phone.startsWith(search.phone()) ? 1 : 2;
        }
        if (ruledOut(search)) {
            return byCode;
        }
        int total = 0;
        for (FoldedWord wanted : search.words()) {
            int best = Math.min(best(name, wanted, search.guess()), best(phraseWords, wanted, search.guess()) + 2);
            if (best >= NONE) {
                return byCode;
            }
            total += best;
        }
        return Math.min(total, byCode);
    }

    private boolean ruledOut(Search search) {
        for (FoldedWord wanted : search.words()) {
            boolean none = search.guess()
                    ? Integer.bitCount(wanted.plainLetters() & ~letters) > 2
                            && Integer.bitCount(wanted.soundLetters() & ~letters) > 2
                    : (wanted.starts() & starts) == 0;
            if (none) {
                return true;
            }
        }
        return false;
    }

    private int rankCode(String typed) {
        if (typed.length() < 2) {
            return NONE;
        }
        if (code.startsWith(typed)) {
            return code.length() == typed.length() ? 0 : 2;
        }
        return typed.length() >= 6 && typed.length() <= 8 && mayBeOneApart(code, typed) && ONE.apply(code, typed) >= 0
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

    private static int best(FoldedWord[] own, FoldedWord wanted, boolean guess) {
        int best = NONE;
        for (FoldedWord word : own) {
            best = Math.min(best, word.rank(wanted, guess));
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

        @Override
        public String toString() {
            return "Search";
        }
    }
}
