package org.mlango.reports.indicators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.mlango.reports.indicators.Indicator.Kind;
import org.mlango.reports.indicators.QuarterReading.Contact;
import org.mlango.reports.indicators.QuarterReading.CountedService;
import org.mlango.reports.indicators.QuarterReading.Together;
import org.mlango.reports.protect.CountRow;
import org.mlango.reports.protect.CountTable;
import org.mlango.reports.protect.Lattice;
import org.mlango.reports.protect.Measure;
import org.mlango.reports.protect.Nesting;
import org.mlango.reports.protect.Nesting.IfAll;
import org.mlango.reports.protect.Shown;
import org.mlango.store.ReadTx;

/**
 * The count by quarter: visits, people, each service and each thing, by gender and age. The true numbers; they leave this
 * package only towards the protection.
 *
 * @param indicators in the order of the table
 */
public record FirstCount(List<Indicator> indicators, CountTable table) {
    /** Raised whenever a definition changes; printed with each count. */
    public static final String DEFINITIONS = "2";

    /** Stands on a visit for every sensitive service, so each of them lies inside it. */
    static final String HEALTH = "SV_HEALTH";
    /** What a talk with several people is. */
    static final String TALK = "SV_GROUP";

    /** How gender (down) and age (across) may be merged. */
    public static Lattice lattice() {
        return Coarsening.LATTICE;
    }

    /** Opens the sensitive services of the quarter in memory, so CK must be held; audit this. */
    public static FirstCount read(ReadTx tx, Quarter quarter) {
        return of(tx.readingMuch(() -> CountQueries.read(tx, quarter)));
    }

    static FirstCount of(QuarterReading reading) {
        List<Indicator> indicators = new ArrayList<>();
        List<CountRow> rows = new ArrayList<>();
        List<Nesting> nestings = new ArrayList<>();
        List<Contact> counted = reading.contacts().stream().filter(Contact::counted).toList();
        List<Contact> known = counted.stream().filter(contact -> contact.person() != null).toList();
        add(indicators, rows, Indicator.PEOPLE, people(known));
        add(indicators, rows, Indicator.VISITS, both(visits(counted), heads(reading.together())));
        nestings.add(new Nesting(Indicator.PEOPLE.key(), Indicator.VISITS.key(), IfAll.NOT_IN_TOTAL));
        for (CountedService service : healthLast(reading.serviceList())) {
            Indicator people = new Indicator(Kind.SERVICE_PEOPLE, service.code());
            Indicator visits = new Indicator(Kind.SERVICE_VISITS, service.code());
            add(indicators, rows, people, people(with(service, known, reading)));
            add(indicators, rows, visits, both(visits(with(service, counted, reading)),
                    heads(service.code().equals(TALK) ? talks(reading) : List.of())));
            nestings.addAll(nestings(people, visits, service.sensitive()));
            if (service.sensitive() && reading.lists(HEALTH)) {
                nestings.addAll(insideHealth(people, visits));
            }
        }
        for (String thing : reading.thingList()) {
            add(indicators, rows, new Indicator(Kind.THING_GIVEN, thing), given(thing, counted, reading));
        }
        indicators.add(Indicator.NOT_COUNTED);
        rows.add(Tally.row(Indicator.NOT_COUNTED,
                visits(reading.contacts().stream().filter(contact -> !contact.counted()).toList()), Shown.TOTAL));
        return new FirstCount(List.copyOf(indicators), new CountTable(CountedGender.values().length,
                AgeBand.values().length, rows, nestings));
    }

    /** Where the health services together would give one of them away, the one is worth more. */
    private static List<CountedService> healthLast(List<CountedService> services) {
        return services.stream().sorted(Comparator.comparing(service -> service.code().equals(HEALTH))).toList();
    }

    /**
     * All pairs, steps through a third row included: what is hidden in between must not become known by its neighbours. Totals of
     * visits that equal their people are hidden like those that are a few more: else a blank beside the people would tell that a
     * few came again.
     */
    private static List<Nesting> nestings(Indicator people, Indicator visits, boolean sensitive) {
        IfAll ifAll = sensitive ? IfAll.TELLS : IfAll.FINE;
        return List.of(new Nesting(people.key(), Indicator.PEOPLE.key(), ifAll),
                new Nesting(people.key(), Indicator.VISITS.key(), ifAll),
                new Nesting(visits.key(), Indicator.VISITS.key(), ifAll),
                new Nesting(people.key(), visits.key(), IfAll.NOT_IN_TOTAL));
    }

    private static List<Nesting> insideHealth(Indicator people, Indicator visits) {
        Indicator healthPeople = new Indicator(Kind.SERVICE_PEOPLE, HEALTH);
        Indicator healthVisits = new Indicator(Kind.SERVICE_VISITS, HEALTH);
        return List.of(new Nesting(people.key(), healthPeople.key(), IfAll.TELLS),
                new Nesting(people.key(), healthVisits.key(), IfAll.TELLS),
                new Nesting(visits.key(), healthVisits.key(), IfAll.TELLS));
    }

    private static void add(List<Indicator> indicators, List<CountRow> rows, Indicator indicator,
            List<Measure> cells) {
        indicators.add(indicator);
        rows.add(Tally.row(indicator, cells, Shown.CELLS));
    }

    private static List<Contact> with(CountedService service, List<Contact> contacts, QuarterReading reading) {
        Set<String> codes = service.code().equals(HEALTH) ? reading.healthCodes(HEALTH) : Set.of(service.code());
        return contacts.stream()
                .filter(contact -> !Collections.disjoint(codes,
                        reading.services().getOrDefault(contact.visit(), Set.of())))
                .toList();
    }

    private static List<Measure> people(List<Contact> contacts) {
        Tally tally = new Tally();
        contacts.forEach(contact -> tally.add(contact, 1));
        return tally.people();
    }

    private static List<Measure> visits(List<Contact> contacts) {
        Tally tally = new Tally();
        contacts.forEach(contact -> tally.add(contact, 1));
        return tally.amounts();
    }

    /** Everybody who was there is one contact, and a source of their own: they were there together. */
    private static List<Measure> heads(List<Together> together) {
        List<Measure> cells = new ArrayList<>(Collections.nCopies(Tally.CELLS, Measure.NONE));
        together.forEach(some -> cells.set(some.asOne().cell(),
                cells.get(some.asOne().cell()).plus(Measure.people(some.people()))));
        return cells;
    }

    private static List<Together> talks(QuarterReading reading) {
        return reading.together().stream().filter(Together::talk).toList();
    }

    private static List<Measure> both(List<Measure> some, List<Measure> others) {
        return IntStream.range(0, some.size()).mapToObj(cell -> some.get(cell).plus(others.get(cell))).toList();
    }

    private static List<Measure> given(String thing, List<Contact> contacts,
            QuarterReading reading) {
        Tally tally = new Tally();
        for (Contact contact : contacts) {
            int pieces = reading.given().getOrDefault(contact.visit(), Map.of()).getOrDefault(thing, 0);
            if (pieces > 0) {
                tally.add(contact, pieces);
            }
        }
        reading.together().stream().filter(some -> some.given().containsKey(thing))
                .forEach(some -> tally.add(some.asOne(), some.given().getOrDefault(thing, 0)));
        return tally.amounts();
    }
}
