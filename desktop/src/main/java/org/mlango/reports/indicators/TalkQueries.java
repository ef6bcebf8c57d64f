package org.mlango.reports.indicators;

import static org.mlango.schema.Tables.COUNT_ME_CARD;
import static org.mlango.schema.Tables.OWN_VIEW;
import static org.mlango.schema.Tables.PERSON_POPULATION;
import static org.mlango.schema.Tables.SAME_PERSON_CARD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jooq.impl.DSL;

import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;

/**
 * Reads the kept talks of one year, of people who had agreed to be counted on that day: the answers as codes, never a word anybody
 * said.
 */
final class TalkQueries {
    private static final SealedColumn<Codes> CODES = SealedColumn.of(KeyName.CK, OWN_VIEW.CODES, Codes.class);
    private static final SealedColumn<Groups> GROUPS = SealedColumn.of(KeyName.CK, PERSON_POPULATION.CODES,
            Groups.class);

    private TalkQueries() {}

    /** What is inside {@code own_view.codes}. */
    record Codes(List<Coded> answers) {
        record Coded(String question, String said, List<String> codes) {}
    }

    /** What is inside {@code person_population.codes}. */
    record Groups(List<String> codes) {}

    /** Newest first for each person, whichever of their records it was said under. */
    static Map<UUID, List<Codes>> talks(ReadTx tx, int year) {
        Map<UUID, List<Codes>> talks = new HashMap<>();
        Map<UUID, UUID> one = one(tx);
        tx.sql().select(OWN_VIEW.ID, OWN_VIEW.PERSON_ID, OWN_VIEW.ROW_VERSION, OWN_VIEW.CODES).from(OWN_VIEW)
                .where(OWN_VIEW.DAY.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                        DSL.exists(DSL.selectOne().from(COUNT_ME_CARD).where(
                                COUNT_ME_CARD.PERSON_ID.eq(OWN_VIEW.PERSON_ID),
                                COUNT_ME_CARD.FROM_DAY.le(OWN_VIEW.DAY), COUNT_ME_CARD.UNTIL_DAY.gt(OWN_VIEW.DAY))))
                .orderBy(OWN_VIEW.DAY.desc(), OWN_VIEW.ID)
                .forEach(row -> talks
                        .computeIfAbsent(one.getOrDefault(row.value2(), row.value2()), person -> new ArrayList<>())
                        .add(CODES.open(tx.keys(), row.value1(), row.value3(), row.value4())));
        return talks;
    }

    /** The groups people said they belong to, of those asked for. */
    static Map<UUID, Set<String>> groups(ReadTx tx, Set<UUID> people) {
        Map<UUID, Set<String>> groups = new HashMap<>();
        Map<UUID, UUID> one = one(tx);
        tx.sql().selectFrom(PERSON_POPULATION).forEach(row -> {
            UUID person = one.getOrDefault(row.getPersonId(), row.getPersonId());
            if (people.contains(person)) {
                groups.computeIfAbsent(person, any -> new HashSet<>()).addAll(
                        GROUPS.open(tx.keys(), row.getPersonId(), row.getRowVersion(), row.getCodes()).codes());
            }
        });
        return groups;
    }

    /** By each record of somebody who has several, the one they are counted under. */
    private static Map<UUID, UUID> one(ReadTx tx) {
        return tx.sql().selectFrom(SAME_PERSON_CARD).fetchMap(SAME_PERSON_CARD.PERSON_ID, SAME_PERSON_CARD.FIRST_ID);
    }
}
