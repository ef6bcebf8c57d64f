package org.mlango.reports.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.mlango.reports.indicators.Indicator.Kind;
import org.mlango.reports.indicators.TalkReading.Person;
import org.mlango.reports.protect.CountRow;
import org.mlango.reports.protect.CountTable;
import org.mlango.reports.protect.Group;
import org.mlango.reports.protect.Lattice;
import org.mlango.reports.protect.Level;
import org.mlango.reports.protect.Measure;
import org.mlango.reports.protect.Nesting;
import org.mlango.reports.protect.Nesting.IfAll;
import org.mlango.reports.protect.Shown;
import org.mlango.store.ReadTx;

/**
 * What people said of their own use in a year, for those who plan programmes (records.md, Own view): the three founding questions in
 * five columns, what it gives people, by the groups they named, and how the groups overlap. Only sums of people; nobody's answer.
 * These are the true numbers; they leave this package only towards the protection.
 *
 * @param indicators in the order of the table
 */
public record TalkCount(List<Indicator> indicators, CountTable table) {
    /** Raised whenever a definition changes; printed with each count. */
    public static final String DEFINITIONS = "1";

    private static final List<String> QUESTIONS = List.of("WITH_SEX", "WITH_WORK", "WISH");
    private static final int COLUMNS = Answered.values().length;

    /** Five columns, or none: answers are never merged, since none of them is another. */
    public static Lattice lattice() {
        Level whole = new Level("answer.all", List.of(new Group("ALL", everyColumn())));
        Level five = new Level("answer.five", Arrays.stream(Answered.values())
                .map(answer -> new Group("ANSWERED_" + answer.name(), Set.of(column(answer)))).toList());
        return new Lattice(List.of(new Level("talk.all", List.of(new Group("ALL", Set.of(0))))), List.of(five, whole));
    }

    /**
     * Opens the answers of the year in memory, so CK must be held; audit this.
     *
     * @param effects every shared word for what it gives people, in their order
     * @param groups every group somebody may name, in their order
     */
    public static TalkCount read(ReadTx tx, int year, List<String> effects, List<String> groups) {
        return of(TalkReading.read(tx, year), effects, groups);
    }

    static TalkCount of(TalkReading reading, List<String> effects, List<String> groups) {
        Draft draft = new Draft(List.copyOf(reading.people().values()));
        Indicator all = draft.heads(Kind.TALKED, "", person -> true);
        QUESTIONS.forEach(draft::question);
        for (String effect : effects) {
            draft.inside(draft.heads(Kind.GIVES, effect, person -> person.effects().contains(effect)), all);
        }
        for (String group : groups) {
            draft.inside(draft.heads(Kind.GROUP, group, person -> person.groups().contains(group)), all);
        }
        for (int i = 0; i < groups.size(); i++) {
            for (String other : groups.subList(i + 1, groups.size())) {
                draft.both(all, Kind.OVERLAP, new Indicator(Kind.GROUP, groups.get(i)),
                        new Indicator(Kind.GROUP, other),
                        person -> person.groups().contains(other));
            }
        }
        for (String group : groups) {
            for (String effect : effects) {
                draft.both(all, Kind.GIVES_GROUP, new Indicator(Kind.GROUP, group), new Indicator(Kind.GIVES, effect),
                        person -> person.effects().contains(effect));
            }
        }
        return new TalkCount(List.copyOf(draft.indicators), new CountTable(1, COLUMNS, draft.rows, draft.nestings));
    }

    private static int column(Answered answer) {
        return List.of(Answered.values()).indexOf(answer);
    }

    private static Set<Integer> everyColumn() {
        return Set.copyOf(IntStream.range(0, COLUMNS).boxed().toList());
    }

    /** The table while it grows. */
    private static final class Draft {
        private final List<Person> people;
        private final List<Indicator> indicators = new ArrayList<>();
        private final List<CountRow> rows = new ArrayList<>();
        private final List<Nesting> nestings = new ArrayList<>();

        Draft(List<Person> people) {
            this.people = people;
        }

        /** Where everybody gave one answer, the columns would tell everybody's: then the sum alone is shown. */
        void question(String question) {
            List<Long> counts = Arrays.stream(Answered.values())
                    .map(answer -> people.stream().filter(person -> person.answer(question) == answer).count())
                    .toList();
            boolean everybodyAlike = counts.stream().filter(count -> count > 0).count() < 2;
            add(new Indicator(Kind.ANSWER, question), counts.stream().map(Measure::people).toList(),
                    everybodyAlike ? Shown.TOTAL : Shown.CELLS);
        }

        Indicator heads(Kind kind, String code, Predicate<Person> which) {
            Indicator indicator = new Indicator(kind, code);
            List<Measure> cells = new ArrayList<>(List.of(Measure.people(people.stream().filter(which).count())));
            while (cells.size() < COLUMNS) {
                cells.add(Measure.NONE);
            }
            add(indicator, cells, Shown.TOTAL);
            return indicator;
        }

        /** People of this group for whom something else is true as well. */
        void both(Indicator all, Kind kind, Indicator group, Indicator other, Predicate<Person> otherToo) {
            Indicator both = heads(kind, group.code() + "/" + other.code(),
                    person -> person.groups().contains(group.code()) && otherToo.test(person));
            inside(both, all);
            inside(both, group);
            inside(both, other);
        }

        /** That all of the outer are also of the inner would tell something of each of them. */
        void inside(Indicator inner, Indicator outer) {
            nestings.add(new Nesting(inner.key(), outer.key(), IfAll.TELLS));
        }

        private void add(Indicator indicator, List<Measure> cells, Shown most) {
            indicators.add(indicator);
            rows.add(new CountRow(indicator.key(), false, cells, most, null));
        }
    }
}
