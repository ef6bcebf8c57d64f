package org.mlango.reports.indicators;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.mlango.reports.indicators.TalkQueries.Codes;
import org.mlango.reports.indicators.TalkQueries.Codes.Coded;
import org.mlango.store.ReadTx;

/**
 * What people said in a year, one person once; read once and counted in memory, never kept. For each question the newest answer
 * of the year stands; of what it gives them, everything they named in it.
 */
record TalkReading(Map<UUID, Person> people) {
    static final String GIVES = "GIVES";

    /**
     * One person.
     *
     * @param answers by question, those asked alone
     * @param effects what it gives them
     * @param groups they said they belong to
     */
    record Person(Map<String, Answered> answers, Set<String> effects, Set<String> groups) {
        Answered answer(String question) {
            return answers.getOrDefault(question, Answered.NOT_ASKED);
        }
    }

    static TalkReading read(ReadTx tx, int year) {
        Map<UUID, List<Codes>> talks = TalkQueries.talks(tx, year);
        Map<UUID, Set<String>> groups = TalkQueries.groups(tx, talks.keySet());
        Map<UUID, Person> people = new HashMap<>();
        talks.forEach((id, newestFirst) -> people.put(id, person(newestFirst, groups.getOrDefault(id, Set.of()))));
        return new TalkReading(people);
    }

    static Person person(List<Codes> newestFirst, Set<String> groups) {
        Map<String, Answered> answers = new HashMap<>();
        Set<String> effects = new HashSet<>();
        for (Codes talk : newestFirst) {
            for (Coded one : talk.answers()) {
                Answered said = Answered.valueOf(one.said());
                if (said != Answered.NOT_ASKED) {
                    answers.putIfAbsent(one.question(), said);
                }
                if (one.question().equals(GIVES)) {
                    effects.addAll(one.codes());
                }
            }
        }
        return new Person(answers, effects, groups);
    }
}
