package org.mlango.reports.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.mlango.reports.indicators.QuarterReading.Contact;
import org.mlango.reports.protect.CountRow;
import org.mlango.reports.protect.Measure;
import org.mlango.reports.protect.Shown;

/**
 * One row while it is being counted: in each cell, how much each source gave. A visit of which nobody knows whose it was is a
 * source of its own.
 */
final class Tally {
    static final int CELLS = AgeBand.values().length * CountedGender.values().length;

    private final List<Map<UUID, Long>> cells = new ArrayList<>();

    Tally() {
        for (int i = 0; i < CELLS; i++) {
            cells.add(new HashMap<>());
        }
    }

    void add(Contact contact, long amount) {
        UUID source = contact.person() == null ? contact.visit() : contact.person();
        cells.get(contact.cell()).merge(source, amount, Long::sum);
    }

    /** Each source counts as one, however often it came. */
    List<Measure> people() {
        return cells.stream().map(cell -> Measure.people(cell.size())).toList();
    }

    /** All that was given. */
    List<Measure> amounts() {
        return cells.stream().map(Tally::measure).toList();
    }

    static Measure measure(Map<UUID, Long> sources) {
        long[] sorted = sources.values().stream().mapToLong(Long::longValue).sorted().toArray();
        int last = sorted.length - 1;
        return new Measure(Arrays.stream(sorted).sum(), sorted.length, last < 0 ? 0 : sorted[last],
                last < 1 ? 0 : sorted[last - 1]);
    }

    static CountRow row(Indicator indicator, List<Measure> cells, Shown most) {
        return new CountRow(indicator.key(), indicator.kind() == Indicator.Kind.THING_GIVEN, cells, most,
                switch (indicator.kind()) {
                    case VISITS -> Indicator.PEOPLE.key();
                    case SERVICE_VISITS -> new Indicator(Indicator.Kind.SERVICE_PEOPLE, indicator.code()).key();
                    case PEOPLE, SERVICE_PEOPLE, THING_GIVEN, NOT_COUNTED, TALKED, ANSWER, GIVES, GROUP, OVERLAP,
                            GIVES_GROUP, ASKED, ASKED_PEOPLE ->
                        null;
                });
    }
}
