package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mlango.asking.Asking;
import org.mlango.asking.EmergencyReason;
import org.mlango.asking.YoungBasis;
import org.mlango.asking.YoungPathway;
import org.mlango.centre.Centre;
import org.mlango.centre.CentreProfile;
import org.mlango.centre.NewWorker;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.Ground;
import org.mlango.consent.PersonId;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.consent.Shown;
import org.mlango.incidents.Codes;
import org.mlango.incidents.Happened;
import org.mlango.incidents.Help;
import org.mlango.incidents.HelpDraft;
import org.mlango.incidents.IncidentDraft;
import org.mlango.incidents.Incidents;
import org.mlango.incidents.Kit;
import org.mlango.incidents.Moment;
import org.mlango.incidents.Story;
import org.mlango.kit.text.Language;
import org.mlango.library.Library;
import org.mlango.ownview.Answer;
import org.mlango.ownview.FiveWay;
import org.mlango.ownview.OwnView;
import org.mlango.ownview.Question;
import org.mlango.ownview.TalkDraft;
import org.mlango.people.BirthYearSure;
import org.mlango.people.CameThrough;
import org.mlango.people.Contact;
import org.mlango.people.OldWords;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.PhoneShared;
import org.mlango.people.Population;
import org.mlango.people.Registration;
import org.mlango.people.ReportingGender;
import org.mlango.places.Need;
import org.mlango.places.PlaceContent;
import org.mlango.places.PlaceKind;
import org.mlango.places.Places;
import org.mlango.plans.Area;
import org.mlango.plans.PlanDraft;
import org.mlango.plans.PlanTold;
import org.mlango.plans.Plans;
import org.mlango.plans.StepDraft;
import org.mlango.plans.Who;
import org.mlango.referrals.Preview;
import org.mlango.referrals.ReferralDraft;
import org.mlango.referrals.Referrals;
import org.mlango.referrals.Say;
import org.mlango.referrals.Way;
import org.mlango.registers.AskedBy;
import org.mlango.registers.BreachDraft;
import org.mlango.registers.BreachKind;
import org.mlango.registers.BreachTold;
import org.mlango.registers.Claimed;
import org.mlango.registers.HowMany;
import org.mlango.registers.KeptClass;
import org.mlango.registers.OfficialDraft;
import org.mlango.registers.OfficialTold;
import org.mlango.registers.Paper;
import org.mlango.registers.Registers;
import org.mlango.registers.RequestDraft;
import org.mlango.registers.RequestKind;
import org.mlango.reports.ReportsRoom;
import org.mlango.reports.releases.Releases;
import org.mlango.sheets.Sheets;
import org.mlango.stock.Stock;
import org.mlango.store.MarkerSearch;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.store.WriteTx;
import org.mlango.tests.Kind;
import org.mlango.tests.Result;
import org.mlango.tests.Showed;
import org.mlango.tests.Step;
import org.mlango.tests.StepDay;
import org.mlango.tests.TestDraft;
import org.mlango.tests.Tests;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.VisitDraft;
import org.mlango.visits.Visits;

/**
 * The rooms on a real store, and somebody who told everything there is to tell. A new room or field joins here, so that the
 * tests of secrecy and of erasing try it too.
 */
final class WholeHouse implements AutoCloseable {
    private int visited;
    private static final Purpose[] INCIDENT_USES = {Purpose.KEEP_INCIDENT_SUPPORT, Purpose.KEEP_INCIDENT_STATISTICS,
            Purpose.KEEP_INCIDENT_ADVOCACY, Purpose.KEEP_INCIDENT_LEGAL};
    final MarkerSearch markers = new MarkerSearch();
    final TestStore test = TestStore.fresh();
    final Consents consents = new Consents();
    private final Centre centre = new Centre();
    private final Asking asking = new Asking(consents, centre);
    private final People people = new People(consents, asking);
    private final Visits visits = new Visits(consents);
    private final Registers registers = new Registers(consents, centre, visits);
    private final Tests tests = new Tests(consents);
    private final Incidents incidents = new Incidents(consents, people);
    private final OwnView ownView = new OwnView(consents, new Library());
    private final Places places = new Places(new Library());
    private final Sheets sheets = new Sheets(visits, people);
    private final Stock stock = new Stock(visits, sheets);
    private final Plans plans = new Plans(consents, centre);
    private final Referrals referrals = new Referrals(consents, places, people, centre);
    private final Releases releases = ReportsRoom.releases(consents, visits);

    void found(int workers) {
        test.as(Role.COUNSELLOR, Role.MANAGER).scene(tx -> {
            done(centre.found(tx, new CentreProfile(markers.word(), Language.EN),
                    new WorkerRow(TestStore.WORKER, markers.word(), Language.EN, Set.of(Role.MANAGER), true)));
            for (int i = 0; i < workers; i++) {
                done(centre.addWorker(tx,
                        new NewWorker(markers.word(), Language.SW, Set.of(Role.NURSE), new char[0], "1234")));
            }
            centre.set(tx, "GREETING", markers.word());
            consents.furnish(tx);
            visits.furnish(tx);
        });
    }

