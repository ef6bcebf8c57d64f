package org.mlango.reports.indicators.cells;

import java.util.List;

import org.mlango.reports.indicators.definition.Condition;

/** What of a condition is about the person alone: group, gender, age. What rests on what was done holds for everybody here. */
final class PersonPart {
    private static final Condition EVERYBODY = new Condition.All(List.of());

    private PersonPart() {}

    static Condition of(Condition condition) {
        return switch (condition) {
            case Condition.Had had -> EVERYBODY;
            case Condition.Stands stands -> EVERYBODY;
            case Condition.Lasted lasted -> EVERYBODY;
            case Condition.Is is -> is;
            case Condition.Aged aged -> aged;
            case Condition.All(List<Condition> of) -> new Condition.All(of.stream().map(PersonPart::of).toList());
            case Condition.Any(List<Condition> of) -> new Condition.Any(of.stream().map(PersonPart::of).toList());
            case Condition.Not(Condition of) -> restsOnDays(of) ? EVERYBODY : condition;
        };
    }

    private static boolean restsOnDays(Condition condition) {
        return switch (condition) {
            case Condition.Had had -> true;
            case Condition.Stands stands -> true;
            case Condition.Lasted lasted -> true;
            case Condition.Is is -> false;
            case Condition.Aged aged -> false;
            case Condition.All(List<Condition> of) -> of.stream().anyMatch(PersonPart::restsOnDays);
            case Condition.Any(List<Condition> of) -> of.stream().anyMatch(PersonPart::restsOnDays);
            case Condition.Not(Condition of) -> restsOnDays(of);
        };
    }
}
