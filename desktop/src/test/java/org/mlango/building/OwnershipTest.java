package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class OwnershipTest {
    /** Tables whose room is not built yet. This list only ever shrinks. */
    private static final Set<String> WAITING_FOR_THEIR_ROOM = Set.of("person", "person_contact", "person_population",
            "service", "thing", "visit", "visit_service", "visit_thing");

    @Test
    void everyTableHasExactlyOneOwner() {
        List<String> owned = owned();
        Set<String> expected = new TreeSet<>(RealSchema.tables());
        expected.removeAll(WAITING_FOR_THEIR_ROOM);

        assertThat(owned).doesNotHaveDuplicates();
        assertThat(owned).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void onlyTablesThatExistWaitForTheirRoom() {
        assertThat(RealSchema.tables()).containsAll(WAITING_FOR_THEIR_ROOM);
    }

    private static List<String> owned() {
        List<String> owned = new ArrayList<>();
        House.FLOORS.forEach(floor -> floor.forEach(room -> owned.addAll(House.MLANGO.tablesOf(room))));
        return owned;
    }
}
