package org.mlango.reports.indicators.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.mlango.reports.indicators.cells.CountedCell.Limits;
import org.mlango.reports.indicators.definition.Condition;
import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.Row;
import org.mlango.reports.indicators.definition.Row.Unit;
import org.mlango.reports.indicators.definition.Split;
import org.mlango.reports.indicators.definition.Vocabulary;
import org.mlango.reports.indicators.records.Records;
import org.mlango.reports.indicators.records.Someone;

/** Counts sets from records that were read once: each person is looked at once for each row. */
public final class Tables {
    /** Instead of a split: who is in none of its groups. */
    private static final String OTHERS = "others";
    /** What is known of somebody nobody wrote down. */
    private static final Set<String> NOBODY_KNOWN = Set.of("gender:NOT_ASKED", Vocabulary.NO_TYPE, Vocabulary.NO_AGE);

    private final Records records;
    private final List<Evidence> people;
    private final List<Evidence> unnamed;

    public Tables(Records records) {
        this.records = records;
        this.people = records.people().stream().map(Evidence::new).toList();
        this.unnamed = records.unnamed().stream()
                .map(one -> new Evidence(new Someone(one.source(), NOBODY_KNOWN, null, List.of(one.given())))).toList();
    }

    public CountedTable count(IndicatorSet set, Period period) {
        return new CountedTable(set, period, set.kept().stream().map(row -> row(set, row, period)).toList());
    }

    /** Who is in which cells of a table, by the cell's id. */
    public Map<UUID, Set<String>> people(CountedTable table) {
        Map<UUID, Set<String>> all = new HashMap<>();
        table.peopleCells().forEach(cell -> cell.members().stream().forEach(
                at -> all.computeIfAbsent(people.get(at).id(), who -> new HashSet<>()).add(cell.id())));
        return all;
    }

    /**
     * Whom a cell of people could be about by group, gender and age alone, whatever was done: so much can be told by whoever lays it
     * beside lines of people.
     *
     * @param labels as they were written, those of groups that were put together included
     * @return empty if the set has no such cell
     */
    public Optional<Set<UUID>> alike(IndicatorSet set, Period period, Map<String, String> labels) {
        Optional<Row> row = set.row(labels.getOrDefault("row", ""));
        List<Condition> all = new ArrayList<>();
        row.ifPresent(found -> {
            all.add(found.who());
            found.by().stream().filter(split -> !labels.containsKey(split) && !labels.containsKey(OTHERS))
                    .forEach(split -> all.add(set.split(split).inAny()));
        });
        for (Map.Entry<String, String> label : labels.entrySet()) {
            Optional<Condition> limit = limit(set, label.getKey(), label.getValue());
            if (limit.isEmpty()) {
                return Optional.empty();
            }
            all.add(limit.get());
        }
        Condition person = PersonPart.of(new Condition.All(all));
        Judge judge = new Judge(period.firstDay(), period.lastDay());
        return row.map(found -> people.stream().filter(who -> judge.holds(person, who)).map(Evidence::id)
                .collect(Collectors.toSet()));
    }

    private static Optional<Condition> limit(IndicatorSet set, String name, String label) {
        if (name.equals("row")) {
            return Optional.of(new Condition.All(List.of()));
        }
        String dividedBy = name.equals(OTHERS) ? label : name;
        Optional<Split> split = set.splits().stream().filter(one -> one.id().equals(dividedBy)).findFirst();
        if (name.equals(OTHERS)) {
            return split.map(one -> new Condition.Not(one.inAny()));
        }
        List<Condition> any = split.stream()
                .flatMap(one -> one.groups().stream()
                        .filter(group -> means(set, one, label).contains(group.label())).map(one::in))
                .toList();
        return any.isEmpty() ? Optional.empty() : Optional.of(new Condition.Any(any));
    }

    /** The groups that a written label puts together. */
    private static Set<String> means(IndicatorSet set, Split split, String label) {
        Set<String> means = new HashSet<>(Set.of(label));
        for (int step = 0; step < set.coarsen().size(); step++) {
            set.coarsen().stream().filter(merge -> merge.split().equals(split.id()))
                    .forEach(merge -> List.copyOf(means).forEach(
                            one -> means.addAll(merge.into().getOrDefault(one, List.of()))));
        }
        return means;
    }

