package org.mlango.consent;

import static org.mlango.schema.Tables.CONSENT_STOP;
import static org.mlango.schema.Tables.CONSENT_STOPPED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

final class StopQueries {
    static final String EVERYTHING = "EVERYTHING";

    private StopQueries() {}

    /** One thing asked for, as written down. */
    record StopRow(@Nullable Purpose purpose, boolean lifted, Ground ground, LocalDate day,
            @Nullable String words) {
        @Override
        public String toString() {
            return "StopRow[" + purpose + ", " + lifted + "]";
        }
    }

    /** What stands. */
    static List<Stop> stops(ReadTx tx, PersonId person) {
        return tx.sql().selectFrom(CONSENT_STOPPED).where(CONSENT_STOPPED.PERSON_ID.eq(person.value()))
                .orderBy(CONSENT_STOPPED.COVERS)
                .fetch(row -> new Stop(purpose(row.getCovers()), Ground.valueOf(row.getGround()), row.getAskedDay()))
                .stream().collect(Collectors.toMap(Stop::covers, Function.identity(), Stop::earlier, TreeMap::new))
                .values().stream().toList();
    }

    /** True if this record itself, whatever is linked to it, has it stopped. */
    static boolean stoppedHere(ReadTx tx, PersonId person, String covers) {
        return tx.sql().select(CONSENT_STOP.CHANGE).from(CONSENT_STOP)
                .where(CONSENT_STOP.PERSON_ID.eq(person.value()), CONSENT_STOP.COVERS.eq(covers))
                .orderBy(CONSENT_STOP.SEQ.desc()).limit(1).fetchOptional(CONSENT_STOP.CHANGE)
                .filter("STOPPED"::equals).isPresent();
    }

    /** Everything that was asked for, newest first. */
    static List<StopRow> history(WriteTx tx, PersonId person) {
        return tx.sql().selectFrom(CONSENT_STOP).where(CONSENT_STOP.PERSON_ID.eq(person.value()))
                .orderBy(CONSENT_STOP.SEQ.desc())
                .fetch(row -> {
                    byte @Nullable [] words = row.getWords();
                    return new StopRow(purpose(row.getCovers()), row.getChange().equals("LIFTED"),
                            Ground.valueOf(row.getGround()), row.getAskedDay(), words == null
                                    ? null
                                    : StopWrites.WORDS.open(tx.keys(), row.getId(), row.getRowVersion(), words)
                                            .words());
                });
    }

    static Optional<Instant> last(ReadTx tx, PersonId person) {
        return Optional.ofNullable(tx.sql().select(DSL.max(CONSENT_STOP.ASKED_AT)).from(CONSENT_STOP)
                .where(CONSENT_STOP.PERSON_ID.in(LinkQueries.ids(tx, person))).fetchSingle().value1());
    }

    private static @Nullable Purpose purpose(String covers) {
        return covers.equals(EVERYTHING) ? null : Purpose.valueOf(covers);
    }
}
