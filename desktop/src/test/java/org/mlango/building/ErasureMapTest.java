package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.CONSENT_DECISION;
import static org.mlango.schema.Tables.VISIT;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.Outcome;

/**
 * What becomes of each table that knows a person when that person takes the agreement back. A new table with a person in it
 * fails here until somebody decides.
 */
class ErasureMapTest {
    private enum Fate {
        /** The owner's Writes delete the rows. */
        DELETED,
        /** The row stays for the count of things, and knows the person no longer. */
        DETACHED,
        /** Made of links alone: with the last link of a record its row goes. {@code SamePersonTest} links and takes back. */
        GOES_WITH_LINK,
        /** Only while the person is being erased, or waits for it. */
        PASSING,
        /** A decision is the proof that it was taken back; the words said with it go. */
        STAYS_WITHOUT_WORDS
    }

    private static final Map<String, Fate> MAP = new TreeMap<>(Map.ofEntries(
            Map.entry("person", Fate.DELETED),
            Map.entry("person_before", Fate.DELETED),
            Map.entry("person_contact", Fate.DELETED),
            Map.entry("person_population", Fate.DELETED),
            Map.entry("visit", Fate.DETACHED),
            Map.entry("right_request", Fate.DETACHED),
            Map.entry("kept_on", Fate.DELETED),
            Map.entry("frozen_person", Fate.DETACHED),
            Map.entry("own_view", Fate.DELETED),
            Map.entry("test_course", Fate.DELETED),
            Map.entry("test_result", Fate.DELETED),
            Map.entry("incident", Fate.DELETED),
            Map.entry("referral", Fate.DELETED),
            Map.entry("referral_recipient", Fate.DELETED),
            Map.entry("plan", Fate.DELETED),
            Map.entry("young_person", Fate.DELETED),
            Map.entry("emergency_use", Fate.DETACHED),
            Map.entry("erasing", Fate.PASSING),
            Map.entry("person_hidden", Fate.PASSING),
            Map.entry("erasure_waiting", Fate.PASSING),
            Map.entry("same_person_group", Fate.GOES_WITH_LINK),
            Map.entry("consent_stop", Fate.DELETED),
            Map.entry("consent_decision", Fate.STAYS_WITHOUT_WORDS)));

    private static final Set<Fate> UNTOLD = Set.of(Fate.PASSING, Fate.GOES_WITH_LINK);

    @Test
    void everyTableThatKnowsAPersonIsOnTheMap() {
        Set<String> knowing = new TreeSet<>(RealSchema.tablesWith("person_id"));
        knowing.add("person");

        assertThat(MAP.keySet()).containsExactlyInAnyOrderElementsOf(knowing);
    }

    @Test
    void theOwnerDoesWhatTheMapSays() {
        MAP.forEach((table, fate) -> {
            String writes = sourcesOf(owner(table), "Writes.java");
            String name = table.toUpperCase(Locale.ROOT);
            String expected = switch (fate) {
                case DELETED, PASSING -> "deleteFrom(" + name + ")";
                case DETACHED -> "setNull(" + name + ".PERSON_ID)";
                case GOES_WITH_LINK -> "deleteFrom(SAME_PERSON)";
                case STAYS_WITHOUT_WORDS -> "forgetWords(";
            };
            assertThat(writes).as(table).contains(expected);
        });
    }

    @Test
    void everyRoomOnTheMapHearsOfAWithdrawal() {
        MAP.keySet().stream().map(ErasureMapTest::owner).filter(room -> !room.equals("consent")).distinct()
                .forEach(room -> assertThat(sourcesOf(room, ".java")).as(room)
                        .containsAnyOf("implements ConsentWithdrawn", "implements EraseHandler"));
    }

    /** Nothing hangs on a row that goes: children go with it, or are on the map themselves. */
    @Test
    void nothingIsLeftHanging() {
        assertThat(RealSchema.childrenWithoutCascade(MAP.keySet())).isSubsetOf(MAP.keySet());
    }

    /** Somebody told everything, then took it back: by the real rooms, in the real tables. */
    @Test
    void whoeverTakesBackIsInNoTableAnyMore() {
        try (WholeHouse house = new WholeHouse()) {
            house.found(0);
            PersonId person = house.test.done(tx -> Outcome.done(house.everythingTold(tx, 3)));
            Map<String, Integer> told = rowsAbout(house, person);
            assertThat(told).as("a new table is told something in WholeHouse").allSatisfy(
                    (table, rows) -> assertThat(rows).isEqualTo(UNTOLD.contains(MAP.get(table)) ? 0 : 1));

            house.test.done(tx -> house.consents.withdraw(tx, person, Purpose.KEEP_RECORD));

            assertThat(rowsAbout(house, person)).allSatisfy(
                    (table, rows) -> assertThat(rows).isEqualTo(MAP.get(table) == Fate.STAYS_WITHOUT_WORDS ? 1 : 0));
            assertThat(house.test.<Integer>done(tx -> Outcome.done(tx.sql().fetchCount(CONSENT_DECISION,
                    CONSENT_DECISION.PERSON_ID.eq(person.value()).and(CONSENT_DECISION.WORDS.isNotNull()))))).isZero();
            assertThat(house.test.<Integer>done(tx -> Outcome.done(tx.sql().fetchCount(VISIT)))).isEqualTo(3);
        }
    }

    /** As above, and the whole of it goes: nothing is left, not even that somebody decided anything. */
    @Test
    void whoeverIsErasedIsInNoTableAtAll() {
        try (WholeHouse house = new WholeHouse()) {
            house.found(0);
            PersonId person = house.test.done(tx -> Outcome.done(house.everythingTold(tx, 3)));
            PersonId other = house.test.done(tx -> Outcome.done(house.everythingTold(tx, 1)));
            Map<String, Integer> others = rowsAbout(house, other);

            house.test.done(tx -> house.consents.hide(tx, person));
            house.test.done(tx -> Outcome.done(house.consents.erase(tx, List.of(person))));

            assertThat(rowsAbout(house, person)).allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
            assertThat(rowsAbout(house, other)).isEqualTo(others);
            assertThat(house.test.<Integer>done(tx -> Outcome.done(tx.sql().fetchCount(VISIT)))).isEqualTo(4);
        }
    }

    /** For each table on the map: 1 if it knows this person, else 0. */
    private static Map<String, Integer> rowsAbout(WholeHouse house, PersonId person) {
        Map<String, Integer> found = new TreeMap<>();
        MAP.keySet().forEach(table -> {
            Field<UUID> column = DSL.field(DSL.name(table.equals("person") ? "id" : "person_id"),
                    CONSENT_DECISION.PERSON_ID.getDataType());
            found.put(table, house.test.store().read(
                    tx -> tx.sql().fetchExists(DSL.table(DSL.name(table)), column.eq(person.value())) ? 1 : 0));
        });
        return found;
    }

    private static String owner(String table) {
        String owner = House.MLANGO.owners().get(table);
        assertThat(owner).as("owner of " + table).isNotNull();
        return String.valueOf(owner);
    }

    private static String sourcesOf(String room, String ending) {
        return Sources.under(Sources.PROGRAM.resolve("org/mlango").resolve(room), name -> name.endsWith(ending))
                .stream()
                .map(Sources::read).collect(Collectors.joining());
    }
}
