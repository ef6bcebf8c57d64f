package org.mlango.rights;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.mlango.asking.Asking;
import org.mlango.asking.EmergencyReason;
import org.mlango.asking.YoungBasis;
import org.mlango.asking.YoungPathway;
import org.mlango.centre.Centre;
import org.mlango.centre.CentreProfile;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.PersonId;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.consent.Shown;
import org.mlango.incidents.Codes;
import org.mlango.incidents.Happened;
import org.mlango.incidents.IncidentDraft;
import org.mlango.incidents.Incidents;
import org.mlango.incidents.Moment;
import org.mlango.incidents.Story;
import org.mlango.kit.text.Language;
import org.mlango.library.Library;
import org.mlango.ownview.FiveWay;
import org.mlango.ownview.OwnView;
import org.mlango.ownview.Question;
import org.mlango.ownview.TalkDraft;
import org.mlango.people.BirthYearSure;
import org.mlango.people.CameThrough;
import org.mlango.people.Contact;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Population;
import org.mlango.people.Registration;
import org.mlango.people.ReportingGender;
import org.mlango.places.Need;
import org.mlango.places.PlaceContent;
import org.mlango.places.PlaceKind;
import org.mlango.places.Places;
import org.mlango.plans.PlanDraft;
import org.mlango.plans.PlanTold;
import org.mlango.plans.Plans;
import org.mlango.plans.StepDraft;
import org.mlango.plans.Who;
import org.mlango.referrals.ReferralDraft;
import org.mlango.referrals.Referrals;
import org.mlango.referrals.Say;
import org.mlango.referrals.Way;
import org.mlango.registers.AskedBy;
import org.mlango.registers.KeptClass;
import org.mlango.registers.Registers;
import org.mlango.registers.RequestDraft;
import org.mlango.registers.RequestKind;
import org.mlango.reports.ReportsRoom;
import org.mlango.reports.releases.Releases;
import org.mlango.shell.SaidNotices;
import org.mlango.store.Actor;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.tests.Kind;
import org.mlango.tests.Result;
import org.mlango.tests.Showed;
import org.mlango.tests.Step;
import org.mlango.tests.StepDay;
import org.mlango.tests.TestDraft;
import org.mlango.tests.Tests;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;
import org.mlango.visits.Visits;

/** A furnished centre, and people who told a great deal: every word of theirs is a marker nobody else has. */
final class RightsScene extends SaidNotices implements AutoCloseable {
    private int visited;
    static final String WORKER = "Zuhura";
    final TestStore test = TestStore.fresh();
    final Consents consents = new Consents();
    final Asking asking = new Asking(consents, new Centre());
    final People people = new People(consents, asking);
    final Visits visits = new Visits(consents);
    final OwnView ownView = new OwnView(consents, new Library());
    final Plans plans = new Plans(consents, new Centre());
    final Registers registers = new Registers(consents, new Centre(), visits);
    private final Centre centre = new Centre();
    private final Places places = new Places(new Library());
    private final Referrals referrals = new Referrals(consents, places, people, centre);
    private final Tests tests = new Tests(consents);
    private final Incidents incidents = new Incidents(consents, people);
    private final Releases releases = ReportsRoom.releases(consents, visits);
    final Rights rights = new Rights(consents, visits, centre);
    final MakeCopy makeCopy = rights.makeCopy;
    private final Random random;

    RightsScene(long seed) {
        random = new Random(seed);
        test.scene(tx -> {
            value(centre.found(tx, new CentreProfile("Nyumba", Language.EN),
                    new WorkerRow(TestStore.WORKER, WORKER, Language.EN, Set.of(Role.MANAGER), true)));
            consents.furnish(tx);
            visits.furnish(tx);
        });
        test.done(people::unlocked);
    }

    /** Somebody, what of theirs must be in a copy, and the part of it that rests on being reached. */
    record Told(PersonId person, List<String> markers, List<String> aboutReaching) {}

    Told tells() {
        PersonId id = PersonId.random();
        List<String> markers = new ArrayList<>();
        String said = marker(markers);
        List<DecisionDraft> decisions = new ArrayList<>();
        for (Purpose purpose : List.of(Purpose.KEEP_RECORD, Purpose.CONTACT, Purpose.KEEP_HEALTH,
                Purpose.KEEP_RESULTS,
                Purpose.KEEP_POPULATION, Purpose.KEEP_CONVERSATION, Purpose.KEEP_INCIDENT_SUPPORT,
                Purpose.KEEP_INCIDENT_ADVOCACY)) {
            decisions.add(
                    new DecisionDraft(id, purpose, null, Answer.AGREED, Shown.newest(Language.SW), Expressed.SPOKEN,
                            Present.NONE, Present.NONE, purpose == Purpose.KEEP_RECORD ? said : null));
        }
        String phone = "07" + (10_000_000 + random.nextInt(89_999_999));
        markers.add(phone);
        PersonDraft draft = new PersonDraft(marker(markers), marker(markers), marker(markers), phone,
                CameThrough.FRIEND, marker(markers), 1990, BirthYearSure.ABOUT, ReportingGender.FEMALE);
        List<String> reaching = new ArrayList<>();
        Contact contact = new Contact(List.of(Contact.Channel.CALL), marker(reaching), marker(reaching),
                marker(reaching), marker(reaching));
        test.done(tx -> people.register(tx,
                new Registration(id, draft, decisions, contact, Set.of(Population.SEX_WORK))));
        test.done(tx -> {
            new Centre().set(tx, "YOUNG_PATHWAY", YoungPathway.GUARDIAN.name());
            return asking.young(tx, id, new YoungBasis(YoungPathway.GUARDIAN, marker(markers), null));
        });
        test.done(tx -> asking.emergency(tx, id, EmergencyReason.LIFE_IN_DANGER, marker(markers)));
        test.done(tx -> registers.ask(tx, new RequestDraft(RequestKind.COPY, AskedBy.PERSON, tx.today(), id,
                marker(markers))));
        if (test.store().actor().roles().contains(Role.COUNSELLOR)) {
            talks(id, marker(markers));
            refers(id, marker(markers), marker(markers));
            tested(id, marker(markers), marker(markers));
            happened(id, marker(markers), marker(markers));
            counted(id, marker(markers));
            test.done(tx -> registers.keepOn(tx, id, Set.of(KeptClass.CONTACT)));
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            visits(id, 1, marker(markers), marker(markers), marker(markers));
        }
        markers.addAll(reaching);
        return new Told(id, markers, reaching);
    }

