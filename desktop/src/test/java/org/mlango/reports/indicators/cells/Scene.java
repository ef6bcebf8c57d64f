package org.mlango.reports.indicators.cells;

import static org.mlango.schema.Tables.PLAN_STEP;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.centre.Centre;
import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.TestWorker;
import org.mlango.incidents.Ambulance;
import org.mlango.incidents.Breathing;
import org.mlango.incidents.CameOfIt;
import org.mlango.incidents.Codes;
import org.mlango.incidents.Happened;
import org.mlango.incidents.Help;
import org.mlango.incidents.HelpDraft;
import org.mlango.incidents.IncidentDraft;
import org.mlango.incidents.Incidents;
import org.mlango.incidents.Involved;
import org.mlango.incidents.Moment;
import org.mlango.incidents.Overdose;
import org.mlango.incidents.Story;
import org.mlango.kit.text.Language;
import org.mlango.people.BirthYearSure;
import org.mlango.people.CameThrough;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Population;
import org.mlango.people.Registration;
import org.mlango.people.ReportingGender;
import org.mlango.plans.PlanDraft;
import org.mlango.plans.PlanTold;
import org.mlango.plans.Plans;
import org.mlango.plans.StepDraft;
import org.mlango.plans.Who;
import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.records.Records;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.tests.Kind;
import org.mlango.tests.Result;
import org.mlango.tests.Showed;
import org.mlango.tests.Since;
import org.mlango.tests.Step;
import org.mlango.tests.StepDay;
import org.mlango.tests.TestDraft;
import org.mlango.tests.Tests;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;
import org.mlango.visits.Visits;

/** Invented people on a real store, written through the rooms; and beside it, in plain words, what was written. */
final class Scene implements AutoCloseable {
    static final LocalDate REGISTERED = LocalDate.of(2025, 10, 2);
    private static final LocalDate NOW = LocalDate.of(2026, 10, 1);

    final TestStore test = TestStore.fresh();
    final Consents consents = new Consents();
    final List<Known> people = new ArrayList<>();
    private final People register = new People(consents);
    private final Visits visits = new Visits(consents);
    private final Tests tests = new Tests(consents);
    private final Plans plans = new Plans(consents, new Centre());
    private final Incidents incidents = new Incidents(consents, register);

    /** Somebody, and all that was written of them, as the test remembers it. */
    static final class Known {
        final PersonId id = PersonId.random();
        String gender = "FEMALE";
        @Nullable
        Integer born = 1999;
        Set<Population> groups = Set.of();
        LocalDate countedFrom = REGISTERED;
        final List<Came> came = new ArrayList<>();
        final List<Tested> tested = new ArrayList<>();
        final List<Told> told = new ArrayList<>();
    }

    /** @param things by code, how many they asked for and how many they got */
    record Came(LocalDate day, Set<String> services, Map<String, int[]> things) {}

    record Tested(Kind kind, List<StepDay> steps, @Nullable Showed showed, @Nullable LocalDate since) {}

    record Told(LocalDate day, Set<Happened> happened, boolean helped, boolean overdose, int doses, boolean died) {}

