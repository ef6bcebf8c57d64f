package org.mlango.reports.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.mlango.reports.protect.pack.OjAlgoSolver;
import org.mlango.reports.tables.ProvenPack;
import org.mlango.resilience.Attack;
import org.mlango.resilience.Figures;

/**
 * T26, after Wong and others (2007): a reader who has the program, but not the key, protects every table that could be true, and
 * strikes out those that would have come out otherwise. What is left must not give a small number away.
 */
class MinimalityTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KEYS = 4;

    @Test
    void knowingTheProgramSinglesNobodyOut() {
        int packs = 0;
        int small = 0;
        long before = 0;
        long after = 0;
        List<String> found = new ArrayList<>();
        for (int seed = 0; packs < 20; seed++) {
            InventedPack pack = new InventedPack(seed, 4).row("r", 14 + seed % 12).server("r");
            if (Handed.maybe(pack).isEmpty()) {
                continue;
            }
            packs++;
            String file = Handed.file(pack);
            List<Map<String, Long>> possible = possible(file);
            List<Map<String, Long>> left = possible.stream().filter(table -> comesOutAs(file, pack, table)).toList();
            for (String id : blanks(file)) {
                int truth = pack.counts().getOrDefault(id, 0);
                if (truth >= 1 && truth < 5) {
                    small++;
                    before += values(possible, id).size();
                    Set<Long> values = values(left, id);
                    after += values.size();
                    if (values.size() < 2) {
                        found.add("pack " + seed + ": " + id);
                    }
                }
            }
        }
        Figures.tell(Attack.T26, "rows of four", packs, found.size(),
                "%d small numbers: %.1f possible values each, %.1f when the program is known"
                        .formatted(small, before / (double) small, after / (double) small));
        assertThat(found).isEmpty();
    }

    private static Set<Long> values(List<Map<String, Long>> tables, String id) {
        Set<Long> values = new HashSet<>();
        tables.forEach(table -> values.add(table.getOrDefault(id, -1L)));
        return values;
    }

    private static List<String> blanks(String file) {
        return JSON.readTree(file).path("cells").valueStream().filter(cell -> cell.has("blank"))
                .map(cell -> cell.path("id").stringValue()).toList();
    }

    /** All tables that fit the file: whole numbers, none below one or, in a closed row, zero, that add up to what is missing. */
    private static List<Map<String, Long>> possible(String file) {
        List<String> blanks = blanks(file);
        long missing = 0;
        long least = 1;
        for (JsonNode cell : JSON.readTree(file).path("cells")) {
            missing += (cell.path("id").stringValue().endsWith("/all") ? 1 : -1) * cell.path("value").longValue(0);
            least = cell.has("zeros") ? 0 : least;
        }
        List<Map<String, Long>> tables = new ArrayList<>();
        fill(blanks, 0, missing, least, new HashMap<>(), tables);
        return tables;
    }

    private static void fill(List<String> blanks, int at, long missing, long least, Map<String, Long> table,
            List<Map<String, Long>> tables) {
        if (at == blanks.size()) {
            if (missing == 0) {
                tables.add(Map.copyOf(table));
            }
            return;
        }
        long last = at == blanks.size() - 1 ? missing : least;
        for (long value = Math.max(least, last); value <= missing; value++) {
            table.put(blanks.get(at), value);
            fill(blanks, at + 1, missing - value, least, table, tables);
        }
        table.remove(blanks.get(at));
    }

    /** Whether some key would have made this very file of it. */
    private static boolean comesOutAs(String file, InventedPack pack, Map<String, Long> table) {
        ObjectNode counted = (ObjectNode) JSON.readTree(pack.json());
        counted.path("cells").forEach(cell -> {
            Long value = table.get(cell.path("id").stringValue());
            if (value != null) {
                ((ObjectNode) cell).put("count", value);
            }
        });
        for (int key = 0; key < KEYS; key++) {
            byte[] bytes = ("some other key, number " + key).getBytes(StandardCharsets.UTF_8);
            if (Handed.outcome(counted.toString(), bytes, new OjAlgoSolver(),
                    Duration.ofSeconds(10)) instanceof ProvenPack.Safe safe
                    && safe.proposal().written().equals(file)) {
                return true;
            }
        }
        return false;
    }
}