    private void talks(PersonId id, String words) {
        test.done(tx -> ownView.keep(tx, new TalkDraft(id, Language.SW, List.of(
                new org.mlango.ownview.Answer(Question.WISH, null, FiveWay.NO, Set.of(), words)))));
        UUID plan = test.done(tx -> plans.start(tx, new PlanDraft(id, Language.SW, PlanTold.goal(words), true)));
        test.done(tx -> plans.step(tx, plan, StepDraft.of(words, Who.WORKER)));
    }

    /** With this note, and what it showed in these words. */
    private void tested(PersonId id, String note, String showed) {
        test.done(
                tx -> tests.keep(tx, new TestDraft(id, null, Kind.HCV, List.of(new StepDay(Step.DONE, tx.today())), "",
                        note, null, new Result(Showed.NOT_CLEAR, showed), List.of())));
    }

    /** In a count made for a report, in a cell of this name. */
    private void counted(PersonId id, String cell) {
        Actor before = test.store().actor();
        test.done(tx -> consents.decide(tx, DecisionDraft.spoken(id, Purpose.COUNT_ME, Answer.AGREED, Language.SW)));
        test.as(Role.MANAGER, Role.COUNSELLOR).done(tx -> releases.freeze(tx, """
                {"format": "mlango-table-pack", "version": 1, "source": {"name": "x", "year": 2026}, "snapshot": "x",
                 "rule": {"k": 5, "mode": "suppress"}, "cells": [{"id": "reached", "count": 7}]}""",
                Map.of(id, Set.of(cell))));
        test.store().actAs(before);
    }

    /** In these words, and others may be told in those. */
    private void happened(PersonId id, String words, String telling) {
        test.done(tx -> incidents.keep(tx, IncidentDraft.of(id, Codes.harm(new Moment(tx.today(), 0), Happened.ROBBED),
                Story.of(words), Purpose.KEEP_INCIDENT_SUPPORT, Purpose.KEEP_INCIDENT_ADVOCACY).toTell(telling)));
    }

    /** To a place of this name, with these words to be said there. */
    private void refers(PersonId id, String name, String say) {
        UUID place = test.done(tx -> places.add(tx, PlaceContent.named(name, PlaceKind.LEGAL, Need.LEGAL)));
        test.done(tx -> referrals.offer(tx, new ReferralDraft(id, place, Set.of(Need.LEGAL), Set.of(Say.NEEDS),
                Way.LETTER, say,
                referrals.preview(tx, id, place, Set.of(Need.LEGAL), Set.of(Say.NEEDS), Way.LETTER, say),
                DecisionDraft.spoken(id, Purpose.REFER, Answer.AGREED, Language.SW))));
    }

    /** Visits with a note, a health service and a thing of these words. */
    void visits(PersonId id, int count, String note, String service, String thing) {
        test.done(tx -> {
            String serviceCode = value(visits.addService(tx, service, true));
            String thingCode = value(visits.addThing(tx, thing));
            for (int i = 0; i < count; i++) {
                value(visits.record(tx,
                        new VisitDraft(tx.today(), 540 + visited++ % 600, Place.OUTREACH, id, 2, NewOrBack.BACK, null,
                                Set.of(serviceCode, "SV_HTS", "SV_INFO"),
                                List.of(ThingLine.given(thingCode, 3), ThingLine.given("CM_WATER", 5)), note)));
            }
            return Outcome.done(true);
        });
    }

    Copy copy(PersonId person, Language language) {
        return test.done(tx -> makeCopy.run(tx, person, language));
    }

    /** A digest of every table but the trail and the store's own, for seeing that nothing changed. */
    byte[] everyTable() {
        return test.store().read(tx -> {
            MessageDigest digest = sha256();
            tx.sql().fetch("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'audit%' "
                    + "AND name NOT LIKE 'sqlite%' AND name NOT IN ('clock', 'row_total') ORDER BY name")
                    .getValues(0, String.class)
                    .forEach(table -> digest.update(tx.sql().fetch("SELECT * FROM " + table).formatCSV()
                            .getBytes(StandardCharsets.UTF_8)));
            return digest.digest();
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private String marker(List<String> markers) {
        String marker = random.ints(12, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        markers.add(marker);
        return marker;
    }

    private static <T> T value(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError(outcome);
    }

    @Override
    public void close() {
        test.close();
    }
}