    /**
     * A table something was handed over of, as it was then: late entries and changes since do not move what others have on paper.
     *
     * @param handedOver counts by the name each has in the pack that was handed over last
     * @param then who was counted in which cells; those who took it back are in none
     * @param named the first name of what may have been revised
     */
    public CountedTable asHandedOver(IndicatorSet set, Period period, Map<String, Long> handedOver,
            Map<UUID, Set<String>> then, UnaryOperator<String> named) {
        Map<String, String> names = new HashMap<>();
        handedOver.keySet().forEach(name -> names.put(named.apply(name), name));
        Map<UUID, Integer> places = new HashMap<>();
        for (int at = 0; at < people.size(); at++) {
            places.put(people.get(at).id(), at);
        }
        Map<String, BitSet> members = new HashMap<>();
        then.forEach((who, cells) -> {
            Integer at = places.get(who);
            if (at != null) {
                cells.forEach(cell -> members.computeIfAbsent(cell, id -> new BitSet()).set(at));
            }
        });
        return count(set, period).changed(cell -> {
            String name = names.get(cell.id());
            Long count = name == null ? null : handedOver.get(name);
            return name == null || count == null
                    ? Optional.empty()
                    : Optional.of(cell.asItWas(name, count, members.getOrDefault(cell.id(), new BitSet())));
        });
    }

    private CountedRow row(IndicatorSet set, Row row, Period period) {
        int months = row.monthsIn(period);
        Judge judge = new Judge(period.last().minusMonths(months - 1L).atDay(1), period.lastDay());
        List<Split> splits = row.by().stream().map(set::split).toList();
        Draft draft = new Draft(row, splits, judge, period);
        switch (row.unit()) {
            case PEOPLE -> {
                for (int at = 0; at < people.size(); at++) {
                    Evidence who = people.get(at);
                    if (judge.holds(row.who(), who) && !isCountedEarlier(row, who, period)) {
                        draft.add(who, at, 1);
                    }
                }
            }
            case PIECES -> {
                people.forEach(who -> draft.given(who));
                unnamed.forEach(who -> draft.given(who));
            }
            case NOT_COUNTED -> records.notCounted().stream()
                    .filter(one -> !one.day().isBefore(judge.from()) && !one.day().isAfter(judge.to()))
                    .forEach(one -> draft.add(new Evidence(new Someone(one.person(), NOBODY_KNOWN, null, List.of())),
                            -1, 1));
        }
        return draft.row(months);
    }

    private static boolean isCountedEarlier(Row row, Evidence who, Period period) {
        return row.oncePerYear() && period.earlierInYear().stream()
                .anyMatch(earlier -> new Judge(earlier.last().minusMonths(row.monthsIn(earlier) - 1L).atDay(1),
                        earlier.lastDay()).holds(row.who(), who));
    }

    /** A row while it is counted: what each source gave to each cell. */
    private static final class Draft {
        /** Stands for all groups of a split together. */
        private static final String SUM = "";
        private static final String NONE = "-";

        private final Row row;
        private final List<Split> splits;
        private final Judge judge;
        private final Period period;
        private final Map<List<String>, Tally> cells = new HashMap<>();
        /** By their groups of all splits but the first; under no groups, all together. */
        private final Map<List<String>, Tally> others = new HashMap<>();
        private final Map<List<String>, Tally> everybody = new HashMap<>();

        Draft(Row row, List<Split> splits, Judge judge, Period period) {
            this.row = row;
            this.splits = splits;
            this.judge = judge;
            this.period = period;
        }

        void given(Evidence who) {
            long pieces = who.pieces(row.pieces(), judge.from(), judge.to());
            if (pieces > 0 && judge.holds(row.who(), who)) {
                add(who, -1, pieces);
            }
        }

        /** @param at of a person, their place; below 0 for things */
        void add(Evidence who, int at, long amount) {
            List<String> labels = splits.stream().map(split -> split.groups().stream()
                    .filter(group -> judge.holds(group.who(), who)).map(Split.Group::label).findFirst().orElse(NONE))
                    .toList();
            if (row.others()) {
                for (List<String> key : List.of(List.<String>of(), rest(labels)).stream().distinct().toList()) {
                    everybody.computeIfAbsent(key, rest -> new Tally()).add(who.id(), at, amount);
                    if (labels.getFirst().equals(NONE)) {
                        others.computeIfAbsent(key, rest -> new Tally()).add(who.id(), at, amount);
                    }
                }
            }
            if (labels.contains(NONE)) {
                return;
            }
            for (List<String> key : sums(labels.stream().map(label -> List.of(SUM, label)).toList())) {
                cells.computeIfAbsent(key, labelled -> new Tally()).add(who.id(), at, amount);
            }
        }

