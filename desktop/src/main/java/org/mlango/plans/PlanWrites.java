package org.mlango.plans;

import static org.mlango.schema.Tables.PLAN;
import static org.mlango.schema.Tables.PLAN_REACH;
import static org.mlango.schema.Tables.PLAN_REACH_CARD;
import static org.mlango.schema.Tables.PLAN_READER;
import static org.mlango.schema.Tables.PLAN_STEP;
import static org.mlango.schema.Tables.PLAN_YEAR;

import java.time.LocalDate;
import java.util.UUID;

import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.plans.Plan.Inside;
import org.mlango.plans.PlanQueries.StepWords;
import org.mlango.schema.tables.records.PlanYearRecord;
import org.mlango.store.WriteTx;
import org.mlango.store.YearEnds;

/** Every change of a row raises its version and seals it anew. */
final class PlanWrites {
    private static final YearEnds<PlanYearRecord> YEARS = new YearEnds<>(PLAN_YEAR, PLAN_YEAR.PLAN_ID, PLAN_YEAR.YEAR,
            PLAN_YEAR.STATE);

    private PlanWrites() {}

    static void insert(WriteTx tx, Permit permit, UUID id, PersonId person, Inside inside) {
        permit.check(tx, person, Purpose.KEEP_CONVERSATION);
        tx.sql().insertInto(PLAN)
                .set(PLAN.ID, id)
                .set(PLAN.PERSON_ID, person.value())
                .set(PLAN.ASKED_DAY, tx.today())
                .set(PLAN.STATE, PlanState.ACTIVE.name())
                .set(PLAN.WORKER_ID, tx.worker())
                .set(PLAN.DECISION_ID, permit.decision())
                .set(PLAN.WORDS, PlanQueries.INSIDE.seal(tx.keys(), id, 1, inside))
                .set(PLAN.ROW_VERSION, 1L)
                .execute();
        YEARS.stands(tx, id, PlanState.ACTIVE);
        name(tx, id, tx.worker());
    }

    /** @param now what the plan is from now on, with the version it was read at */
    static void change(WriteTx tx, Permit permit, Plan now) {
        permit.check(tx, now.person(), Purpose.KEEP_CONVERSATION);
        long next = now.version() + 1;
        tx.sql().update(PLAN)
                .set(PLAN.STATE, now.state().name())
                .set(PLAN.LOOK_BACK_DAY, now.lookBack())
                .set(PLAN.WORKER_ID, now.worker())
                .set(PLAN.WORDS, PlanQueries.INSIDE.seal(tx.keys(), now.id(), next, now.inside()))
                .set(PLAN.ROW_VERSION, next)
                .where(PLAN.ID.eq(now.id()), PLAN.ROW_VERSION.eq(now.version()))
                .execute();
        YEARS.stands(tx, now.id(), now.state());
    }

    static void insertStep(WriteTx tx, UUID plan, UUID id, StepDraft draft) {
        int last = tx.sql().select(DSL.coalesce(DSL.max(PLAN_STEP.PLACE), 0)).from(PLAN_STEP)
                .where(PLAN_STEP.PLAN_ID.eq(plan)).fetchSingle().value1();
        tx.sql().insertInto(PLAN_STEP)
                .set(PLAN_STEP.ID, id)
                .set(PLAN_STEP.PLAN_ID, plan)
                .set(PLAN_STEP.PLACE, last + 1)
                .set(PLAN_STEP.WHO, draft.who().name())
                .set(PLAN_STEP.WORKER_ID, draft.who() == Who.WORKER ? tx.worker() : null)
                .set(PLAN_STEP.WHEN_DAY, draft.day())
                .set(PLAN_STEP.STATE, StepState.OPEN.name())
                .set(PLAN_STEP.WORDS, words(tx, id, 1, draft))
                .set(PLAN_STEP.ROW_VERSION, 1L)
                .execute();
    }

    /** @return false if somebody else changed it meanwhile */
    static boolean changeStep(WriteTx tx, Step was, StepDraft draft, StepState state, @Nullable UUID worker) {
        long next = was.version() + 1;
        return tx.sql().update(PLAN_STEP)
                .set(PLAN_STEP.WHO, draft.who().name())
                .set(PLAN_STEP.WORKER_ID, draft.who() == Who.WORKER ? worker : null)
                .set(PLAN_STEP.WHEN_DAY, draft.day())
                .set(PLAN_STEP.STATE, state.name())
                .set(PLAN_STEP.WORDS, words(tx, was.id(), next, draft))
                .set(PLAN_STEP.ROW_VERSION, next)
                .where(PLAN_STEP.ID.eq(was.id()), PLAN_STEP.ROW_VERSION.eq(was.version()))
                .execute() == 1;
    }

    static void deleteStep(WriteTx tx, UUID step) {
        tx.sql().deleteFrom(PLAN_STEP).where(PLAN_STEP.ID.eq(step)).execute();
    }

    static void name(WriteTx tx, UUID plan, UUID worker) {
        tx.sql().insertInto(PLAN_READER).set(PLAN_READER.PLAN_ID, plan).set(PLAN_READER.WORKER_ID, worker)
                .onConflictDoNothing().execute();
    }

    static void unname(WriteTx tx, UUID plan, UUID worker) {
        tx.sql().deleteFrom(PLAN_READER)
                .where(PLAN_READER.PLAN_ID.eq(plan), PLAN_READER.WORKER_ID.eq(worker)).execute();
    }

    /** They asked to be reached once. */
    static void reach(WriteTx tx, Permit permit, Plan plan, UUID worker, LocalDate day) {
        permit.check(tx, plan.person(), Purpose.CONTACT);
        dontReach(tx, plan.id());
        tx.sql().insertInto(PLAN_REACH).set(PLAN_REACH.PLAN_ID, plan.id()).set(PLAN_REACH.WORKER_ID, worker)
                .set(PLAN_REACH.ON_DAY, day).execute();
    }

    /** Whoever listens from now on is the one to reach them. Not done where the agreement to be reached has run out: it shows nowhere then. */
    static void handReach(WriteTx tx, UUID plan, UUID worker) {
        tx.sql().update(PLAN_REACH).set(PLAN_REACH.WORKER_ID, worker)
                .where(PLAN_REACH.PLAN_ID.in(DSL.select(PLAN_REACH_CARD.PLAN_ID).from(PLAN_REACH_CARD)
                        .where(PLAN_REACH_CARD.PLAN_ID.eq(plan))))
                .execute();
    }

    static void dontReach(WriteTx tx, UUID plan) {
        tx.sql().deleteFrom(PLAN_REACH).where(PLAN_REACH.PLAN_ID.eq(plan)).execute();
    }

    static void deleteReaches(WriteTx tx, PersonId person) {
        tx.sql().deleteFrom(PLAN_REACH).where(PLAN_REACH.PLAN_ID
                .in(DSL.select(PLAN.ID).from(PLAN).where(PLAN.PERSON_ID.eq(person.value())))).execute();
    }

    /** Steps, readers and the wish to be reached go with it. */
    static void delete(WriteTx tx, UUID plan) {
        tx.sql().deleteFrom(PLAN).where(PLAN.ID.eq(plan)).execute();
    }

    static void deleteAll(WriteTx tx, PersonId person) {
        tx.sql().deleteFrom(PLAN).where(PLAN.PERSON_ID.eq(person.value())).execute();
    }

    private static byte[] words(WriteTx tx, UUID id, long version, StepDraft draft) {
        return PlanQueries.STEP.seal(tx.keys(), id, version,
                new StepWords(draft.text(), draft.named(), draft.when()));
    }
}