    Scene() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
            visits.furnish(tx);
        });
        test.as(Role.COUNSELLOR);
        at(REGISTERED);
    }

    private void at(LocalDate day) {
        test.clock().set(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    Known person(String gender, @Nullable Integer born, Population... groups) {
        return counted(gender, born, REGISTERED, groups);
    }

    /** @param countedFrom from which day on they are counted; null for never */
    Known counted(String gender, @Nullable Integer born, @Nullable LocalDate countedFrom, Population... groups) {
        Known known = new Known();
        known.gender = gender;
        known.born = born;
        known.groups = Set.of(groups);
        known.countedFrom = countedFrom == null ? LocalDate.MAX : countedFrom;
        at(REGISTERED);
        List<DecisionDraft> decisions = new ArrayList<>();
        for (Purpose purpose : List.of(Purpose.KEEP_RECORD, Purpose.KEEP_HEALTH, Purpose.KEEP_RESULTS,
                Purpose.KEEP_POPULATION, Purpose.KEEP_CONVERSATION, Purpose.KEEP_INCIDENT_SUPPORT,
                Purpose.KEEP_INCIDENT_STATISTICS)) {
            decisions.add(yes(known, purpose));
        }
        if (REGISTERED.equals(countedFrom)) {
            decisions.add(yes(known, Purpose.COUNT_ME));
        }
        test.done(tx -> register.register(tx, new Registration(known.id,
                new PersonDraft("", "", "", "", CameThrough.NOT_ASKED, "", born,
                        born == null ? BirthYearSure.NOT_ASKED : BirthYearSure.SURE, ReportingGender.valueOf(gender)),
                decisions, null, known.groups)));
        if (countedFrom != null && !REGISTERED.equals(countedFrom)) {
            at(countedFrom);
            test.done(tx -> consents.decide(tx, yes(known, Purpose.COUNT_ME)));
        }
        people.add(known);
        return known;
    }

    private static DecisionDraft yes(Known known, Purpose purpose) {
        return DecisionDraft.spoken(known.id, purpose, Answer.AGREED, Language.EN);
    }

    /** Comes, has these services, and gets all of these things that they ask for. */
    Scene came(Known who, String day, Set<String> services, String... things) {
        Map<String, int[]> given = new HashMap<>();
        for (String thing : things) {
            given.put(thing, new int[]{3, 3});
        }
        return came(who, LocalDate.parse(day), services, given);
    }

    Scene came(Known who, LocalDate day, Set<String> services, Map<String, int[]> things) {
        at(NOW);
        test.done(tx -> visits.record(tx, new VisitDraft(day, null, Place.CENTRE, who.id, 0, NewOrBack.NOT_ASKED, null,
                services, things.entrySet().stream().map(
                        thing -> new ThingLine(thing.getKey(), thing.getValue()[0], thing.getValue()[1], 0, null))
                        .toList(),
                "")));
        who.came.add(new Came(day, services, things));
        return this;
    }

    Scene anonymous(String day, String thing, int pieces) {
        at(NOW);
        test.done(tx -> visits.record(tx, VisitDraft.anonymous(LocalDate.parse(day), Set.of(),
                List.of(ThingLine.given(thing, pieces)))));
        return this;
    }

    Scene tested(Known who, Kind kind, String day, @Nullable Showed showed, Step... steps) {
        List<StepDay> days = new ArrayList<>();
        for (Step step : steps) {
            days.add(new StepDay(step, LocalDate.parse(day)));
        }
        return tested(who, kind, days, showed, null);
    }

    Scene tested(Known who, Kind kind, List<StepDay> steps, @Nullable Showed showed, @Nullable LocalDate since) {
        at(NOW);
        test.done(tx -> tests.keep(tx, new TestDraft(who.id, null, kind, steps, "", "",
                since == null ? null : new Since(since, null), showed == null ? null : new Result(showed, ""),
                List.of())));
        who.tested.add(new Tested(kind, steps, showed, since));
        return this;
    }

    Scene harm(Known who, String day, boolean helped, Happened... happened) {
        told(who, LocalDate.parse(day), helped, moment -> Codes.harm(moment, happened));
        who.told.add(new Told(LocalDate.parse(day), Set.of(happened), helped, false, 0, false));
        return this;
    }

    Scene overdose(Known who, String day, int doses, boolean died) {
        told(who, LocalDate.parse(day), false, moment -> Codes.overdose(moment, new Overdose(Set.of(Involved.HEROIN),
                doses, Breathing.SLOW, Ambulance.NOT_NEEDED, died ? CameOfIt.DIED : CameOfIt.RECOVERED)));
        who.told.add(new Told(LocalDate.parse(day), Set.of(), false, true, doses, died));
        return this;
    }

    private void told(Known who, LocalDate day, boolean helped, java.util.function.Function<Moment, Codes> codes) {
        at(day);
        test.done(tx -> {
            Moment now = Moment.now(tx);
            IncidentDraft draft = IncidentDraft.of(who.id, codes.apply(now), Story.of("siri"),
                    Purpose.KEEP_INCIDENT_SUPPORT, Purpose.KEEP_INCIDENT_STATISTICS);
            return incidents.keep(tx, helped ? draft.wanting(HelpDraft.given(Help.COUNSELLING, now)) : draft);
        });
    }

    /** A worker promises something for a day. */
    Scene promised(Known who, String day, boolean kept) {
        at(LocalDate.parse(day));
        UUID plan = test.done(
                tx -> plans.start(tx, new PlanDraft(who.id, Language.EN, PlanTold.goal("siri"), true)));
        test.done(tx -> plans.step(tx, plan, new StepDraft("siri", Who.WORKER, "", LocalDate.parse(day), "")));
        if (kept) {
            test.scene(tx -> tx.sql().update(PLAN_STEP).set(PLAN_STEP.STATE, "DONE").where(PLAN_STEP.PLAN_ID.eq(plan))
                    .execute());
        }
        return this;
    }

    /** Two records are one person's. */
    Scene same(Known one, Known other) {
        at(NOW);
        test.done(tx -> consents.link(tx, one.id, other.id));
        return this;
    }

    Records records(LocalDate until) {
        at(NOW);
        test.as(Role.MANAGER);
        Records records = test.store().read(tx -> Records.read(tx, until));
        test.as(Role.COUNSELLOR);
        return records;
    }

    CountedTable table(IndicatorSet set, YearMonth month) {
        Period period = Period.of(month, set.every(), set.yearFrom());
        return new Tables(records(period.lastDay())).count(set, period);
    }

    /** What a cell holds; of no labels, the sum of all groups. */
    static long count(CountedTable table, String row, Map<String, String> labels) {
        return table.rows().stream().filter(one -> one.row().id().equals(row)).findFirst().orElseThrow()
                .cell(labels).orElseThrow().count();
    }

    @Override
    public void close() {
        test.close();
    }
}