        CountedRow row(int months) {
            List<List<String>> choices = new ArrayList<>();
            for (Split split : splits) {
                List<String> labels = new ArrayList<>(split.groups().stream().map(Split.Group::label).toList());
                labels.add(SUM);
                choices.add(labels);
            }
            List<CountedCell> all = sums(choices).stream().map(this::cell).toList();
            return new CountedRow(row, judge.from(), judge.to(), months, all, row.others() ? others() : List.of());
        }

        private static <T> List<T> rest(List<T> labels) {
            return labels.subList(1, labels.size());
        }

        /** All together; and where each of them is in a group of every other split, by these. */
        private List<CountedRow.Others> others() {
            List<List<String>> keys = new ArrayList<>(List.of(List.of()));
            if (splits.size() > 1 && rest(splits).stream().allMatch(Split::everybody)) {
                keys.addAll(sums(rest(splits).stream()
                        .map(split -> split.groups().stream().map(Split.Group::label).toList()).toList()));
            }
            return keys.stream().map(this::others).toList();
        }

        private CountedRow.Others others(List<String> key) {
            Map<String, String> labels = new HashMap<>();
            List<Condition> limits = new ArrayList<>();
            for (int i = 0; i < key.size(); i++) {
                Split split = splits.get(i + 1);
                String label = key.get(i);
                labels.put(split.id(), label);
                limits.add(split.in(split.groups().stream().filter(group -> group.label().equals(label)).findFirst()
                        .orElseThrow()));
            }
            CountedCell all = counted(Map.of(), everybody.getOrDefault(key, new Tally()), limits, Set.of(), Set.of());
            limits.add(new Condition.Not(splits.getFirst().inAny()));
            return new CountedRow.Others(labels,
                    counted(Map.of(), others.getOrDefault(key, new Tally()), limits, Set.of(), Set.of()), all);
        }

        private CountedCell cell(List<String> key) {
            Map<String, String> labels = new HashMap<>();
            List<Condition> limits = new ArrayList<>();
            Set<String> groups = new HashSet<>();
            Set<String> any = new HashSet<>();
            for (int i = 0; i < splits.size(); i++) {
                Split split = splits.get(i);
                String label = key.get(i);
                if (label.equals(SUM)) {
                    if (!split.everybody()) {
                        limits.add(split.inAny());
                        any.add(split.inAny().text());
                    }
                } else {
                    labels.put(split.id(), label);
                    Condition in = split.in(split.groups().stream().filter(group -> group.label().equals(label))
                            .findFirst().orElseThrow());
                    limits.add(in);
                    groups.add(in.text());
                }
            }
            return counted(labels, cells.getOrDefault(key, new Tally()), limits, groups, any);
        }

        private CountedCell counted(Map<String, String> labels, Tally tally, List<Condition> limits,
                Set<String> groups, Set<String> any) {
            String what = CellId.what(row, limits, period, judge.to().getYear());
            return new CountedCell(CellId.of(what, judge), what, labels, new Limits(groups, any), tally.sum(),
                    tally.members, tally.sources(), row.unit() == Unit.PEOPLE ? List.of() : tally.largest());
        }

        /** Every way to take one of each. */
        private static List<List<String>> sums(List<List<String>> choices) {
            List<List<String>> all = List.of(List.of());
            for (List<String> some : choices) {
                all = all.stream().flatMap(start -> some.stream().map(one -> {
                    List<String> longer = new ArrayList<>(start);
                    longer.add(one);
                    return longer;
                })).map(Collections::unmodifiableList).toList();
            }
            return all;
        }
    }

    private static final class Tally {
        private final BitSet members = new BitSet();
        private final Map<UUID, Long> each = new HashMap<>();

        void add(UUID source, int at, long amount) {
            each.merge(source, amount, Long::sum);
            if (at >= 0) {
                members.set(at);
            }
        }

        long sum() {
            return each.values().stream().mapToLong(Long::longValue).sum();
        }

        int sources() {
            return each.size();
        }

        List<Long> largest() {
            long[] sorted = each.values().stream().mapToLong(Long::longValue).sorted().toArray();
            return Arrays.stream(sorted).skip(Math.max(0, sorted.length - 2)).boxed()
                    .sorted(Collections.reverseOrder()).toList();
        }
    }
}
