package org.mlango.together;

import static org.mlango.schema.Tables.TOGETHER_WAIT;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.mlango.schema.tables.records.TogetherWaitRecord;
import org.mlango.store.ReadTx;

final class WaitQueries {
    private WaitQueries() {}

    static List<Wait> all(ReadTx tx) {
        return tx.sql().selectFrom(TOGETHER_WAIT).orderBy(TOGETHER_WAIT.ASKED_AT, TOGETHER_WAIT.ID)
                .fetch(WaitQueries::wait);
    }

    static Optional<Wait> of(ReadTx tx, Matter matter, UUID object) {
        return tx.sql().selectFrom(TOGETHER_WAIT).where(TOGETHER_WAIT.MATTER.eq(matter.name()))
                .and(TOGETHER_WAIT.OBJECT_ID.eq(object)).fetchOptional(WaitQueries::wait);
    }

    private static Wait wait(TogetherWaitRecord row) {
        return new Wait(row.getId(), Matter.valueOf(row.getMatter()), row.getObjectId(), row.getAskedById(),
                row.getAskedAt(), row.getSeenAt(), Duration.ofSeconds(row.getWaitedSeconds()));
    }
}
