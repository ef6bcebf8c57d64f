package org.mlango.reports.releases;

import static org.mlango.schema.Tables.COUNT_ME_CARD;
import static org.mlango.schema.Tables.FROZEN_COUNT;
import static org.mlango.schema.Tables.FROZEN_PERSON;
import static org.mlango.schema.Tables.HANDED_OUT;
import static org.mlango.schema.Tables.RELEASED;
import static org.mlango.schema.Tables.RELEASED_FILE;
import static org.mlango.schema.Tables.RELEASE_ON_WAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jooq.impl.DSL;

import org.mlango.consent.PersonId;
import org.mlango.schema.tables.records.ReleasedRecord;
import org.mlango.store.HandedOut;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;

final class ReleaseQueries {
    static final SealedColumn<Frozen> FROZEN = SealedColumn.of(KeyName.CK, FROZEN_COUNT.COUNTED, Frozen.class);
    static final SealedColumn<InCells> IN_CELLS = SealedColumn.of(KeyName.CK, FROZEN_PERSON.CODES, InCells.class);
    static final SealedColumn<Release.Told> TOLD = SealedColumn.of(KeyName.DK, RELEASED.TOLD, Release.Told.class);
    static final SealedColumn<Release.Counted> COUNTED = SealedColumn.of(KeyName.CK, RELEASED.COUNTED,
            Release.Counted.class);
    static final SealedColumn<ProofTables> PROOF = SealedColumn.of(KeyName.CK, RELEASED.PROOF, ProofTables.class);
    static final SealedColumn<OutFile> FILE = SealedColumn.of(KeyName.DK, RELEASED_FILE.CONTENT, OutFile.class);
    static final SealedColumn<OnWay> ON_WAY = SealedColumn.of(KeyName.DK, RELEASE_ON_WAY.CONTENT, OnWay.class);

    /** The counts as they were frozen. */
    record Frozen(String pack) {}

    /** The cells somebody is counted in. */
    record InCells(Set<String> cells) {}

    /**
     * @param place the folder the files come into
     * @param part where they are until then
     */
    record OnWay(String place, String part) {}

    private ReleaseQueries() {}

    static boolean handedOverAfter(ReadTx tx, LocalDate day) {
        return tx.sql().fetchExists(RELEASED, RELEASED.DAY.gt(day));
    }

    /** Opens what is true: for those who hold CK. */
    static ReleaseRecord record(ReadTx tx) {
        List<Release> releases = new ArrayList<>();
        for (ReleasedRecord row : tx.sql().selectFrom(RELEASED).orderBy(RELEASED.NUMBER).fetch()) {
            Release.Counted counted = COUNTED.open(tx.keys(), row.getId(), row.getRowVersion(), row.getCounted());
            releases.add(new Release(row.getNumber(), row.getDay(), told(tx, row), counted,
                    releases.isEmpty() ? "" : releases.getLast().hash()));
        }
        return new ReleaseRecord(releases);
    }

    /**
     * Whether each entry is the one whose hash was noted when it left, and none was noted that is not there: as the record is read, each
     * entry rests on the one before as it is now.
     */
    static boolean isWhole(ReadTx tx, ReleaseRecord record) {
        Map<Integer, String> noted = tx.sql().selectFrom(HANDED_OUT).fetchMap(HANDED_OUT.NUMBER,
                row -> HexFormat.of().formatHex(row.getHash()));
        return record.firstBroken().isEmpty() && noted.size() == record.releases().size()
                && record.releases().stream().allMatch(one -> one.hash().equals(noted.get(one.number())));
    }

    private static Release.Told told(ReadTx tx, ReleasedRecord row) {
        return TOLD.open(tx.keys(), row.getId(), row.getRowVersion(), row.getTold());
    }

    static Optional<Frozen> frozen(ReadTx tx, UUID id) {
        return tx.sql().selectFrom(FROZEN_COUNT).where(FROZEN_COUNT.ID.eq(id)).fetchOptional(
                row -> FROZEN.open(tx.keys(), id, row.getRowVersion(), row.getCounted()));
    }

    /** The newest first. */
    static SequencedMap<UUID, Frozen> allFrozen(ReadTx tx) {
        SequencedMap<UUID, Frozen> all = new LinkedHashMap<>();
        tx.sql().selectFrom(FROZEN_COUNT).orderBy(FROZEN_COUNT.FROZEN_DAY.desc()).forEach(row -> all.put(row.getId(),
                FROZEN.open(tx.keys(), row.getId(), row.getRowVersion(), row.getCounted())));
        return all;
    }

    /** Who was counted there, and in which cells; not those who took that back. */
    static Map<PersonId, Set<String>> people(ReadTx tx, UUID frozen) {
        Map<PersonId, Set<String>> people = new HashMap<>();
        tx.sql().selectFrom(FROZEN_PERSON)
                .where(FROZEN_PERSON.FROZEN_ID.eq(frozen), FROZEN_PERSON.PERSON_ID.isNotNull())
                .forEach(row -> people.put(new PersonId(row.getPersonId()),
                        IN_CELLS.open(tx.keys(), row.getId(), row.getRowVersion(), row.getCodes()).cells()));
        return people;
    }

