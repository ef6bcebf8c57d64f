package org.mlango.people;

import java.util.Arrays;

import org.apache.commons.text.similarity.LevenshteinDistance;

import org.mlango.consent.PersonId;

/** One person as the index knows them: folded words, ready to be compared. */
final class IndexEntry {
    /** A match worse than this is none. */
    static final int NONE = 100;
    private static final LevenshteinDistance ONE = new LevenshteinDistance(1);
    private static final LevenshteinDistance TWO = new LevenshteinDistance(2);

    private final PersonFace face;
    private final String code;
    private final String phone;
    private final String phrase;
    private final Word[] name;
    private final Word[] phraseWords;
    /** The first letters of all words, and all their letters: most people are ruled out by these alone. */
    private final int starts;
    private final int letters;

    IndexEntry(PersonId id, Identity identity) {
        face = new PersonFace(id, identity.nameToUse(), identity.cardCode());
        code = CardCode.compact(identity.cardCode());
        phone = Folding.phone(identity.phone());
        name = words(Folding.plain(identity.nameToUse()));
        phrase = Folding.plain(identity.phrase());
        phraseWords = words(phrase);
        int first = 0;
        int all = 0;
        for (Word[] words : new Word[][]{name, phraseWords}) {
            for (Word word : words) {
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
        for (Word wanted : search.words()) {
            int best = Math.min(best(name, wanted, search.guess()), best(phraseWords, wanted, search.guess()) + 2);
            if (best >= NONE) {
                return byCode;
            }
            total += best;
        }
        return Math.min(total, byCode);
    }

    /** True if this may be the same person as somebody with these words: said softly, judged by the worker. */
    boolean mayBe(Search named, String otherPhrase, String otherPhone) {
        if (otherPhone.length() >= 7 && otherPhone.equals(phone)) {
            return true;
        }
        if (!otherPhrase.isEmpty() && otherPhrase.equals(phrase)) {
            return true;
        }
        if (named.words().length == 0 || name.length == 0 || named.words().length != name.length) {
            return false;
        }
        for (Word word : named.words()) {
            if (Arrays.stream(name).noneMatch(own -> own.nearly(word))) {
                return false;
            }
        }
        return true;
    }

    private boolean ruledOut(Search search) {
        for (Word wanted : search.words()) {
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
        return typed.length() >= 6 && typed.length() <= 8 && ONE.apply(code, typed) >= 0 ? 5 : NONE;
    }

    private static int best(Word[] own, Word wanted, boolean guess) {
        int best = NONE;
        for (Word word : own) {
            best = Math.min(best, word.rank(wanted, guess));
        }
        return best;
    }

    static Word[] words(String plain) {
        if (plain.isEmpty()) {
            return new Word[0];
        }
        return Arrays.stream(plain.split(" ", -1)).map(Word::of).toArray(Word[]::new);
    }

    /** What was typed, folded once. {@code guess} allows for typing errors. */
    record Search(Word[] words, String compact, String phone, boolean guess) {
        static Search of(String typed, boolean guess) {
            String plain = Folding.plain(typed);
            String phone = plain.chars().allMatch(sign -> sign == ' ' || sign == '+' || Character.isDigit(sign))
                    ? Folding.phone(typed)
                    : "";
            return new Search(IndexEntry.words(plain), CardCode.compact(plain), phone, guess);
        }

        @Override
        public String toString() {
            return "Search";
        }
    }

    /** A word and how it sounds, each with the letters it has, so that most words are ruled out without being compared. */
    record Word(String plain, String sound, int plainLetters, int soundLetters) {
        static Word of(String plain) {
            String sound = Folding.sound(plain);
            return new Word(plain, sound, letters(plain), letters(sound));
        }

        int starts() {
            return (1 << (plain.charAt(0) & 31)) | (1 << (sound.charAt(0) & 31));
        }

        private static int letters(String word) {
            int letters = 0;
            for (int i = 0; i < word.length(); i++) {
                letters |= 1 << (word.charAt(i) & 31);
            }
            return letters;
        }

        int rank(Word wanted, boolean guess) {
            if (plain.startsWith(wanted.plain)) {
                return plain.length() == wanted.plain.length() ? 0 : 1;
            }
            if (wanted.plain.length() > 2 && sound.startsWith(wanted.sound)) {
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

        boolean nearly(Word other) {
            return sound.equals(other.sound) || (sound.length() > 4 && ONE.apply(sound, other.sound) >= 0);
        }

        @Override
        public String toString() {
            return "Word";
        }
    }
}
