package org.mlango.reports.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.reports.protect.pack.OjAlgoSolver;
import org.mlango.reports.tables.ProvenPack;

/**
 * A row by age and by gender, and how many of it are in no column, of one person up to forty: put together until it is safe, and there is always
 * a file. Attacked by everybody who knows how many of one or two they are; who is in whom is told by the people themselves, not by facts.
 */
class CoarsenedTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int K = 5;
    private static final List<String> AGES = List.of("15", "20", "25", "30");
    private static final List<String> GENDERS = List.of("F", "M", "X");
    private static final List<String> COLUMNS = List.of("in", "none");

    /** Of each cell the kinds of people in it: an age, a gender, and whether they are in a column. */
    private final Map<String, Set<String>> kinds = new TreeMap<>();
    private final Map<String, Integer> people = new HashMap<>();
    private final List<String> facts = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void thereIsAFileAndNobodyIsFoundInIt(long seed) {
        invent(seed);
        ProvenPack.Outcome outcome = Handed.outcome(json(), new byte[16], new OjAlgoSolver(),
                java.time.Duration.ofSeconds(60));
        assertThat(outcome).as("a file always").isInstanceOf(ProvenPack.Safe.class);
        Assumptions.assumeTrue(OrTools.isThere());
        String written = ((ProvenPack.Safe) outcome).proposal().written();
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode cell : JSON.readTree(written).path("cells")) {
            String id = cell.path("id").stringValue();
            kinds.computeIfAbsent(id, merged -> {
                Set<String> all = new HashSet<>();
                List.of(merged.split("\\+", -1)).forEach(part -> all.addAll(kinds.getOrDefault(part, Set.of())));
                return all;
            });
            counts.put(id, count(id));
        }
        Stranger stranger = new Stranger(List.of(written), true);
        OrTools other = OrTools.of(stranger);
        List<String> found = new ArrayList<>();
        counts.forEach((id, count) -> {
            if (count >= 1 && count < K && width(other, stranger, id) < K) {
                found.add(id);
            }
            if (count == 1 || count == 2) {
                OrTools hers = other.knowing(stranger.places.getOrDefault(id, -1), count);
                counts.forEach((small, truth) -> {
                    boolean within = kinds.getOrDefault(id, Set.of()).containsAll(kinds.getOrDefault(small, Set.of()));
                    if (truth >= 1 && truth < K && !within && width(hers, stranger, small) < K) {
                        found.add(small + " by somebody of " + id);
                    }
                });
            }
        });
        assertThat(found).isEmpty();
    }

    private static double width(OrTools reader, Stranger stranger, String id) {
        double[] ends = reader.fractions(stranger.places.getOrDefault(id, -1));
        return ends[1] - ends[0] + 1e-6;
    }

    private int count(String id) {
        return kinds.getOrDefault(id, Set.of()).stream().mapToInt(kind -> people.getOrDefault(kind, 0)).sum();
    }

    private void invent(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < (seed < 4 ? seed : 3 * seed - 8); i++) {
            people.merge(AGES.get(random.nextInt(4)) + GENDERS.get((int) Math.min(2, Math.abs(random.nextGaussian())))
                    + COLUMNS.get(random.nextInt(8) == 0 ? 1 : 0), 1, Integer::sum);
        }
        for (String age : AGES) {
            for (String gender : GENDERS) {
                for (String column : COLUMNS) {
                    String kind = age + gender + column;
                    for (String cell : List.of("all", "all/" + age, "all/" + gender, "all/" + age + "/" + gender,
                            column)) {
                        kinds.computeIfAbsent(cell, id -> new HashSet<>()).add(kind);
                    }
                }
            }
        }
        sum("all", AGES.stream().map(age -> "all/" + age).toList());
        sum("all", GENDERS.stream().map(gender -> "all/" + gender).toList());
        AGES.forEach(age -> sum("all/" + age, GENDERS.stream().map(gender -> "all/" + age + "/" + gender).toList()));
        GENDERS.forEach(gender -> sum("all/" + gender, AGES.stream().map(age -> "all/" + age + "/" + gender).toList()));
        sum("all", COLUMNS);
        facts.add("{\"kind\": \"inside\", \"inner\": \"in\", \"outer\": \"all\"}");
    }

    private void sum(String total, List<String> parts) {
        facts.add("{\"kind\": \"sum\", \"total\": \"%s\", \"parts\": [\"%s\"]}".formatted(total,
                String.join("\", \"", parts)));
    }

    private String json() {
        List<String> cells = new ArrayList<>();
        kinds.keySet().forEach(id -> {
            List<String> labels = new ArrayList<>(List.of("\"row\": \"" + (id.startsWith("all") ? "all" : id) + "\""));
            for (String part : List.of(id.split("/", -1))) {
                if (AGES.contains(part)) {
                    labels.add("\"age\": \"" + part + "\"");
                } else if (GENDERS.contains(part)) {
                    labels.add("\"gender\": \"" + part + "\"");
                }
            }
            cells.add("{\"id\": \"%s\", \"count\": %d, \"labels\": {%s}}".formatted(id, count(id),
                    String.join(", ", labels)));
        });
        return """
                {"format": "mlango-table-pack", "version": 1, "source": {"name": "x", "year": 2026}, "snapshot": "x",
                 "rule": {"k": 5, "mode": "suppress"}, "cells": [%s], "facts": [%s],
                 "coarsen": [
                  {"name": "ages", "dimension": "age", "into": {"young": ["15", "20"], "older": ["25", "30"]}},
                  {"name": "no ages", "dimension": "age"}, {"name": "no genders", "dimension": "gender"}]}"""
                .formatted(String.join(", ", cells), String.join(", ", facts));
    }
}
