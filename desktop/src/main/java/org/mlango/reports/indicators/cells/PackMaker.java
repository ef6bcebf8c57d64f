package org.mlango.reports.indicators.cells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.mlango.reports.indicators.definition.Implication;
import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Merge;
import org.mlango.reports.indicators.definition.Row;
import org.mlango.reports.indicators.definition.Row.Unit;
import org.mlango.reports.indicators.definition.Split;
import org.mlango.reports.protect.pack.Fact;
import org.mlango.reports.protect.pack.FactForm;
import org.mlango.reports.protect.pack.Mode;
import org.mlango.reports.protect.pack.Rule;

/**
 * Makes the pack of a counted table, with everything a reader may use: all sums, also those a server would form; who is in whom, in this table
 * and against others; what rolling windows have in common; and the ways to make it coarser. In the form of {@code docs/table-pack.md}.
 */
public final class PackMaker {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CountedTable table;
    private final List<CountedTable> released;
    private final Rule rule;
    private final Map<String, ObjectNode> cells = new LinkedHashMap<>();
    private final Set<Fact> facts = new LinkedHashSet<>();

    /** @param released the tables something was handed over of before, counted from the same records as this one */
    public PackMaker(CountedTable table, List<CountedTable> released, Rule rule) {
        this.table = table;
        this.released = List.copyOf(released);
        this.rule = rule;
    }

    /** @param snapshot names the frozen records */
    public String counted(String snapshot) {
        table.rows().forEach(this::row);
        table.rows().forEach(inner -> table.rows().forEach(outer -> within(inner, outer)));
        table.rows().forEach(this::share);
        released.forEach(this::tie);
        table.rows().stream().filter(now -> now.row().unit() == Unit.PEOPLE).forEach(this::windows);
        return text(snapshot);
    }

    private void row(CountedRow row) {
        row.cells().forEach(cell -> put(row.row(), cell, cell.labels(), true));
        List<Split> splits = row.row().by().stream().map(table.set()::split).toList();
        for (CountedCell cell : row.cells()) {
            for (Split split : splits) {
                if (!cell.labels().containsKey(split.id())) {
                    facts.add(new Fact.Sum(cell.id(), split.groups().stream().map(group -> {
                        Map<String, String> labels = new HashMap<>(cell.labels());
                        labels.put(split.id(), group.label());
                        CountedCell part = row.cell(labels).orElseThrow();
                        if (row.row().tells().contains(group.label())) {
                            facts.add(new Fact.Inside(part.id(), cell.id(), true));
                        }
                        return part.id();
                    }).toList()));
                }
            }
        }
        row.others().forEach(others -> others(row, others));
        if (row.others().size() > 1) {
            facts.add(new Fact.Sum(row.others().getFirst().none().id(),
                    row.others().stream().skip(1).map(others -> others.none().id()).toList()));
        }
    }

    /** Files show them all together; how they are divided is a number all the same, as everybody's division is known. */
    private void others(CountedRow row, CountedRow.Others others) {
        Map<String, String> none = new HashMap<>(others.labels());
        none.put("others", row.row().by().getFirst());
        put(row.row(), others.none(), none, others.labels().isEmpty());
        Map<String, String> everybody = new HashMap<>(others.labels());
        everybody.put("others", "all");
        put(row.row(), others.everybody(), everybody, false);
        facts.add(new Fact.Sum(others.everybody().id(),
                List.of(row.cell(others.labels()).orElseThrow().id(), others.none().id())));
    }

    /** What a row is a share of, where both are people. */
    private void share(CountedRow row) {
        table.rows().stream().filter(whole -> whole.row().id().equals(row.row().denominator()))
                .filter(whole -> whole.row().unit() == Unit.PEOPLE && row.row().unit() == Unit.PEOPLE)
                .forEach(whole -> row.cells().forEach(part -> whole.cell(part.labels())
                        .filter(of -> !of.id().equals(part.id()))
                        .ifPresent(of -> facts.add(new Fact.Ratio(part.id(), of.id(), 0, null)))));
    }

