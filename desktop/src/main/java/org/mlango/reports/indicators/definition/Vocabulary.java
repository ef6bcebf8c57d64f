package org.mlango.reports.indicators.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mlango.incidents.Happened;
import org.mlango.people.Population;
import org.mlango.people.ReportingGender;
import org.mlango.tests.Kind;
import org.mlango.tests.Showed;
import org.mlango.visits.Place;
import org.mlango.visits.Visits;

/**
 * Everything a definition may ask for, because somebody writes it down. What is written on a day: {@code service:}, {@code thing:} (at least
 * one was given), {@code short:} (fewer than asked for), {@code test:}, {@code result:} and the like. What is true of a person: {@code type:}
 * (the one group they count as), {@code group:} (all they named), {@code gender:}.
 */
public final class Vocabulary {
    public static final String VISIT = "visit";
    public static final String HELPED = "helped";
    public static final String HELPED_IN_A_DAY = "helped:IN_A_DAY";
    public static final String OVERDOSE = "overdose";
    public static final String NALOXONE = "overdose:NALOXONE";
    public static final String DIED = "overdose:DIED";
    public static final String PEP_IN_TIME = "pep:IN_72H";
    public static final String NO_AGE = "age:NOT_KNOWN";
    public static final String NO_TYPE = "type:NOT_STATED";

    static final Set<String> DAYS = union(List.of(
            Stream.of(VISIT, HELPED, HELPED_IN_A_DAY, OVERDOSE, NALOXONE, DIED, PEP_IN_TIME),
            codes("visit:", Place.values()),
            Visits.shippedServices().stream().map(code -> "service:" + code),
            Visits.shippedThings().stream().flatMap(code -> Stream.of("thing:" + code, "short:" + code)),
            Arrays.stream(Kind.values()).flatMap(kind -> kind.steps().stream().map(step -> test(kind, step))),
            Arrays.stream(Kind.values()).filter(Kind::shows)
                    .flatMap(kind -> Arrays.stream(Showed.values()).map(showed -> result(kind, showed))),
            codes("happened:", Happened.values()),
            Stream.of("OPEN", "DONE", "CHANGED", "DROPPED").map(state -> "promise:" + state)));

    static final Set<String> MARKS = union(List.of(Stream.of(NO_AGE, NO_TYPE), codes("type:", Population.values()),
            codes("group:", Population.values()), codes("gender:", ReportingGender.values())));

    private Vocabulary() {}

    public static String test(Enum<?> kind, Enum<?> step) {
        return "test:" + kind + ":" + step;
    }

    public static String result(Enum<?> kind, Enum<?> showed) {
        return "result:" + kind + ":" + showed;
    }

    private static Stream<String> codes(String start, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> start + value.name());
    }

    private static Set<String> union(List<Stream<String>> some) {
        return some.stream().flatMap(Function.identity()).collect(Collectors.toUnmodifiableSet());
    }
}
