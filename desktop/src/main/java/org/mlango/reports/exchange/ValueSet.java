package org.mlango.reports.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mlango.reports.exchange.Mapping.Placed;

/**
 * What goes to a server for one period and one unit.
 *
 * @param completed the day the period was closed; told by the formats that have a place for it
 */
public record ValueSet(Mapping mapping, YearMonth first, int months, LocalDate completed, List<Value> values) {
    public ValueSet {
        values = List.copyOf(values);
    }

    public record Value(Place place, long number) {}

    /** What is shown of a pack. What was withheld is not in it. */
    public static ValueSet of(Mapping mapping, YearMonth first, int months, LocalDate completed, String written) {
        List<Value> values = new ArrayList<>();
        for (Placed placed : mapping.placed(WrittenCell.of(written))) {
            Long number = placed.cell().value();
            if (number != null) {
                values.add(new Value(placed.place(), number));
            }
        }
        return new ValueSet(mapping, first, months, completed, values);
    }

    /**
     * What has to go from the server before a revision is sent: what was sent before and has no number now. A server keeps what a later
     * set leaves out. It takes a deletion only with a number, and gets the one it has.
     */
    public Optional<ValueSet> gone(ValueSet before) {
        Map<Place, Long> now = new HashMap<>();
        values.forEach(value -> now.put(value.place(), value.number()));
        List<Value> gone = before.values().stream().filter(value -> !now.containsKey(value.place())).toList();
        return gone.isEmpty() ? Optional.empty() : Optional.of(new ValueSet(mapping, first, months, completed, gone));
    }

    String period() {
        return mapping.calendar().code(first, months);
    }

    String lasting() {
        return mapping.calendar().lasting(first, months);
    }
}
