package org.mlango.visits;

import static org.mlango.schema.Tables.VISIT;
import static org.mlango.schema.Tables.VISIT_HERE;
import static org.mlango.schema.Tables.VISIT_SERVICE;
import static org.mlango.schema.Tables.VISIT_THING;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.schema.tables.records.VisitRecord;
import org.mlango.schema.tables.records.VisitServiceRecord;
import org.mlango.schema.tables.records.VisitThingRecord;
import org.mlango.store.WriteTx;

/** The one place where visits are written. */
final class VisitWrites {
    private static final Field<Long> PLACE = DSL.field(DSL.name("rowid"), SQLDataType.BIGINT);
    private static final SecureRandom RANDOM = new SecureRandom();

    private VisitWrites() {}

    /** @param leave for whom; must name every person the visits are attached to */
    static void insert(WriteTx tx, Collection<StoredVisit> visits, Leave leave) {
        visits.forEach(visit -> leave.check(tx, visit));
        batch(tx, visits.stream().map(VisitWrites::row).toList());
        insertLines(tx, visits);
    }

    static void replace(WriteTx tx, StoredVisit visit, Leave leave) {
        leave.check(tx, visit);
        tx.sql().update(VISIT).set(row(visit)).where(VISIT.ID.eq(visit.id())).execute();
        deleteLines(tx, visit.id());
        insertLines(tx, List.of(visit));
    }

    static void delete(WriteTx tx, UUID id) {
        deleteLines(tx, id);
        tx.sql().deleteFrom(VISIT).where(VISIT.ID.eq(id)).execute();
    }

    /**
     * Leaves the person's visits as anonymous contacts with no way back (decision 0008): a fresh id for each, no hour, no note, no
     * codes. The visit lets go of the person before its lines follow: their agreement may have run out long ago.
     */
    static void detach(WriteTx tx, PersonId person) {
        detach(tx, VISIT.PERSON_ID.eq(person.value()));
    }

    static void detach(WriteTx tx, Collection<UUID> ids) {
        detach(tx, VISIT.ID.in(ids));
    }

    private static void detach(WriteTx tx, Condition which) {
        tx.sql().execute("PRAGMA defer_foreign_keys = ON");
        var visits = tx.sql().select(VISIT.ID, VISIT.DAY).from(VISIT).where(which).fetch();
        visits.forEach(visit -> {
            UUID old = visit.value1();
            UUID fresh = UUID.randomUUID();
            tx.sql().update(VISIT)
                    .set(VISIT.ID, fresh)
                    .setNull(VISIT.PERSON_ID)
                    .setNull(VISIT.NOTE)
                    .setNull(VISIT.CODES)
                    .setNull(VISIT.MINUTE)
                    .set(VISIT.RECORDED_AT, visit.value2().atStartOfDay().toInstant(ZoneOffset.UTC))
                    .set(VISIT.ROW_VERSION, 1L)
                    .where(VISIT.ID.eq(old))
                    .execute();
            moveLines(tx, old, fresh);
        });
        mix(tx, visits.intoSet(VISIT.DAY));
    }

    /** A visit on its way to another id and another place in the table. */
    private record Move(UUID old, UUID fresh, long from, long to, Instant written) {}

    /**
     * Of the visits of a day that lead to nobody, none tells by its id, its hour or its place in the table when it was written, and so
     * which line of the trail it came with. What has a sealed value stays as it is: the value is bound to its id.
     */
    private static void mix(WriteTx tx, Collection<LocalDate> days) {
        List<Move> moves = days.stream().flatMap(day -> moves(tx, day).stream()).toList();
        if (moves.isEmpty()) {
            return;
        }
        // each statement is prepared once: with the triggers behind the table that takes longer than running it
        UUID id = moves.getFirst().old();
        each(tx, moves, tx.sql().update(VISIT).set(PLACE, 0L).where(VISIT.ID.eq(id)),
                move -> new Object[]{-move.from(), move.old()});
        each(tx, moves, tx.sql().update(VISIT_SERVICE).set(VISIT_SERVICE.VISIT_ID, id)
                .where(VISIT_SERVICE.VISIT_ID.eq(id)), move -> new Object[]{move.fresh(), move.old()});
        each(tx, moves, tx.sql().update(VISIT_THING).set(VISIT_THING.VISIT_ID, id)
                .where(VISIT_THING.VISIT_ID.eq(id)), move -> new Object[]{move.fresh(), move.old()});
        each(tx, moves, tx.sql().update(VISIT_HERE).set(VISIT_HERE.VISIT_ID, id)
                .where(VISIT_HERE.VISIT_ID.eq(id)), move -> new Object[]{move.fresh(), move.old()});
        each(tx, moves, tx.sql().update(VISIT).set(VISIT.ID, id).set(PLACE, 0L).set(VISIT.RECORDED_AT, Instant.EPOCH)
                .set(VISIT.MINUTE, DSL.inline(null, VISIT.MINUTE)).set(VISIT.ROW_VERSION, DSL.inline(1L))
                .where(VISIT.ID.eq(id)),
                move -> new Object[]{move.fresh(), move.to(), move.written(), move.old()});
    }

