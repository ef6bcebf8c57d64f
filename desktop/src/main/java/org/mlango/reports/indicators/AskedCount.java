package org.mlango.reports.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
 * Plans, or referrals, people asked for in a year that is over, as they stood when it ended (decision 0046); or what they told in it (0054). The true numbers; they
 * leave this package only towards the protection.
 *
 * @param indicators in the order of the table
 */
public record AskedCount(Asked asked, List<Indicator> indicators, CountTable table) {
    /** Raised whenever a definition changes; printed with each count. */
    public static final String DEFINITIONS = "1";

    /**
     * One plan or referral, or thing told.
     *
     * @param person who asked for it or told it; one id however many records they have
     * @param value by which it is divided
     */
    record One(UUID person, String value) {}

    /** By kind of place, and of what happened, seals are opened under CK and DK, in memory; audit this. */
    public static AskedCount read(ReadTx tx, Asked asked, int year) {
        return of(asked, switch (asked) {
            case PLANS -> AskedQueries.plans(tx, year);
            case REFERRALS -> AskedQueries.referrals(tx, year);
            case REFERRAL_PLACES -> AskedQueries.referralPlaces(tx, year);
            case HAPPENED -> AskedQueries.happened(tx, year, found -> found.matter().name());
            case HELP_SOON -> AskedQueries.happened(tx, year, found -> HelpSoon.of(found.hours()).name());
        });
    }

    static AskedCount of(Asked asked, List<One> all) {
        List<Measure> cells = asked.codes().stream()
                .map(value -> measure(all.stream().filter(one -> one.value().equals(value)).toList())).toList();
        List<Measure> people = new ArrayList<>(
                List.of(Measure.people(all.stream().map(One::person).distinct().count())));
        while (people.size() < cells.size()) {
            people.add(Measure.NONE);
        }
        List<Indicator> indicators = List.of(Indicator.ASKED, Indicator.ASKED_PEOPLE);
        return new AskedCount(asked, indicators, new CountTable(cells.size(), 1, List.of(
                new CountRow(Indicator.ASKED.key(), false, cells, Shown.CELLS, null),
                new CountRow(Indicator.ASKED_PEOPLE.key(), false, people, Shown.TOTAL, null)),
                List.of(new Nesting(Indicator.ASKED_PEOPLE.key(), Indicator.ASKED.key(), IfAll.NOT_IN_TOTAL))));
    }

    /** Where all would stand in one line, that line would tell of each of them: such a division is left out. */
    public Lattice lattice() {
        return new Lattice(asked.levels().stream().filter(level -> level.isWhole() || divides(level)).toList(),
                List.of(new Level("asked.one", List.of(new Group("ALL", Set.of(0))))));
    }

    private boolean divides(Level level) {
        CountRow row = table.rows().getFirst();
        return level.groups().stream()
                .filter(group -> group.values().stream().anyMatch(value -> row.cells().get(value).value() > 0))
                .count() > 1;
    }

    private static Measure measure(List<One> some) {
        Map<UUID, Long> each = new HashMap<>();
        some.forEach(one -> each.merge(one.person(), 1L, Long::sum));
        return Tally.measure(each);
    }
}
