package org.mlango.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.people.BirthYearSure;
import org.mlango.people.CameThrough;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Population;
import org.mlango.people.Registration;
import org.mlango.people.ReportingGender;
import org.mlango.store.WriteTx;
import org.mlango.visits.VisitDraft;

/** The invented people who keep a record: registered at their first visit, asked again when a year has gone by. */
final class Regulars {
    private static final int ASK_AGAIN_DAYS = 365;
    private static final List<Set<Population>> GROUPS = List.of(Set.of(Population.USES_DRUGS),
            Set.of(Population.USES_DRUGS, Population.INJECTS_DRUGS), Set.of(Population.SEX_WORK),
            Set.of(Population.SEX_WORK, Population.USES_DRUGS), Set.of(Population.MAN_WITH_MEN),
            Set.of(Population.MAN_WITH_MEN, Population.USES_DRUGS),
            Set.of(Population.SEX_WORK, Population.USES_DRUGS, Population.INJECTS_DRUGS));

    private final @Nullable Regular[] known;
    private final Consents consents;
    private final People people;
    private final Random random;
    private final Told told;

    /** What they tell, and what they ask for. */
    record Told(InventedTalks talks, InventedAsks asks, InventedIncidents incidents) {}

    Regulars(int count, Consents consents, People people, Told told, Random random) {
        this.known = new @Nullable Regular[count];
        this.consents = consents;
        this.people = people;
        this.random = random;
        this.told = told;
    }

    /** Somebody known, what they agreed to keep, and when they were last asked. */
    private record Regular(PersonId id, boolean keepHealth, boolean countMe, LocalDate asked) {
        Regular askedOn(LocalDate day) {
            return new Regular(id, keepHealth, countMe, day);
        }
    }

    VisitDraft visit(WriteTx tx, int number) {
        Regular person = known[number];
        boolean first = person == null;
        if (person == null) {
            person = register(tx, number);
        } else if (!tx.today().isBefore(person.asked().plusDays(ASK_AGAIN_DAYS))) {
            person = askAgain(tx, person);
        }
        known[number] = person;
        return InventedVisit.make(person.keepHealth(), random).draft(tx.today(), person.id(), first ? "NEW" : "BACK");
    }

    private Regular register(WriteTx tx, int number) {
        InventedPerson invented = InventedPerson.make(number, tx.today().getYear(), random);
        PersonId id = PersonId.random();
        Regular regular = new Regular(id, invented.keepHealth(), invented.countMe(), tx.today());
        List<DecisionDraft> decisions = new ArrayList<>(decisions(regular));
        Set<Population> groups = Set.of();
        if (random.nextInt(2) == 0) {
            decisions.add(spoken(id, Purpose.KEEP_POPULATION, Answer.AGREED));
            groups = GROUPS.get(random.nextInt(GROUPS.size()));
        }
        PracticeCentre.expectDone(people.register(tx,
                new Registration(id, draft(invented), decisions, null, groups)));
        met(tx, id);
        return regular;
    }

    private Regular askAgain(WriteTx tx, Regular person) {
        decisions(person).forEach(decision -> PracticeCentre.expectDone(consents.decide(tx, decision)));
        met(tx, person.id());
        return person.askedOn(tx.today());
    }

    /** Whoever talks may ask for a plan afterwards; anybody may want to go somewhere. */
    private void met(WriteTx tx, PersonId person) {
        if (told.talks().maybe(tx, person)) {
            told.asks().maybePlan(tx, person);
        }
        told.asks().maybeReferral(tx, person);
        told.incidents().maybe(tx, person);
    }

    private List<DecisionDraft> decisions(Regular person) {
        List<DecisionDraft> decisions = new ArrayList<>();
        decisions.add(spoken(person.id(), Purpose.KEEP_RECORD, Answer.AGREED));
        decisions.add(spoken(person.id(), Purpose.COUNT_ME, person.countMe() ? Answer.AGREED : Answer.SAID_NO));
        if (person.keepHealth()) {
            decisions.add(spoken(person.id(), Purpose.KEEP_HEALTH, Answer.AGREED));
        }
        return decisions;
    }

    private DecisionDraft spoken(PersonId id, Purpose purpose, Answer answer) {
        return DecisionDraft.spoken(id, purpose, answer, random.nextInt(3) == 0 ? Language.EN : Language.SW);
    }

    private PersonDraft draft(InventedPerson invented) {
        BirthYearSure sure = invented.birthYear() == null
                ? BirthYearSure.NOT_ASKED
                : random.nextInt(4) == 0 ? BirthYearSure.ABOUT : BirthYearSure.SURE;
        CameThrough[] ways = CameThrough.values();
        return new PersonDraft(invented.name(), "", orEmpty(invented.phrase()), orEmpty(invented.phone()),
                ways[random.nextInt(ways.length)], "", invented.birthYear(), sure,
                ReportingGender.valueOf(invented.gender()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