    /** @param values in the order they stand in the statement */
    private static void each(WriteTx tx, List<Move> moves, Query statement, Function<Move, Object[]> values) {
        tx.sql().batch(statement).bind(moves.stream().map(values).toArray(Object[][]::new)).execute();
    }

    /** By chance, and in an order of chance too: the pages keep the order of writing. */
    private static List<Move> moves(WriteTx tx, LocalDate day) {
        var nobodys = tx.sql().select(VISIT.ID, PLACE).from(VISIT).where(VISIT.DAY.eq(day))
                .and(VISIT.PERSON_ID.isNull()).and(VISIT.NOTE.isNull()).and(VISIT.CODES.isNull()).fetch();
        List<Long> places = new ArrayList<>(nobodys.getValues(PLACE));
        Collections.shuffle(nobodys, RANDOM);
        Collections.shuffle(places, RANDOM);
        Instant written = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            moves.add(new Move(nobodys.get(i).value1(), UUID.randomUUID(), nobodys.get(i).value2(), places.get(i),
                    written));
        }
        return moves;
    }

    private static void moveLines(WriteTx tx, UUID old, UUID fresh) {
        HereWrites.remove(tx, old);
        tx.sql().update(VISIT_SERVICE).set(VISIT_SERVICE.VISIT_ID, fresh).where(VISIT_SERVICE.VISIT_ID.eq(old))
                .execute();
        tx.sql().update(VISIT_THING).set(VISIT_THING.VISIT_ID, fresh).where(VISIT_THING.VISIT_ID.eq(old)).execute();
    }

    /**
     * The version stays: the note is still sealed to it, and whoever withdraws need not hold the key to seal it again.
     *
     * @return of how many visits
     */
    static int eraseCodes(WriteTx tx, PersonId person) {
        return tx.sql().update(VISIT).setNull(VISIT.CODES)
                .where(VISIT.PERSON_ID.eq(person.value())).and(VISIT.CODES.isNotNull())
                .execute();
    }

    private static void insertLines(WriteTx tx, Collection<StoredVisit> visits) {
        batch(tx, visits.stream()
                .flatMap(visit -> visit.services().stream().map(code -> new VisitServiceRecord(visit.id(), code)))
                .toList());
        batch(tx, visits.stream().flatMap(visit -> visit.things().stream().map(line -> line(visit.id(), line)))
                .toList());
    }

    private static void batch(WriteTx tx, List<? extends TableRecord<?>> rows) {
        if (rows.size() == 1) {
            tx.sql().executeInsert(rows.getFirst());
        } else if (!rows.isEmpty()) {
            tx.sql().batchInsert(rows).execute();
        }
    }

    private static void deleteLines(WriteTx tx, UUID id) {
        HereWrites.remove(tx, id);
        tx.sql().deleteFrom(VISIT_SERVICE).where(VISIT_SERVICE.VISIT_ID.eq(id)).execute();
        tx.sql().deleteFrom(VISIT_THING).where(VISIT_THING.VISIT_ID.eq(id)).execute();
    }

    private static VisitRecord row(StoredVisit visit) {
        @Nullable
        PersonId person = visit.person();
        @Nullable
        TurnedAway turnedAway = visit.turnedAway();
        return new VisitRecord(visit.id(), visit.day(), visit.minute(), visit.place().name(),
                person == null ? null : person.value(), visit.worker(), visit.collectingFor(),
                visit.newOrBack().name(), turnedAway == null ? null : turnedAway.name(), visit.note(), visit.codes(),
                visit.recordedAt(), visit.version());
    }

    private static VisitThingRecord line(UUID visit, ThingLine line) {
        @Nullable
        Shortfall shortfall = line.shortfall();
        return new VisitThingRecord(visit, line.code(), line.asked(), line.given(), line.returned(),
                shortfall == null ? null : shortfall.name());
    }
}