    /** Where two rows count the same they share one cell; hidden zeros win. */
    private void put(Row row, CountedCell cell, Map<String, String> labels, boolean written) {
        ObjectNode there = cells.get(cell.id());
        if (there != null) {
            if (row.zerosHidden()) {
                there.put("zeros", "hidden");
            }
            if (written) {
                there.remove("written");
            }
            return;
        }
        ObjectNode node = JSON.createObjectNode().put("id", cell.id());
        ObjectNode names = node.putObject("labels").put("row", row.id());
        new TreeMap<>(labels).forEach(names::put);
        node.put("count", cell.count());
        if (!written) {
            node.put("written", false);
        }
        if (row.zerosHidden()) {
            node.put("zeros", "hidden");
        }
        if (row.unit() != Unit.PEOPLE && cell.count() > 0) {
            // of fewer sources than k it is as if one had given all of it
            ArrayNode largest = node.putArray("largest");
            (cell.sources() < rule.k() ? List.of(cell.count()) : cell.largest()).forEach(largest::add);
        }
        cells.put(cell.id(), node);
    }

    /** Whoever is in a cell of one row and, by the definitions, in the cell of the other too. */
    private void within(CountedRow inner, CountedRow outer) {
        if (inner.row().unit() != Unit.PEOPLE || outer.row().unit() != Unit.PEOPLE
                || !inner.to().equals(outer.to()) || outer.row().oncePerYear()
                || !Implication.holds(inner.row().who(), inner.months(), outer.row().who(), outer.months())) {
            return;
        }
        for (CountedCell one : inner.cells()) {
            outer.cells().stream().filter(other -> one.limits().justWithin(other.limits()))
                    .filter(other -> !one.id().equals(other.id()))
                    .filter(other -> cells.containsKey(one.id()) && cells.containsKey(other.id()))
                    .forEach(other -> inside(one, other, inner.row().outcome()));
        }
    }

    /** Not where somebody was counted there who, after a change since, is not counted here: the definitions say it, the numbers do not. */
    private void inside(CountedCell one, CountedCell other, boolean outcome) {
        BitSet outside = (BitSet) one.members().clone();
        outside.andNot(other.members());
        if (outside.isEmpty() && one.count() <= other.count()) {
            facts.add(new Fact.Inside(one.id(), other.id(), outcome));
        }
    }

    private void tie(CountedTable before) {
        for (CountedRow now : table.rows()) {
            for (CountedRow then : before.rows()) {
                if (now.row().unit() == then.row().unit()) {
                    days(now, then);
                }
            }
        }
        // nested across tables: of the same last day, so that no day decides
        before.rows().forEach(then -> table.rows().forEach(now -> {
            if (Implication.holds(then.row().who(), then.months(), now.row().who(), now.months())
                    || Implication.holds(now.row().who(), now.months(), then.row().who(), then.months())) {
                bring(then, now);
                within(then, now);
                within(now, then);
            }
        }));
    }

    /** The cells of an older table beside those of a row they lie in or around. */
    private void bring(CountedRow then, CountedRow now) {
        if (then.row().unit() == Unit.PEOPLE && now.row().unit() == Unit.PEOPLE && then.to().equals(now.to())) {
            then.cells().stream().filter(old -> now.cells().stream()
                    .anyMatch(one -> one.limits().justWithin(old.limits()) || old.limits().justWithin(one.limits())))
                    .forEach(old -> put(then.row(), old, old.labels(), false));
        }
    }

    /** The same cell in other days: who was in both, who came, who left. A reader has both numbers. */
    private void days(CountedRow now, CountedRow then) {
        if (then.to().isBefore(now.from()) || now.to().isBefore(then.from())
                || (then.from().equals(now.from()) && then.to().equals(now.to()))) {
            return;
        }
        for (CountedCell one : now.cells()) {
            then.cells().stream().filter(old -> old.what().equals(one.what())).forEach(old -> {
                put(then.row(), old, old.labels(), false);
                if (now.row().unit() != Unit.PEOPLE) {
                    return;
                }
                if (stays(then, now)) {
                    inside(old, one, now.row().outcome());
                } else if (stays(now, then)) {
                    inside(one, old, now.row().outcome());
                } else {
                    overlap(now.row(), one, old);
                }
            });
        }
    }

