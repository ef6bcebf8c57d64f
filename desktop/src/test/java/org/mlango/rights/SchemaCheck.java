package org.mlango.rights;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/** As much of JSON Schema as our schema uses; a word it does not know is an error, so that no rule goes unchecked. */
record SchemaCheck(JsonNode schema) {
    private static final Set<String> WORDS_ABOUT = Set.of("$schema", "title", "description", "$defs");

    /** What is wrong, each with its place; empty if nothing is. */
    List<String> faults(JsonNode document) {
        List<String> faults = new ArrayList<>();
        check(schema, document, "", faults);
        return faults;
    }

    private void check(JsonNode rules, JsonNode value, String place, List<String> faults) {
        for (Map.Entry<String, JsonNode> entry : rules.properties()) {
            JsonNode rule = entry.getValue();
            boolean holds = switch (entry.getKey()) {
                case "$ref" -> {
                    check(schema.at(rule.stringValue().substring(1)), value, place, faults);
                    yield true;
                }
                case "type" -> typeIs(rule.stringValue(), value);
                case "const" -> rule.equals(value);
                case "enum" -> rule.valueStream().anyMatch(value::equals);
                case "minLength" -> value.stringValue("").length() >= rule.intValue();
                case "pattern" -> Pattern.compile(rule.stringValue()).matcher(value.stringValue("")).find();
                case "format" -> rule.stringValue().equals("date") && isDay(value.stringValue(""));
                case "required" -> rule.valueStream().allMatch(name -> value.has(name.stringValue()));
                case "additionalProperties" -> !rule.booleanValue() && value.propertyNames().stream()
                        .allMatch(rules.get("properties")::has);
                case "properties" -> {
                    rule.properties().stream().filter(one -> value.has(one.getKey())).forEach(one -> check(
                            one.getValue(), value.get(one.getKey()), place + "/" + one.getKey(), faults));
                    yield true;
                }
                case "items" -> {
                    for (int i = 0; i < value.size(); i++) {
                        check(rule, value.get(i), place + "/" + i, faults);
                    }
                    yield true;
                }
                default -> {
                    if (!WORDS_ABOUT.contains(entry.getKey())) {
                        throw new AssertionError("unknown to this check: " + entry.getKey());
                    }
                    yield true;
                }
            };
            if (!holds) {
                faults.add(place + " " + entry.getKey());
            }
        }
    }

    private static boolean typeIs(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            default -> throw new AssertionError("unknown to this check: type " + type);
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
