package org.mlango.reports.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which cell goes where on a server. Cells are named by their labels, so that one mapping serves every period. Every cell that is written
 * has a place or is named as not sent: none is lost without a word.
 *
 * @param scheme whether its names are uids or codes
 * @param option of the attributes of the whole set; null for the server's own
 */
public record Mapping(String name, Scheme scheme, String dataSet, String orgUnit, @Nullable String option,
        Calendar calendar, Map<Map<String, String>, Place> places, Set<Map<String, String>> notSent) {
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Pattern UID = Pattern.compile("[A-Za-z][A-Za-z0-9]{10}");
    /** An attribute of ADX is named after a category. */
    private static final Pattern CATEGORY = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    private static final Set<String> OF_ADX = Set.of("dataElement", "value", "categoryOptionCombo", "orgUnit",
            "period");

    /** How the server names things. */
    public enum Scheme {
        UID, CODE
    }

    public Mapping {
        places = Map.copyOf(places);
        notSent = Set.copyOf(notSent);
    }

    /** @throws BadMapping with a sentence of what is wrong */
    public static Mapping read(String json) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new BadMapping("The mapping is not JSON, or a name stands in it twice.");
        }
        if (!node.path("format").stringValue("").equals("mlango-dhis2-mapping") || node.path("version").asInt(0) != 1) {
            throw new BadMapping("This is not a mapping of version 1.");
        }
        Scheme scheme = switch (text(node, "scheme", "The mapping")) {
            case "uid" -> Scheme.UID;
            case "code" -> Scheme.CODE;
            default -> throw new BadMapping("The scheme of the mapping is neither uid nor code.");
        };
        Map<Map<String, String>, Place> places = new LinkedHashMap<>();
        for (JsonNode cell : node.path("cells")) {
            Map<String, String> labels = labels(cell.path("labels"));
            if (places.put(labels, place(cell, scheme, labels)) != null) {
                throw new BadMapping("The mapping names the cell with " + labels + " twice.");
            }
        }
        Set<Map<String, String>> notSent = new HashSet<>();
        node.path("notSent").forEach(cell -> notSent.add(labels(cell.path("labels"))));
        twoInOnePlace(places);
        return new Mapping(text(node, "name", "The mapping"), scheme, uid(text(node, "dataSet", "The mapping"), scheme),
                uid(text(node, "orgUnit", "The mapping"), scheme),
                node.has("attributeOptionCombo")
                        ? uid(text(node, "attributeOptionCombo", "The mapping"), scheme)
                        : null,
                Calendar.of(text(node, "period", "The mapping")), places, notSent);
    }

    private static Place place(JsonNode cell, Scheme scheme, Map<String, String> labels) {
        String where = "The place of the cell with " + labels;
        Map<String, String> categories = new TreeMap<>();
        cell.path("categories").propertyNames().forEach(name -> {
            if (!CATEGORY.matcher(name).matches() || OF_ADX.contains(name)) {
                throw new BadMapping(where + " has a category '" + name + "', which ADX cannot carry by that name.");
            }
            categories.put(name, text(cell.path("categories"), name, where));
        });
        String option = cell.has("categoryOptionCombo")
                ? uid(text(cell, "categoryOptionCombo", where), scheme)
                : null;
        return new Place(uid(text(cell, "dataElement", where), scheme), option, categories);
    }

    /** Two cells in one place: the server would keep the last one. By option and by categories each, as formats take either. */
    private static void twoInOnePlace(Map<Map<String, String>, Place> places) {
        Map<String, Map<String, String>> taken = new HashMap<>();
        places.forEach((labels, place) -> {
            List<String> ways = new ArrayList<>();
            if (place.option() != null || place.categories().isEmpty()) {
                ways.add(place.dataElement() + "\n" + place.option());
            }
            if (!place.categories().isEmpty()) {
                ways.add(place.dataElement() + "\n" + new TreeMap<>(place.categories()));
            }
            for (String way : ways) {
                Map<String, String> other = taken.put(way, labels);
                if (other != null) {
                    throw new BadMapping("The cells with " + other + " and " + labels
                            + " have the same place, data element " + place.dataElement()
                            + ": one would write over the other.");
                }
            }
        });
    }

    private static String uid(String name, Scheme scheme) {
        if (scheme == Scheme.UID && !UID.matcher(name).matches()) {
            throw new BadMapping("'" + name + "' is not a uid: a letter and ten letters or digits.");
        }
        return name;
    }

    private static Map<String, String> labels(JsonNode node) {
        Map<String, String> labels = new TreeMap<>();
        node.propertyNames().forEach(name -> labels.put(name, node.path(name).stringValue("")));
        if (labels.isEmpty()) {
            throw new BadMapping("A cell of the mapping has no labels.");
        }
        return labels;
    }

    private static String text(JsonNode node, String name, String where) {
        String text = node.path(name).stringValue("");
        if (text.isBlank()) {
            throw new BadMapping(where + " has no '" + name + "'.");
        }
        return text;
    }

    /**
     * Every cell with its place, in the order of the pack; those that are not sent are left out.
     *
     * @throws BadMapping if a cell has none, or one that the format cannot carry
     */
    public List<Placed> placed(List<WrittenCell> cells) {
        List<Placed> placed = new ArrayList<>();
        for (WrittenCell cell : cells) {
            Map<String, String> labels = new TreeMap<>(cell.labels());
            labels.remove("period");
            labels.remove("site");
            Place place = places.get(labels);
            if (place != null) {
                placed.add(new Placed(cell, place));
            } else if (!notSent.contains(labels)) {
                throw new BadMapping("The mapping '" + name + "' has no place for a number of this report: "
                        + cell.words() + ". Add it to the mapping, or name it there under notSent.");
            }
        }
        return placed;
    }

    /** A cell, and where it goes. */
    public record Placed(WrittenCell cell, Place place) {}
}
