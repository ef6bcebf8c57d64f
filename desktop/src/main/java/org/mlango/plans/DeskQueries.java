package org.mlango.plans;

import static org.mlango.schema.Tables.PLAN_DESK_CARD;
import static org.mlango.schema.Tables.PLAN_REACH_CARD;
import static org.mlango.schema.Tables.PLAN_STEP;
import static org.mlango.schema.Tables.REACH_UNTIL_CARD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.Record4;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

import org.mlango.consent.PersonId;
import org.mlango.plans.DeskDay.Kind;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** What stands in clear: days and who promised. Words are opened for the few that are shown. */
final class DeskQueries {
    private DeskQueries() {}

    /** Something with or without a day. */
    record Row(Kind kind, UUID id, UUID plan, PersonId person, LocalDate day) {}

    record StepRow(Step step, UUID plan, PersonId person) {}

    /** Promises of this worker that stand open in plans that go on, the nearest day first, then those without one as they were made. */
    static List<StepRow> promises(WriteTx tx, int most) {
        List<StepRow> found = new ArrayList<>(promises(tx, PLAN_STEP.WHEN_DAY.isNotNull(), most));
        if (found.size() < most) {
            found.addAll(promises(tx, PLAN_STEP.WHEN_DAY.isNull(), most - found.size()));
        }
        return found;
    }

    /** In the order of the index, so that the reading ends with the last one shown. */
    private static List<StepRow> promises(WriteTx tx, Condition which, int most) {
        return tx.sql().select(PLAN_STEP.fields()).select(PLAN_DESK_CARD.PERSON_ID).from(PLAN_STEP)
                .join(PLAN_DESK_CARD).on(PLAN_DESK_CARD.PLAN_ID.eq(PLAN_STEP.PLAN_ID)).where(mine())
                .and(PLAN_STEP.WORKER_ID.eq(tx.worker())).and(which).orderBy(PLAN_STEP.WHEN_DAY).limit(most)
                .fetch(row -> new StepRow(PlanQueries.step(tx, row.into(PLAN_STEP)), row.get(PLAN_STEP.PLAN_ID),
                        new PersonId(row.get(PLAN_DESK_CARD.PERSON_ID))));
    }

    static int promised(ReadTx tx) {
        return tx.sql().fetchCount(PLAN_STEP.join(PLAN_DESK_CARD).on(PLAN_DESK_CARD.PLAN_ID.eq(PLAN_STEP.PLAN_ID)),
                mine().and(PLAN_STEP.WORKER_ID.eq(tx.worker())));
    }

    private static Condition mine() {
        return PLAN_STEP.STATE.eq(StepState.OPEN.name()).and(PLAN_DESK_CARD.STATE.eq(PlanState.ACTIVE.name()));
    }

    /** Look-backs agreed: first those to come, then those whose day has passed, the last of them first. */
    static List<Row> lookBacks(ReadTx tx, int most) {
        return rows(Kind.LOOK_BACK, tx.sql()
                .select(PLAN_DESK_CARD.PLAN_ID, PLAN_DESK_CARD.PLAN_ID, PLAN_DESK_CARD.PERSON_ID,
                        PLAN_DESK_CARD.LOOK_BACK_DAY)
                .from(PLAN_DESK_CARD).where(looking(tx))
                .orderBy(PLAN_DESK_CARD.LOOK_BACK_DAY.lt(tx.today()),
                        DSL.when(PLAN_DESK_CARD.LOOK_BACK_DAY.ge(tx.today()), PLAN_DESK_CARD.LOOK_BACK_DAY),
                        PLAN_DESK_CARD.LOOK_BACK_DAY.desc())
                .limit(most));
    }

    private static Condition looking(ReadTx tx) {
        return PLAN_DESK_CARD.WORKER_ID.eq(tx.worker()).and(PLAN_DESK_CARD.STATE.eq(PlanState.ACTIVE.name()))
                .and(PLAN_DESK_CARD.LOOK_BACK_DAY.isNotNull());
    }

    /** Whoever asked to be reached by this day, and may be. */
    static List<Row> reaching(ReadTx tx, LocalDate until, int most) {
        return rows(Kind.REACH, tx.sql()
                .select(PLAN_REACH_CARD.PLAN_ID, PLAN_REACH_CARD.PLAN_ID, PLAN_REACH_CARD.PERSON_ID,
                        PLAN_REACH_CARD.ON_DAY)
                .from(PLAN_REACH_CARD)
                .where(PLAN_REACH_CARD.WORKER_ID.eq(tx.worker()), PLAN_REACH_CARD.ON_DAY.le(until))
                .orderBy(PLAN_REACH_CARD.ON_DAY).limit(most));
    }

    /** Whether this is later than the last day on which they may be reached. */
    static boolean afterLastDay(ReadTx tx, PersonId person, LocalDate day) {
        return tx.sql().fetchExists(REACH_UNTIL_CARD, REACH_UNTIL_CARD.PERSON_ID.eq(person.value()),
                REACH_UNTIL_CARD.UNTIL_DAY.lt(day));
    }

    /** Everything of this worker with a day from one to another. */
    static List<Row> dated(ReadTx tx, LocalDate from, LocalDate to, int most) {
        List<Row> promises = rows(Kind.PROMISE, tx.sql()
                .select(PLAN_STEP.ID, PLAN_STEP.PLAN_ID, PLAN_DESK_CARD.PERSON_ID, PLAN_STEP.WHEN_DAY).from(PLAN_STEP)
                .join(PLAN_DESK_CARD).on(PLAN_DESK_CARD.PLAN_ID.eq(PLAN_STEP.PLAN_ID)).where(mine())
                .and(PLAN_STEP.WORKER_ID.eq(tx.worker())).and(PLAN_STEP.WHEN_DAY.between(from, to))
                .orderBy(PLAN_STEP.WHEN_DAY).limit(most));
        List<Row> lookBacks = rows(Kind.LOOK_BACK, tx.sql()
                .select(PLAN_DESK_CARD.PLAN_ID, PLAN_DESK_CARD.PLAN_ID, PLAN_DESK_CARD.PERSON_ID,
                        PLAN_DESK_CARD.LOOK_BACK_DAY)
                .from(PLAN_DESK_CARD).where(looking(tx)).and(PLAN_DESK_CARD.LOOK_BACK_DAY.between(from, to))
                .orderBy(PLAN_DESK_CARD.LOOK_BACK_DAY).limit(most));
        List<Row> reaching = reaching(tx, to, most).stream().filter(row -> !row.day().isBefore(from)).toList();
        return Stream.of(promises, lookBacks, reaching).flatMap(List::stream)
                .sorted(Comparator.comparing(Row::day)).limit(most).toList();
    }

    private static List<Row> rows(Kind kind,
            ResultQuery<? extends Record4<UUID, UUID, UUID, LocalDate>> query) {
        return query.fetch(row -> new Row(kind, row.value1(), row.value2(), new PersonId(row.value3()), row.value4()));
    }
}