    static int countOf(ReadTx tx, PersonId person) {
        return tx.sql().fetchCount(FROZEN_PERSON, FROZEN_PERSON.PERSON_ID.eq(person.value()));
    }

    /** Somebody, as they stand in a frozen count. */
    record Counted(LocalDate frozenDay, Set<String> cells) {}

    static List<Counted> of(ReadTx tx, PersonId person) {
        return tx.sql().select(FROZEN_COUNT.FROZEN_DAY, FROZEN_PERSON.ID, FROZEN_PERSON.ROW_VERSION,
                FROZEN_PERSON.CODES)
                .from(FROZEN_PERSON).join(FROZEN_COUNT).on(FROZEN_COUNT.ID.eq(FROZEN_PERSON.FROZEN_ID))
                .where(FROZEN_PERSON.PERSON_ID.eq(person.value())).orderBy(FROZEN_COUNT.FROZEN_DAY.desc())
                .fetch(row -> new Counted(row.value1(), new TreeSet<>(
                        IN_CELLS.open(tx.keys(), row.value2(), row.value3(), row.value4()).cells())));
    }

    /** How many were counted there, those who took it back included. */
    static int size(ReadTx tx, UUID frozen) {
        return tx.sql().fetchCount(FROZEN_PERSON, FROZEN_PERSON.FROZEN_ID.eq(frozen));
    }

    /** Whether somebody counted there took that back since, or asked to be left be, or waits to be erased. */
    static boolean takenBack(ReadTx tx, UUID frozen) {
        return tx.sql().fetchExists(FROZEN_PERSON, FROZEN_PERSON.FROZEN_ID.eq(frozen)
                .and(FROZEN_PERSON.PERSON_ID.isNull().or(FROZEN_PERSON.PERSON_ID.notIn(
                        DSL.select(DSL.field("person_id", FROZEN_PERSON.PERSON_ID.getDataType()))
                                .from("count_me_card")))));
    }

    /** Whether each of them may be counted, by a yes that stands. */
    static boolean allAgreed(ReadTx tx, Set<PersonId> people) {
        Set<UUID> agreed = tx.sql().select(COUNT_ME_CARD.PERSON_ID).from(COUNT_ME_CARD)
                .fetchSet(COUNT_ME_CARD.PERSON_ID);
        return people.stream().map(PersonId::value).allMatch(agreed::contains);
    }

    static boolean isReleased(ReadTx tx, UUID frozen) {
        return tx.sql().fetchExists(RELEASED, RELEASED.FROZEN_ID.eq(frozen));
    }

    /** What was released of this frozen count, for this recipient, the newest first. */
    static List<UUID> releasedOf(ReadTx tx, UUID frozen) {
        return tx.sql().select(RELEASED.ID).from(RELEASED).where(RELEASED.FROZEN_ID.eq(frozen))
                .orderBy(RELEASED.NUMBER.desc()).fetch(RELEASED.ID);
    }

    /** Which frozen count an entry was made of. */
    static Optional<UUID> frozenOf(ReadTx tx, int number) {
        return tx.sql().select(RELEASED.FROZEN_ID).from(RELEASED).where(RELEASED.NUMBER.eq(number))
                .fetchOptional(RELEASED.FROZEN_ID);
    }

    static Optional<Integer> number(ReadTx tx, UUID released) {
        return tx.sql().select(RELEASED.NUMBER).from(RELEASED).where(RELEASED.ID.eq(released))
                .fetchOptional(RELEASED.NUMBER);
    }

    /** What everybody who may count sees of the record: no counts. */
    record Line(UUID id, int number, LocalDate day, UUID frozen, Release.Told told, boolean onWay) {}

    static List<Line> lines(ReadTx tx) {
        Set<UUID> onWay = tx.sql().select(RELEASE_ON_WAY.ID).from(RELEASE_ON_WAY).fetchSet(RELEASE_ON_WAY.ID);
        return tx.sql().selectFrom(RELEASED).orderBy(RELEASED.NUMBER.desc()).fetch(row -> new Line(row.getId(),
                row.getNumber(), row.getDay(), row.getFrozenId(), told(tx, row), onWay.contains(row.getId())));
    }

    static List<OutFile> files(ReadTx tx, UUID released) {
        return tx.sql().selectFrom(RELEASED_FILE).where(RELEASED_FILE.RELEASED_ID.eq(released))
                .orderBy(RELEASED_FILE.PLACE)
                .fetch(row -> FILE.open(tx.keys(), row.getId(), row.getRowVersion(), row.getContent()));
    }

    static Map<UUID, OnWay> onWay(ReadTx tx) {
        return tx.sql().selectFrom(RELEASE_ON_WAY).fetchMap(RELEASE_ON_WAY.ID,
                row -> ON_WAY.open(tx.keys(), row.getId(), row.getRowVersion(), row.getContent()));
    }

    static HandedOut newest(ReadTx tx) {
        return HandedOut.newest(tx);
    }
}
