package org.mlango.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was measured, in which run, when and on what. As JSON it also says what follows from it, which is not read back. */
record Told(String run, String date, String java, String system, int processors, Measured measured) {
    static Told now(String run, Measured measured) {
        return new Told(run, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                Objects.requireNonNull(System.getProperty("java.runtime.version")),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(), measured);
    }

    ObjectNode json() {
        Figure figure = measured.figure();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("run", run).put("date", date).put("java", java).put("system", system).put("processors", processors);
        node.put("figure", figure.name()).put("what", figure.what()).put("part", measured.part());
        node.put("size", measured.size()).put("at", figure.at(measured.size())).put("times", measured.times());
        node.put("unit", figure.unit());
        number(node, "ours", measured.ours());
        number(node, "floor", measured.floor());
        number(node, "ratio", measured.ratio());
        node.put("floorIs", figure.floor()).put("wished", figure.wished()).put("judged", measured.judged().name())
                .put("note", measured.note());
        return node;
    }

    /** Null where there is none. */
    static void number(ObjectNode node, String name, double value) {
        if (Double.isNaN(value)) {
            node.putNull(name);
        } else {
            node.put(name, value);
        }
    }

    static Told of(JsonNode node) {
        return new Told(words(node, "run"), words(node, "date"), words(node, "java"), words(node, "system"),
                node.path("processors").intValue(),
                new Measured(Figure.valueOf(words(node, "figure")), words(node, "part"), node.path("size").longValue(),
                        node.path("times").intValue(), number(node, "ours"), number(node, "floor"),
                        words(node, "note")));
    }

    private static String words(JsonNode node, String name) {
        return node.path(name).stringValue("");
    }

    private static double number(JsonNode node, String name) {
        return node.path(name).isNumber() ? node.path(name).doubleValue() : Double.NaN;
    }
}
