package org.mlango.reports.protect.pack;

import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** Takes what is expected out of one JSON object, and says in a sentence what is not as expected. */
record Fields(JsonNode node, String where) {
    Fields {
        if (!node.isObject()) {
            throw new BadPack(where + " is not an object.");
        }
    }

    Fields only(String... names) {
        Set<String> known = Set.of(names);
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new BadPack(where + " has a field '" + name + "' that nobody knows.");
            }
        }
        return this;
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    String text(String name) {
        JsonNode value = node.path(name);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new BadPack(where + " has no '" + name + "'.");
        }
        return value.stringValue();
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    long number(String name) {
        return number(node.path(name), name);
    }

    int small(String name, int otherwise) {
        return has(name) ? (int) Math.min(1_000_000, number(name)) : otherwise;
    }

    boolean yes(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (!node.path(name).isBoolean()) {
            throw new BadPack("'" + name + "' of " + where + " is neither true nor false.");
        }
        return node.path(name).booleanValue();
    }

    List<JsonNode> list(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (!node.path(name).isArray()) {
            throw new BadPack("'" + name + "' of " + where + " is not a list.");
        }
        return node.path(name).valueStream().toList();
    }

    List<String> texts(String name) {
        return list(name).stream().map(value -> {
            if (!value.isString()) {
                throw new BadPack("'" + name + "' of " + where + " holds something that is not a name.");
            }
            return value.stringValue();
        }).toList();
    }

    List<Long> numbers(String name) {
        return list(name).stream().map(value -> number(value, name)).toList();
    }

    Fields inside(String name) {
        if (!has(name)) {
            throw new BadPack(where + " has no '" + name + "'.");
        }
        return new Fields(node.path(name), "'" + name + "' of " + where);
    }

    private long number(JsonNode value, String name) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new BadPack("'" + name + "' of " + where + " is not a whole number.");
        }
        if (value.longValue() < 0) {
            throw new BadPack("'" + name + "' of " + where + " is below zero.");
        }
        if (value.longValue() > 1_000_000_000_000L) {
            throw new BadPack("'" + name + "' of " + where + " is larger than any count.");
        }
        return value.longValue();
    }
}
