package org.mlango.plans;

import static org.mlango.schema.Tables.PLAN;
import static org.mlango.schema.Tables.PLAN_REACH;
import static org.mlango.schema.Tables.PLAN_READER;
import static org.mlango.schema.Tables.PLAN_STEP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.schema.tables.records.PlanRecord;
import org.mlango.schema.tables.records.PlanStepRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

/** Reads that open a seal want a {@link WriteTx}, since each of them leaves a line in the trail. */
final class PlanQueries {
    static final SealedColumn<Plan.Inside> INSIDE = SealedColumn.of(KeyName.NK, PLAN.WORDS, Plan.Inside.class);
    static final SealedColumn<StepWords> STEP = SealedColumn.of(KeyName.NK, PLAN_STEP.WORDS, StepWords.class);

    private PlanQueries() {}

    /** What of a step is sealed. */
    record StepWords(String text, String named, String when) {
        @Override
        public String toString() {
            return "StepWords";
        }
    }

    /** Every plan of this person, newest first; whom they named does not matter here. */
    static List<Plan> all(WriteTx tx, PersonId person) {
        return tx.sql().selectFrom(PLAN).where(PLAN.PERSON_ID.eq(person.value()))
                .orderBy(PLAN.ASKED_DAY.desc(), PLAN.ID).fetch(row -> plan(tx, row));
    }

    /** As {@link #all}, those this worker may read. */
    static List<Plan> named(WriteTx tx, PersonId person) {
        return tx.sql().selectFrom(PLAN).where(PLAN.PERSON_ID.eq(person.value()))
                .and(PLAN.ID.in(DSL.select(PLAN_READER.PLAN_ID).from(PLAN_READER)
                        .where(PLAN_READER.WORKER_ID.eq(tx.worker()))))
                .orderBy(PLAN.ASKED_DAY.desc(), PLAN.ID).fetch(row -> plan(tx, row));
    }

    static Optional<Plan> plan(WriteTx tx, UUID id) {
        return tx.sql().selectFrom(PLAN).where(PLAN.ID.eq(id)).fetchOptional(row -> plan(tx, row));
    }

    /** Whose it is, without opening any seal. */
    static Optional<PersonId> person(ReadTx tx, UUID plan) {
        return tx.sql().select(PLAN.PERSON_ID).from(PLAN).where(PLAN.ID.eq(plan))
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    static boolean isNamed(ReadTx tx, UUID plan, UUID worker) {
        return tx.sql().fetchExists(PLAN_READER, PLAN_READER.PLAN_ID.eq(plan).and(PLAN_READER.WORKER_ID.eq(worker)));
    }

    /** Plans of this person, by id alone. */
    static List<UUID> ids(ReadTx tx, PersonId person) {
        return tx.sql().select(PLAN.ID).from(PLAN).where(PLAN.PERSON_ID.eq(person.value())).fetch(PLAN.ID);
    }

    static int count(ReadTx tx, PersonId person) {
        return tx.sql().fetchCount(PLAN, PLAN.PERSON_ID.eq(person.value()));
    }

    static int reaches(ReadTx tx, PersonId person) {
        return tx.sql().fetchCount(PLAN_REACH, PLAN_REACH.PLAN_ID
                .in(DSL.select(PLAN.ID).from(PLAN).where(PLAN.PERSON_ID.eq(person.value()))));
    }

    static Optional<Step> step(WriteTx tx, UUID id) {
        return tx.sql().selectFrom(PLAN_STEP).where(PLAN_STEP.ID.eq(id)).fetchOptional(row -> step(tx, row));
    }

    static Optional<UUID> planOf(ReadTx tx, UUID step) {
        return tx.sql().select(PLAN_STEP.PLAN_ID).from(PLAN_STEP).where(PLAN_STEP.ID.eq(step))
                .fetchOptional(PLAN_STEP.PLAN_ID);
    }

    static Step step(WriteTx tx, PlanStepRecord row) {
        StepWords words = STEP.open(tx.keys(), row.getId(), row.getRowVersion(), row.getWords());
        return new Step(row.getId(),
                new StepDraft(words.text(), Who.valueOf(row.getWho()), words.named(), row.getWhenDay(), words.when()),
                row.getWorkerId(), StepState.valueOf(row.getState()), row.getRowVersion());
    }

    private static Plan plan(WriteTx tx, PlanRecord row) {
        UUID id = row.getId();
        List<Step> steps = tx.sql().selectFrom(PLAN_STEP).where(PLAN_STEP.PLAN_ID.eq(id))
                .orderBy(PLAN_STEP.PLACE, PLAN_STEP.ID).fetch(step -> step(tx, step));
        Set<UUID> readers = tx.sql().select(PLAN_READER.WORKER_ID).from(PLAN_READER).where(PLAN_READER.PLAN_ID.eq(id))
                .fetchSet(PLAN_READER.WORKER_ID);
        return new Plan(id, new PersonId(row.getPersonId()), row.getAskedDay(), PlanState.valueOf(row.getState()),
                row.getWorkerId(), row.getLookBackDay(), reach(tx, id), row.getRowVersion(),
                INSIDE.open(tx.keys(), id, row.getRowVersion(), row.getWords()), steps, readers);
    }

    private static @Nullable LocalDate reach(ReadTx tx, UUID plan) {
        return tx.sql().select(PLAN_REACH.ON_DAY).from(PLAN_REACH).where(PLAN_REACH.PLAN_ID.eq(plan))
                .fetchOne(PLAN_REACH.ON_DAY);
    }
}
