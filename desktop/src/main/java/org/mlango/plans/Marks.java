package org.mlango.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** What somebody follows, number by number; one for each day. */
final class Marks {
    private Marks() {}

    static Outcome<UUID> add(WriteTx tx, Leading leading, Plan seen, LocalDate day, int number) {
        if (day.isAfter(tx.today())) {
            return Outcome.refused("mark", "mark.ahead");
        }
        if (number < 0 || number > PlanRules.HIGHEST_MARK) {
            return Outcome.refused("mark", "mark.number", PlanRules.HIGHEST_MARK);
        }
        return leading.change(tx, seen, (plan, permit) -> {
            List<Mark> marks = without(plan, day);
            if (plan.told().track().isEmpty()) {
                return Outcome.refused("mark", "mark.nothing");
            }
            if (marks.size() >= PlanRules.MOST_MARKS) {
                return Outcome.refused("mark", "mark.many", PlanRules.MOST_MARKS);
            }
            marks.add(new Mark(day, number));
            marks.sort(Comparator.comparing(Mark::day));
            PlanChange.write(tx, permit, PlanChange.marks(plan, marks), "PLAN_CHANGED");
            return Outcome.done(plan.id());
        });
    }

    static Outcome<UUID> takeOut(WriteTx tx, Leading leading, Plan seen, LocalDate day) {
        return leading.change(tx, seen, (plan, permit) -> {
            PlanChange.write(tx, permit, PlanChange.marks(plan, without(plan, day)), "PLAN_CHANGED");
            return Outcome.done(plan.id());
        });
    }

    private static List<Mark> without(Plan plan, LocalDate day) {
        return new ArrayList<>(plan.inside().marks().stream().filter(mark -> !mark.day().equals(day)).toList());
    }
}
