package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.mlango.store.SealedPlace;
import org.mlango.store.TestStore;

/** A change of a key finds every sealed column: the list of places and the list the schema's rules keep are the same. */
class SealedPlaceTest {
    private static final Path RULES = Path.of("../schema/src/test/java/org/mlango/schema/TableRulesTest.java");
    private static final Pattern ENTRY = Pattern
            .compile("Map\\.entry\\(\"([a-z_]+\\.[a-z_]+)\",\\s*\"sealed under ([DICN]K)\"\\)");
    /** Not written yet by anybody; whoever begins to write it says how it is sealed anew. */
    private static final String UNUSED = "audit_line.detail";

    @Test
    void everySealedColumnIsFoundUnderItsKey() throws IOException {
        Map<String, String> known = new TreeMap<>();
        Matcher entry = ENTRY.matcher(Files.readString(RULES));
        while (entry.find()) {
            known.put(entry.group(1), entry.group(2));
        }
        known.remove(UNUSED);
        Map<String, String> places = new TreeMap<>();
        SealedPlace.ALL.forEach(place -> places.put(place.name(), place.key().name()));

        assertThat(known).hasSizeGreaterThan(10);
        assertThat(places).isEqualTo(known);
        assertThat(SealedPlace.ALL).hasSameSizeAs(places.keySet());
    }

    @Test
    void eachPlaceIsThereWithItsRowsIdAndVersion() {
        try (TestStore test = TestStore.fresh()) {
            for (SealedPlace place : SealedPlace.ALL) {
                String version = place.version() == null ? "1" : place.version();
                int columns = test.store().read(tx -> tx.sql().fetch("SELECT " + place.row() + ", " + place.column()
                        + ", " + version + " FROM " + place.table()).fields().length);
                boolean counted = test.store().read(tx -> !tx.sql()
                        .fetch("SELECT 1 FROM pragma_table_info(?) WHERE name = 'row_version'", place.table())
                        .isEmpty());
                assertThat(columns).as(place.name()).isEqualTo(3);
                assertThat(place.version() != null).as(place.name()).isEqualTo(counted);
            }
        }
    }
}
