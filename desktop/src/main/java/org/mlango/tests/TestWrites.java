package org.mlango.tests;

import static org.mlango.schema.Tables.TEST_COURSE;
import static org.mlango.schema.Tables.TEST_RESULT;

import java.time.LocalDate;
import java.util.UUID;

import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.WriteTx;

/** Every change of a row raises its version and seals it anew. */
final class TestWrites {
    private TestWrites() {}

    static UUID insert(WriteTx tx, Permit permit, PersonId person, Codes codes) {
        permit.check(tx, person, Purpose.KEEP_HEALTH);
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(TEST_COURSE)
                .set(TEST_COURSE.ID, id)
                .set(TEST_COURSE.PERSON_ID, person.value())
                .set(TEST_COURSE.WORKER_ID, tx.worker())
                .set(TEST_COURSE.DECISION_ID, permit.decision())
                .set(TEST_COURSE.DAY, first(codes))
                .set(TEST_COURSE.CODES, TestQueries.CODES.seal(tx.keys(), id, 1, codes))
                .set(TEST_COURSE.ROW_VERSION, 1L)
                .execute();
        return id;
    }

    /** @return false if somebody else changed it meanwhile */
    static boolean change(WriteTx tx, Permit permit, Course shown, Codes codes) {
        permit.check(tx, shown.person(), Purpose.KEEP_HEALTH);
        long next = shown.version() + 1;
        return tx.sql().update(TEST_COURSE)
                .set(TEST_COURSE.DAY, first(codes))
                .set(TEST_COURSE.CODES, TestQueries.CODES.seal(tx.keys(), shown.id(), next, codes))
                .set(TEST_COURSE.ROW_VERSION, next)
                .where(TEST_COURSE.ID.eq(shown.id()), TEST_COURSE.ROW_VERSION.eq(shown.version()))
                .execute() == 1;
    }

    private static LocalDate first(Codes codes) {
        return codes.steps().getFirst().day();
    }

    /** Puts this in the place of what was kept before. */
    static void result(WriteTx tx, Permit permit, PersonId person, UUID course, Result result) {
        permit.check(tx, person, Purpose.KEEP_RESULTS);
        long next = TestQueries.resultVersion(tx, course) + 1;
        deleteResult(tx, course);
        tx.sql().insertInto(TEST_RESULT)
                .set(TEST_RESULT.ID, course)
                .set(TEST_RESULT.PERSON_ID, person.value())
                .set(TEST_RESULT.DECISION_ID, permit.decision())
                .set(TEST_RESULT.SHOWED, TestQueries.SHOWED.seal(tx.keys(), course, next, result))
                .set(TEST_RESULT.ROW_VERSION, next)
                .execute();
    }

    static void deleteResult(WriteTx tx, UUID course) {
        tx.sql().deleteFrom(TEST_RESULT).where(TEST_RESULT.ID.eq(course)).execute();
    }

    static void delete(WriteTx tx, UUID course) {
        deleteResult(tx, course);
        tx.sql().deleteFrom(TEST_COURSE).where(TEST_COURSE.ID.eq(course)).execute();
    }

    /** Rows go by id, and no seal is opened. */
    static void deleteAll(WriteTx tx, PersonId person) {
        deleteResults(tx, person);
        tx.sql().deleteFrom(TEST_COURSE).where(TEST_COURSE.PERSON_ID.eq(person.value())).execute();
    }

    static void deleteResults(WriteTx tx, PersonId person) {
        tx.sql().deleteFrom(TEST_RESULT).where(TEST_RESULT.PERSON_ID.eq(person.value())).execute();
    }
}
