package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class OwnershipTest {
    @Test
    void everyTableHasExactlyOneOwner() {
        List<String> owned = owned();

        assertThat(owned).doesNotHaveDuplicates();
        assertThat(owned).containsExactlyInAnyOrderElementsOf(RealSchema.tables());
    }

    private static List<String> owned() {
        List<String> owned = new ArrayList<>();
        House.FLOORS.forEach(floor -> floor.forEach(room -> owned.addAll(House.MLANGO.tablesOf(room))));
        return owned;
    }
}
