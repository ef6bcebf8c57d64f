package org.mlango.practice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleConsumer;

import org.mlango.consent.Consents;
import org.mlango.incidents.Incidents;
import org.mlango.ownview.OwnView;
import org.mlango.people.People;
import org.mlango.places.Places;
import org.mlango.plans.Plans;
import org.mlango.referrals.Referrals;
import org.mlango.store.Outcome;
import org.mlango.store.Store;
import org.mlango.store.WriteTx;
import org.mlango.visits.VisitDraft;
import org.mlango.visits.Visits;

/** Fills an empty practice vault with invented people and years of visits, a day at a time, through the rooms' front doors. */
public final class PracticeCentre {
    /** The seed of every practice centre that ships: the same people everywhere, so that a guide can speak of them. */
    public static final long SEED = 20_260_616L;
    private static final LocalTime CLOSING = LocalTime.of(20, 30);

    private final Store store;
    private final PracticeClock clock;
    private final Rooms rooms;

    /** The rooms through whose front doors it is filled. */
    public record Rooms(Consents consents, People people, Visits visits, OwnView ownView, Places places, Plans plans,
            Referrals referrals, Incidents incidents) {}

    public PracticeCentre(Store store, PracticeClock clock, Rooms rooms) {
        this.store = store;
        this.clock = clock;
        this.rooms = rooms;
    }

    /**
     * Writes up to and with yesterday.
     *
     * @param progress told how far it is, 0 to 1, after each day
     * @throws IllegalStateException if a front door refused an invented entry; the days before stay written
     */
    public void fill(PracticeSize size, long seed, DoubleConsumer progress) {
        Random random = new Random(seed);
        PracticePlan plan = PracticePlan.make(size, clock.realToday().minusDays(1), random);
        try {
            List<InventedPlaces.Listed> places = expectDone(
                    store.write(tx -> Outcome.done(InventedPlaces.write(tx, rooms.places()))));
            InventedAsks asks = new InventedAsks(rooms.plans(), rooms.referrals(), places, new Random(seed + 2));
            InventedIncidents told = new InventedIncidents(rooms.incidents(), rooms.consents(),
                    clock.realToday().minusDays(1), new Random(seed + 3));
            Regulars regulars = new Regulars(size.people(), rooms.consents(), rooms.people(),
                    new Regulars.Told(new InventedTalks(rooms.consents(), rooms.ownView(), new Random(seed + 1)), asks,
                            told),
                    random);
            store.withoutWaitingForTheDisk(() -> write(plan, regulars, told, random, progress));
        } finally {
            clock.run();
        }
    }

    private void write(PracticePlan plan, Regulars regulars, InventedIncidents told, Random random,
            DoubleConsumer progress) {
        int next = 0;
        while (next < plan.visitCount()) {
            int from = next;
            LocalDate day = plan.day(from);
            while (next < plan.visitCount() && plan.day(next).equals(day)) {
                next++;
            }
            int until = next;
            clock.standAt(day, CLOSING);
            expectDone(store.write(tx -> {
                told.day(tx);
                return rooms.visits().recordAll(tx, drafts(tx, plan, from, until, regulars, random));
            }));
            progress.accept((double) until / plan.visitCount());
        }
    }

    private static List<VisitDraft> drafts(WriteTx tx, PracticePlan plan, int from, int until, Regulars regulars,
            Random random) {
        List<VisitDraft> drafts = new ArrayList<>(until - from);
        for (int visit = from; visit < until; visit++) {
            drafts.add(plan.person(visit) == PracticePlan.ANONYMOUS
                    ? InventedVisit.make(false, random).draft(plan.day(visit), null, "NOT_ASKED")
                    : regulars.visit(tx, plan.person(visit)));
        }
        return drafts;
    }

    static <T> T expectDone(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new IllegalStateException("an invented entry was not accepted: " + outcome);
    }
}
