package org.mlango.reports.releases;

import static org.mlango.schema.Tables.FROZEN_COUNT;
import static org.mlango.schema.Tables.FROZEN_PERSON;
import static org.mlango.schema.Tables.RELEASED;
import static org.mlango.schema.Tables.RELEASED_FILE;
import static org.mlango.schema.Tables.RELEASE_ON_WAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.mlango.consent.PersonId;
import org.mlango.reports.releases.ReleaseQueries.Frozen;
import org.mlango.reports.releases.ReleaseQueries.InCells;
import org.mlango.reports.releases.ReleaseQueries.OnWay;
import org.mlango.store.HandedOut;
import org.mlango.store.WriteTx;

/** Lines are only added. People let go of theirs. */
final class ReleaseWrites {
    private ReleaseWrites() {}

    static UUID freeze(WriteTx tx, String pack, Map<PersonId, Set<String>> people) {
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(FROZEN_COUNT)
                .set(FROZEN_COUNT.ID, id)
                .set(FROZEN_COUNT.FROZEN_DAY, tx.today())
                .set(FROZEN_COUNT.COUNTED, ReleaseQueries.FROZEN.seal(tx.keys(), id, 1, new Frozen(pack)))
                .set(FROZEN_COUNT.ROW_VERSION, 1L)
                .execute();
        // in an order of chance: the place in the table must not tell who somebody is once the row has let go of them
        List<PersonId> mixed = new ArrayList<>(people.keySet());
        Collections.shuffle(mixed);
        for (PersonId person : mixed) {
            UUID row = UUID.randomUUID();
            tx.sql().insertInto(FROZEN_PERSON)
                    .set(FROZEN_PERSON.ID, row)
                    .set(FROZEN_PERSON.FROZEN_ID, id)
                    .set(FROZEN_PERSON.PERSON_ID, person.value())
                    .set(FROZEN_PERSON.CODES, ReleaseQueries.IN_CELLS.seal(tx.keys(), row, 1,
                            new InCells(people.getOrDefault(person, Set.of()))))
                    .set(FROZEN_PERSON.ROW_VERSION, 1L)
                    .execute();
        }
        return id;
    }

    /** The row stays, so that how many there were still fits what was released; of several counts each gets a number of its own. */
    static void letGo(WriteTx tx, PersonId person) {
        for (UUID row : tx.sql().select(FROZEN_PERSON.ID).from(FROZEN_PERSON)
                .where(FROZEN_PERSON.PERSON_ID.eq(person.value())).fetch(FROZEN_PERSON.ID)) {
            tx.sql().update(FROZEN_PERSON)
                    .setNull(FROZEN_PERSON.PERSON_ID)
                    .setNull(FROZEN_PERSON.CODES)
                    .set(FROZEN_PERSON.TOMBSTONE_ID, UUID.randomUUID())
                    .where(FROZEN_PERSON.ID.eq(row)).execute();
        }
    }

    static void begin(WriteTx tx, UUID id, OnWay onWay) {
        tx.sql().insertInto(RELEASE_ON_WAY)
                .set(RELEASE_ON_WAY.ID, id)
                .set(RELEASE_ON_WAY.CONTENT, ReleaseQueries.ON_WAY.seal(tx.keys(), id, 1, onWay))
                .set(RELEASE_ON_WAY.ROW_VERSION, 1L)
                .execute();
    }

    static void arrived(WriteTx tx, UUID id) {
        tx.sql().deleteFrom(RELEASE_ON_WAY).where(RELEASE_ON_WAY.ID.eq(id)).execute();
    }

    static void release(WriteTx tx, UUID id, UUID frozen, Release release, ProofTables tables, List<OutFile> files) {
        new HandedOut(release.number(), HexFormat.of().parseHex(release.hash())).note(tx);
        tx.sql().insertInto(RELEASED)
                .set(RELEASED.ID, id)
                .set(RELEASED.NUMBER, release.number())
                .set(RELEASED.FROZEN_ID, frozen)
                .set(RELEASED.DAY, release.day())
                .set(RELEASED.TOLD, ReleaseQueries.TOLD.seal(tx.keys(), id, 1, release.told()))
                .set(RELEASED.COUNTED, ReleaseQueries.COUNTED.seal(tx.keys(), id, 1, release.counted()))
                .set(RELEASED.PROOF, ReleaseQueries.PROOF.seal(tx.keys(), id, 1, tables))
                .set(RELEASED.ROW_VERSION, 1L)
                .execute();
        for (int i = 0; i < files.size(); i++) {
            UUID file = UUID.randomUUID();
            tx.sql().insertInto(RELEASED_FILE)
                    .set(RELEASED_FILE.ID, file)
                    .set(RELEASED_FILE.RELEASED_ID, id)
                    .set(RELEASED_FILE.PLACE, i + 1)
                    .set(RELEASED_FILE.CONTENT, ReleaseQueries.FILE.seal(tx.keys(), file, 1, files.get(i)))
                    .set(RELEASED_FILE.ROW_VERSION, 1L)
                    .execute();
        }
    }
}
