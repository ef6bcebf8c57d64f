package org.mlango.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
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
import org.mlango.incidents.Kit;
import org.mlango.incidents.Moment;
import org.mlango.incidents.Overdose;
import org.mlango.incidents.Story;
import org.mlango.kit.text.Language;
import org.mlango.store.WriteTx;

/**
 * What invented people tell of: a handful in all, some by somebody with a record, some by nobody named. Draws from a source of its own,
 * so that the people and visits of a seed stay the same.
 */
final class InventedIncidents {
    private static final int MOST_DAYS = 120;
    private static final int MOST_WITH = 6;
    private static final int MOST_WITHOUT = 6;
    private static final List<Happened> KINDS = List.of(Happened.HIT, Happened.HELD, Happened.BRIBE,
            Happened.REFUSED_CARE, Happened.ROBBED, Happened.THREATS);
    private static final List<String> WORDS = List.of("walinisukuma na kuchukua simu",
            "walitaka pesa ndipo waniachilie",
            "muuguzi alisema nirudi nikiwa msafi", "jirani alitishia kuwaambia wote");

    private final Incidents incidents;
    private final Consents consents;
    private final Random random;
    private final LocalDate from;
    private int with;
    private int without;

    /** @param end nothing is told long before it, so that what is owed looks like a centre that keeps its word */
    InventedIncidents(Incidents incidents, Consents consents, LocalDate end, Random random) {
        from = end.minusDays(MOST_DAYS);
        this.incidents = incidents;
        this.consents = consents;
        this.random = random;
    }

    /** One in four tells of something, for support, and half of those to be counted as well; half still wait for something. */
    void maybe(WriteTx tx, PersonId person) {
        if (with >= MOST_WITH || tx.today().isBefore(from) || random.nextInt(4) != 0) {
            return;
        }
        with++;
        boolean counted = random.nextBoolean();
        agree(tx, person, Purpose.KEEP_INCIDENT_SUPPORT);
        if (counted) {
            agree(tx, person, Purpose.KEEP_INCIDENT_STATISTICS);
        }
        Moment now = Moment.now(tx);
        IncidentDraft told = counted
                ? IncidentDraft.of(person, Codes.harm(now, one(KINDS)), Story.of(one(WORDS)),
                        Purpose.KEEP_INCIDENT_SUPPORT, Purpose.KEEP_INCIDENT_STATISTICS)
                : IncidentDraft.of(person, Codes.harm(now, one(KINDS)), Story.of(one(WORDS)),
                        Purpose.KEEP_INCIDENT_SUPPORT);
        HelpDraft talked = HelpDraft.given(Help.COUNSELLING, now);
        PracticeCentre.expectDone(incidents.keep(tx, random.nextBoolean()
                ? told.wanting(talked)
                : told.wanting(talked, HelpDraft.notYet(random.nextBoolean() ? Help.LEGAL : Help.ACCOMPANY))));
    }

    private void agree(WriteTx tx, PersonId person, Purpose use) {
        PracticeCentre.expectDone(
                consents.decide(tx, DecisionDraft.spoken(person, use, Answer.AGREED, Language.SW)));
    }

    /** Now and then somebody tells of an overdose and names nobody, and takes a kit along. */
    void day(WriteTx tx) {
        if (without >= MOST_WITHOUT || tx.today().isBefore(from) || random.nextInt(15) != 0) {
            return;
        }
        without++;
        Moment now = Moment.now(tx);
        Overdose overdose = new Overdose(Set.of(Involved.HEROIN, Involved.ALCOHOL), 1 + random.nextInt(2),
                Breathing.SLOW, one(List.of(Ambulance.NOT_NEEDED, Ambulance.FEAR_OF_POLICE, Ambulance.NO_PHONE)),
                CameOfIt.RECOVERED);
        PracticeCentre.expectDone(incidents.keep(tx,
                IncidentDraft.of(null, Codes.overdose(now, overdose), Story.of("rafiki alimpa naloxone akaamka"),
                        Purpose.KEEP_INCIDENT_SUPPORT, Purpose.KEEP_INCIDENT_STATISTICS)
                        .wanting(HelpDraft.given(Help.FOR_HELPER, now))));
        PracticeCentre.expectDone(incidents.kit(tx, 1, without == 1 ? Kit.FIRST : Kit.USED));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
