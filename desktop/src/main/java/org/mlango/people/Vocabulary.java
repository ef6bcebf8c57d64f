package org.mlango.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.mlango.kit.text.FoldedWord;

/**
 * Every word of a name or a phrase once, with those who bear it. Names repeat: what is typed is compared with the words there are, not
 * with everybody's.
 */
final class Vocabulary {
    private static final FoldedWord NOBODYS = FoldedWord.of("-");

    private final Map<String, Integer> places = new HashMap<>();
    private final List<FoldedWord> words = new ArrayList<>();
    private final List<List<IndexEntry>> bearers = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    /**
     * How well each word fits one that is typed.
     *
     * @param ranks by place; {@link FoldedWord#NONE} where it does not
     * @param bearers how many may have to be looked at
     */
    record Fit(int[] ranks, int bearers) {
        int of(int place) {
            return ranks[place];
        }

        @Override
        public String toString() {
            return "Fit[" + bearers + "]";
        }
    }

    /** @return the places of these words, which this person bears from now on */
    int[] add(List<FoldedWord> borne, IndexEntry by) {
        return borne.stream().mapToInt(word -> {
            int place = places.computeIfAbsent(word.plain(), plain -> placeFor(word));
            bearers.get(place).add(by);
            return place;
        }).toArray();
    }

    private int placeFor(FoldedWord word) {
        if (free.isEmpty()) {
            words.add(word);
            bearers.add(new ArrayList<>(1));
            return words.size() - 1;
        }
        words.set(free.peek(), word);
        return free.pop();
    }

    /** A word that nobody bears any more is not kept. */
    void remove(int[] borne, IndexEntry by) {
        for (int place : borne) {
            if (bearers.get(place).remove(by) && bearers.get(place).isEmpty()) {
                places.remove(words.get(place).plain());
                words.set(place, NOBODYS);
                free.push(place);
            }
        }
    }

    void clear() {
        places.clear();
        words.clear();
        bearers.clear();
        free.clear();
    }

    /** @param guess allows for typing errors */
    Fit fit(FoldedWord typed, boolean guess) {
        int[] ranks = new int[words.size()];
        Arrays.fill(ranks, FoldedWord.NONE);
        int borneBy = 0;
        for (int place = 0; place < ranks.length; place++) {
            if (!bearers.get(place).isEmpty()) {
                ranks[place] = words.get(place).rank(typed, guess);
                borneBy += ranks[place] < FoldedWord.NONE ? bearers.get(place).size() : 0;
            }
        }
        return new Fit(ranks, borneBy);
    }

    /** Whoever bears a word that fits; some of them twice. */
    void bearers(Fit fit, Consumer<IndexEntry> then) {
        for (int place = 0; place < fit.ranks().length; place++) {
            if (fit.of(place) < FoldedWord.NONE) {
                bearers.get(place).forEach(then);
            }
        }
    }
}
