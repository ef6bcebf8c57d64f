package org.mlango.practice;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.places.Need;
import org.mlango.plans.PlanDraft;
import org.mlango.plans.PlanTold;
import org.mlango.plans.Plans;
import org.mlango.plans.StepDraft;
import org.mlango.plans.Who;
import org.mlango.referrals.Preview;
import org.mlango.referrals.ReferralDraft;
import org.mlango.referrals.ReferralState;
import org.mlango.referrals.Referrals;
import org.mlango.referrals.Say;
import org.mlango.referrals.Way;
import org.mlango.store.WriteTx;

/**
 * What invented people ask for: a plan of their own, or the way to a place. Most ask for neither. Draws from a source of its own, so that
 * the people and visits of a seed stay the same.
 */
final class InventedAsks {
    private static final List<String> GOALS = List.of("nataka kulala usiku mzima", "nataka kupata kitambulisho",
            "nataka kuonana na mama yangu", "nataka kupunguza pombe kidogo", "nataka kuanza biashara ya chai",
            "nataka kuongea na mtu wa methadone");
    private static final List<String> STEPS = List.of("namwita dada yangu", "naenda ofisi ya chifu",
            "nakunywa maji kwanza", "naweka shilingi hamsini kila siku", "nauliza rafiki yangu");
    private static final List<String> WHEN = List.of("Jumatatu", "kabla ya Ramadhani", "mvua ikiisha", "");
    private static final List<ReferralState> WAY_ON = List.of(ReferralState.SENT, ReferralState.SERVED,
            ReferralState.ARRIVED, ReferralState.TURNED_AWAY);
    private static final int ONE_IN = 3;

    private final Plans plans;
    private final Referrals referrals;
    private final List<InventedPlaces.Listed> places;
    private final Random random;

    InventedAsks(Plans plans, Referrals referrals, List<InventedPlaces.Listed> places, Random random) {
        this.plans = plans;
        this.referrals = referrals;
        this.places = places;
        this.random = random;
    }

    /** One in three of those whose talks are kept asks for a plan. */
    void maybePlan(WriteTx tx, PersonId person) {
        if (random.nextInt(ONE_IN) != 0) {
            return;
        }
        UUID plan = PracticeCentre.expectDone(plans.start(tx, new PlanDraft(person, Language.SW,
                PlanTold.goal(one(GOALS)), true)));
        for (int i = random.nextInt(3); i > 0; i--) {
            PracticeCentre.expectDone(plans.step(tx, plan, new StepDraft(one(STEPS), Who.PERSON, "", null,
                    one(WHEN))));
        }
    }

    /** One in three wants to go somewhere, and half of those went. */
    void maybeReferral(WriteTx tx, PersonId person) {
        if (random.nextInt(ONE_IN) != 0) {
            return;
        }
        InventedPlaces.Listed to = one(places);
        Set<Need> needs = Set.of(to.need());
        Set<Say> says = random.nextBoolean() ? Set.of(Say.NEEDS) : Set.of();
        Way way = one(List.of(Way.values()));
        Preview seen = referrals.preview(tx, person, to.id(), needs, says, way, "");
        UUID referral = PracticeCentre.expectDone(referrals.offer(tx, new ReferralDraft(person, to.id(), needs, says,
                way, "", seen, DecisionDraft.spoken(person, Purpose.REFER, Answer.AGREED, Language.SW))));
        if (random.nextBoolean()) {
            ReferralState on = one(WAY_ON);
            PracticeCentre.expectDone(referrals.move(tx, referral, ReferralState.SENT));
            if (on != ReferralState.SENT) {
                PracticeCentre.expectDone(referrals.move(tx, referral, on));
            }
        }
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
