package org.mlango.reports.indicators;

import static org.mlango.reports.indicators.AgeBand.FROM_20;
import static org.mlango.reports.indicators.AgeBand.FROM_25;
import static org.mlango.reports.indicators.AgeBand.FROM_30;
import static org.mlango.reports.indicators.AgeBand.NOT_KNOWN;
import static org.mlango.reports.indicators.AgeBand.UNDER_20;
import static org.mlango.reports.indicators.CountedGender.ANOTHER;
import static org.mlango.reports.indicators.CountedGender.FEMALE;
import static org.mlango.reports.indicators.CountedGender.MALE;
import static org.mlango.reports.indicators.CountedGender.NOT_STATED;
import static org.mlango.reports.indicators.CountedGender.TRANS_FEMALE;
import static org.mlango.reports.indicators.CountedGender.TRANS_MALE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mlango.reports.protect.Group;
import org.mlango.reports.protect.Lattice;
import org.mlango.reports.protect.Level;

/**
 * How age and gender may be merged. Six genders are named only where somebody is in more than three. A few people whose age nobody knows would else forbid every division by age: so
 * there are levels that put them with the oldest. The keys of the groups are text keys.
 */
final class Coarsening {
    private static final List<Level> GENDERS = List.of(
            new Level("gender.three", List.of(alone(FEMALE), alone(MALE),
                    group("ANOTHER_OR_NOT_STATED", TRANS_FEMALE, TRANS_MALE, ANOTHER, NOT_STATED))),
            new Level("gender.full", Arrays.stream(CountedGender.values()).map(Coarsening::alone).toList()),
            new Level("gender.two", List.of(alone(FEMALE),
                    group("ALL_OTHERS", MALE, TRANS_FEMALE, TRANS_MALE, ANOTHER, NOT_STATED))),
            new Level("gender.all", List.of(group("ALL", CountedGender.values()))));

    private static final List<Level> AGES = List.of(
            new Level("age.full", Stream.of(AgeBand.values()).map(Coarsening::alone).toList()),
            new Level("age.known", List.of(alone(UNDER_20), alone(FROM_20), alone(FROM_25),
                    group("FROM_30_OR_NOT_KNOWN", FROM_30, NOT_KNOWN))),
            new Level("age.two", List.of(group("UNDER_25", UNDER_20, FROM_20), group("FROM_25_ON", FROM_25, FROM_30),
                    alone(NOT_KNOWN))),
            new Level("age.two.known", List.of(group("UNDER_25", UNDER_20, FROM_20),
                    group("FROM_25_ON_OR_NOT_KNOWN", FROM_25, FROM_30, NOT_KNOWN))),
            new Level("age.all", List.of(group("ALL", AgeBand.values()))));

    /** Gender down, age across. */
    static final Lattice LATTICE = new Lattice(GENDERS, AGES);

    private Coarsening() {}

    private static Group alone(Dimension value) {
        return group(value.name(), value);
    }

    private static Group group(String key, Dimension... values) {
        return new Group(key, Arrays.stream(values).map(Dimension::position).collect(Collectors.toSet()));
    }
}