    /** Somebody who agreed to everything, told everything, and came this often. */
    PersonId everythingTold(WriteTx tx, int visitsMade) {
        PersonId person = PersonId.random();
        done(people.register(tx, registration(person)));
        done(people.correctContact(tx, person, contact(), OldWords.KEEP_SEALED));
        for (int i = 0; i < visitsMade; i++) {
            done(visits.record(tx, visit(person)));
        }
        done(ownView.keep(tx, new TalkDraft(person, Language.SW, List.of(new Answer(Question.CARE, null,
                FiveWay.NOT_ASKED, Set.of("SC_FRIEND"), markers.word())))));
        done(tests.keep(tx, new TestDraft(person, null, Kind.HIV, List.of(new StepDay(Step.DONE, tx.today())),
                markers.word(), markers.word(), null, new Result(Showed.NOT_CLEAR, markers.word()), List.of())));
        happened(tx, person);
        happened(tx, null);
        done(incidents.kit(tx, 2, Kit.TAKEN_AWAY));
        plan(tx, person);
        referral(tx, person);
        centre.set(tx, "YOUNG_PATHWAY", YoungPathway.GUARDIAN.name());
        done(asking.young(tx, person, new YoungBasis(YoungPathway.GUARDIAN, markers.word(), null)));
        done(asking.emergency(tx, person, EmergencyReason.LIFE_IN_DANGER, markers.word()));
        done(registers.ask(tx, new RequestDraft(RequestKind.CORRECT, AskedBy.PERSON, tx.today(), person,
                markers.word())));
        done(registers.notice(tx, new BreachDraft(BreachKind.SEEN, tx.now(),
                new BreachTold(markers.word(), List.of(), HowMany.NOT_KNOWN, markers.word(), ""))));
        done(registers.official(tx, new OfficialDraft(tx.today(), Claimed.POLICE, Paper.NONE,
                new OfficialTold(markers.word(), markers.word(), markers.word()))));
        done(releases.freeze(tx, """
                {"format": "mlango-table-pack", "version": 1, "source": {"name": "x", "year": 2026}, "snapshot": "x",
                 "rule": {"k": 5, "mode": "suppress"}, "cells": [{"id": "reached", "count": 7}]}""",
                Map.of(person, Set.of(markers.word()))));
        done(registers.keepOn(tx, person, Set.of(KeptClass.RECORD)));
        done(consents.restrict(tx, person, Ground.SAYS_WRONG, markers.word()));
        return person;
    }

    private void happened(WriteTx tx, @Nullable PersonId person) {
        Codes codes = Codes.harm(new Moment(tx.today(), 1), Happened.HELD);
        done(incidents.keep(tx, IncidentDraft.of(person, codes,
                new Story(markers.word(), markers.word(), markers.word(), markers.word()), INCIDENT_USES)
                .wanting(HelpDraft.notYet(Help.LEGAL)).toTell(markers.word())));
    }

    private void referral(WriteTx tx, PersonId person) {
        value(stock.received(tx, "CM_NALOXONE", 5, markers.word(), markers.word()));
        UUID place = value(places.add(tx, PlaceContent.named(markers.word(), PlaceKind.METHADONE, Need.METHADONE)));
        String say = markers.word();
        Preview seen = referrals.preview(tx, person, place, Set.of(), Set.of(Say.NAME), Way.LETTER, say);
        done(referrals.offer(tx, new ReferralDraft(person, place, Set.of(), Set.of(Say.NAME), Way.LETTER, say, seen,
                DecisionDraft.spoken(person, Purpose.REFER, org.mlango.consent.Answer.AGREED, Language.EN))));
    }

    private void plan(WriteTx tx, PersonId person) {
        Outcome<UUID> plan = plans.start(tx, new PlanDraft(person, Language.SW, new PlanTold(markers.word(),
                markers.word(), Area.HOUSING, 7, 4, markers.word(), markers.word(), markers.word(), markers.word()),
                true));
        if (plan instanceof Outcome.Done<UUID>(UUID id)) {
            done(plans.step(tx, id, new StepDraft(markers.word(), Who.SOMEBODY, markers.word(), null,
                    markers.word())));
        } else {
            done(plan);
        }
    }

    private Registration registration(PersonId person) {
        List<DecisionDraft> decisions = Stream
                .of(Purpose.KEEP_RECORD, Purpose.COUNT_ME, Purpose.CONTACT, Purpose.KEEP_POPULATION,
                        Purpose.KEEP_HEALTH,
                        Purpose.KEEP_RESULTS,
                        Purpose.KEEP_CONVERSATION, Purpose.KEEP_INCIDENT_SUPPORT, Purpose.KEEP_INCIDENT_STATISTICS,
                        Purpose.KEEP_INCIDENT_ADVOCACY, Purpose.KEEP_INCIDENT_LEGAL)
                .map(purpose -> new DecisionDraft(person, purpose, null, org.mlango.consent.Answer.AGREED,
                        Shown.newest(Language.EN),
                        Expressed.SPOKEN,
                        Present.NONE, Present.NONE, markers.word()))
                .toList();
        PersonDraft draft = new PersonDraft(markers.word(), markers.word(), markers.word(), markers.phone(),
                CameThrough.NOT_ASKED, markers.word(), 1990, BirthYearSure.SURE, ReportingGender.FEMALE);
        return new Registration(person, draft, decisions, contact(), Set.of(Population.SEX_WORK));
    }

    private Contact contact() {
        return new Contact(List.of(Contact.Channel.CALL), markers.word(), markers.word(), markers.word(),
                markers.word(), markers.word(), markers.word(), markers.word(), PhoneShared.YES, markers.word(),
                LocalDate.of(2027, 6, 1));
    }

    private VisitDraft visit(PersonId person) {
        return new VisitDraft(LocalDate.of(2026, 6, 15), 540 + visited++, Place.CENTRE, person, 0, NewOrBack.NEW, null,
                Set.of("SV_INFO", "SV_PREP"), List.of(), markers.word());
    }

    private static <T> T value(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError(outcome);
    }

    private static void done(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    @Override
    public void close() {
        test.close();
    }
}