    /** Whether everybody of fewer days is counted in these, too: more days make only more people, or both end on one day. */
    private static boolean stays(CountedRow fewer, CountedRow more) {
        return lies(fewer, more) && !more.row().oncePerYear() && (Implication.grows(more.row().who())
                || (fewer.to().equals(more.to()) && Implication.holds(fewer.row().who(), fewer.months(),
                        more.row().who(), more.months())));
    }

    private static boolean lies(CountedRow inner, CountedRow outer) {
        return !inner.from().isBefore(outer.from()) && !inner.to().isAfter(outer.to());
    }

    /** Where older tables make up all days of a row: no more people than in all of them together. */
    private void windows(CountedRow now) {
        List<CountedRow> parts = released.stream().flatMap(before -> before.rows().stream())
                .filter(then -> then.row().unit() == Unit.PEOPLE && lies(then, now))
                .sorted(Comparator.comparing(CountedRow::from)).toList();
        for (CountedCell cell : now.cells()) {
            List<String> ids = new ArrayList<>();
            LocalDate next = now.from();
            long together = 0;
            for (CountedRow part : parts) {
                Optional<CountedCell> same = part.cells().stream().filter(old -> old.what().equals(cell.what()))
                        .findFirst();
                if (same.isPresent() && part.from().equals(next)) {
                    ids.add(same.get().id());
                    together += same.get().count();
                    next = part.to().plusDays(1);
                }
            }
            if (ids.size() > 1 && cell.count() <= together && next.isAfter(now.to())
                    && Implication.grows(now.row().who())
                    && cells.keySet().containsAll(ids)) {
                facts.add(new Fact.Window(cell.id(), ids));
            }
        }
    }

    private void overlap(Row row, CountedCell one, CountedCell old) {
        BitSet both = (BitSet) one.members().clone();
        both.and(old.members());
        String and = one.id() + "&" + old.id();
        number(row, and, both.cardinality());
        String came = one.id() + "-" + old.id();
        number(row, came, one.count() - both.cardinality());
        String left = old.id() + "-" + one.id();
        number(row, left, old.count() - both.cardinality());
        facts.add(new Fact.Sum(one.id(), List.of(and, came)));
        facts.add(new Fact.Sum(old.id(), List.of(and, left)));
    }

    private void number(Row row, String id, long count) {
        ObjectNode node = JSON.createObjectNode().put("id", id);
        node.putObject("labels").put("row", row.id()).put("days", "overlap");
        cells.putIfAbsent(id, node.put("count", count).put("written", false));
    }

    private String text(String snapshot) {
        IndicatorSet set = table.set();
        ObjectNode pack = JSON.createObjectNode().put("format", "mlango-table-pack").put("version", 1);
        pack.putObject("source").put("name", set.source().name() + " (" + set.id() + " " + set.edition() + ")")
                .put("year", set.source().year());
        pack.put("snapshot", snapshot);
        pack.putObject("rule").put("k", rule.k()).put("width", rule.width()).put("base", rule.base())
                .put("mode", rule.mode() == Mode.SUPPRESS ? "suppress" : rule.mode().name().toLowerCase(Locale.ROOT))
                .put("zeros", rule.zerosShown() ? "shown" : "hidden").put("heavyUser", rule.heavyUser())
                .put("mostBlank", rule.mostBlank());
        ArrayNode all = pack.putArray("cells");
        cells.values().forEach(all::add);
        ArrayNode ties = pack.putArray("facts");
        facts.forEach(fact -> FactForm.write(fact, ties.addObject()));
        ArrayNode coarsen = pack.putArray("coarsen");
        set.coarsen().forEach(merge -> coarsen.add(step(merge)));
        return pack.toString();
    }

    private static ObjectNode step(Merge merge) {
        ObjectNode step = JSON.createObjectNode().put("name", merge.name()).put("dimension", merge.split());
        if (!merge.into().isEmpty()) {
            ObjectNode into = step.putObject("into");
            new TreeMap<>(merge.into()).forEach((label, from) -> {
                ArrayNode parts = into.putArray(label);
                new ArrayList<>(from).forEach(parts::add);
            });
        }
        return step;
    }
}
