package org.mlango.tests;

import static org.mlango.schema.Tables.TEST_COURSE;
import static org.mlango.schema.Tables.TEST_RESULT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.schema.tables.records.TestCourseRecord;
import org.mlango.schema.tables.records.TestResultRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

/** Reads that open a seal want a {@link WriteTx}, since each of them leaves a line in the trail. */
final class TestQueries {
    static final SealedColumn<Codes> CODES = SealedColumn.of(KeyName.CK, TEST_COURSE.CODES, Codes.class);
    static final SealedColumn<Result> SHOWED = SealedColumn.of(KeyName.CK, TEST_RESULT.SHOWED, Result.class);

    private TestQueries() {}

    /** Newest first. */
    static List<Course> of(WriteTx tx, List<PersonId> records) {
        return where(tx, TEST_COURSE.PERSON_ID.in(records.stream().map(PersonId::value).toList()));
    }

    static Optional<Course> one(WriteTx tx, UUID id) {
        return where(tx, TEST_COURSE.ID.eq(id)).stream().findFirst();
    }

    private static List<Course> where(WriteTx tx, Condition which) {
        return tx.sql().select(TEST_COURSE, TEST_RESULT).from(TEST_COURSE).leftJoin(TEST_RESULT)
                .on(TEST_RESULT.ID.eq(TEST_COURSE.ID)).where(which).orderBy(TEST_COURSE.DAY.desc(), TEST_COURSE.ID)
                .fetch(found -> course(tx, found.value1(), found.value2()));
    }

    private static Course course(WriteTx tx, TestCourseRecord row, @Nullable TestResultRecord result) {
        return new Course(row.getId(), new PersonId(row.getPersonId()), row.getDay(), row.getRowVersion(),
                CODES.open(tx.keys(), row.getId(), row.getRowVersion(), row.getCodes()),
                result == null || result.getId() == null
                        ? null
                        : SHOWED.open(tx.keys(), result.getId(), result.getRowVersion(), result.getShowed()));
    }

    static long resultVersion(ReadTx tx, UUID course) {
        return tx.sql().select(TEST_RESULT.ROW_VERSION).from(TEST_RESULT).where(TEST_RESULT.ID.eq(course))
                .fetchOptional(TEST_RESULT.ROW_VERSION).orElse(0L);
    }

    /** Whose it is, and who wrote it down; no seal is opened. */
    record Owner(PersonId person, UUID worker) {}

    static Optional<Owner> owner(ReadTx tx, UUID id) {
        return tx.sql().select(TEST_COURSE.PERSON_ID, TEST_COURSE.WORKER_ID).from(TEST_COURSE)
                .where(TEST_COURSE.ID.eq(id))
                .fetchOptional(row -> new Owner(new PersonId(row.value1()), row.value2()));
    }

    /** How many there are, without opening a seal. */
    static int count(ReadTx tx, PersonId person) {
        return tx.sql().fetchCount(TEST_COURSE, TEST_COURSE.PERSON_ID.eq(person.value()));
    }

    static int results(ReadTx tx, PersonId person) {
        return tx.sql().fetchCount(TEST_RESULT, TEST_RESULT.PERSON_ID.eq(person.value()));
    }
}
