package org.mlango.reports.indicators.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** One object of a definition file; says in a sentence what is not as it should be. */
record Part(JsonNode node, String where) {
    Part {
        if (!node.isObject()) {
            throw new BadDefinition(where + " is not an object.");
        }
    }

    Part only(String... names) {
        Set<String> known = Set.of(names);
        node.propertyNames().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new BadDefinition(where + " has a field '" + name + "' that nobody knows.");
        });
        return this;
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    String text(String name) {
        JsonNode value = node.path(name);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new BadDefinition(where + " has no '" + name + "'.");
        }
        return value.stringValue();
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    int number(String name, int least, int most) {
        JsonNode value = node.path(name);
        if (!value.isIntegralNumber() || value.longValue() < least || value.longValue() > most) {
            throw new BadDefinition("'" + name + "' of " + where + " is no whole number from " + least + " to " + most
                    + ".");
        }
        return value.intValue();
    }

    boolean yes(String name) {
        if (has(name) && !node.path(name).isBoolean()) {
            throw new BadDefinition("'" + name + "' of " + where + " is neither true nor false.");
        }
        return node.path(name).booleanValue(false);
    }

    List<JsonNode> list(String name) {
        if (!node.path(name).isArray()) {
            throw new BadDefinition("'" + name + "' of " + where + " is not a list.");
        }
        return node.path(name).valueStream().toList();
    }

    List<String> texts(String name) {
        return list(name).stream().map(value -> {
            if (!value.isString()) {
                throw new BadDefinition("'" + name + "' of " + where + " holds something that is not a name.");
            }
            return value.stringValue();
        }).toList();
    }

    List<String> textsIfAny(String name) {
        return has(name) ? texts(name) : List.of();
    }

    Part inside(String name) {
        if (!has(name)) {
            throw new BadDefinition(where + " has no '" + name + "'.");
        }
        return new Part(node.path(name), "'" + name + "' of " + where);
    }

    /** Its fields, in their order. */
    Map<String, JsonNode> fields() {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        node.propertyNames().forEach(name -> fields.put(name, node.path(name)));
        return fields;
    }

    <E extends Enum<E>> E one(Class<E> of, String name) {
        String value = text(name);
        for (E one : of.getEnumConstants()) {
            if (one.name().equals(value)) {
                return one;
            }
        }
        throw new BadDefinition("'" + name + "' of " + where + " is '" + value + "', which nobody knows.");
    }
}
