package org.mlango.reports.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.mlango.kit.text.Language;

/** Written packs in the shape of a form, and mappings for them. */
public final class FilesScene {
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final List<String> GROUPS = List.of("SEX_WORK_WOMEN", "MEN_WITH_MEN", "INJECTS_MEN", "TRANS_WOMEN");
    static final List<String> AGES = List.of("FROM_15", "FROM_20", "FROM_25");
    static final Names NAMES = new Names() {
        @Override
        public String row(Language language, String row) {
            return "Row " + row;
        }

        @Override
        public String group(Language language, String label) {
            return "Group " + label.toLowerCase(java.util.Locale.ROOT);
        }
    };

    private FilesScene() {}

    public static Names names() {
        return NAMES;
    }

    /** A pack that was protected already: about one number in four is blank. */
    public static String written(long seed) {
        Random random = new Random(seed);
        ObjectNode pack = JSON.createObjectNode().put("format", "mlango-table-pack").put("version", 1).put("snapshot",
                "invented");
        pack.putObject("source").put("name", "Invented form").put("year", 2026);
        pack.putObject("rule").put("k", 5).put("width", 5).put("mode", "suppress").put("zeros", "shown");
        var cells = pack.putArray("cells");
        for (String row : List.of("1.0", "2.1", "3.1", "own")) {
            cell(cells.addObject(), random, row, null, null);
            for (String group : GROUPS) {
                cell(cells.addObject(), random, row, group, null);
                if (row.equals("2.1")) {
                    for (String age : AGES) {
                        cell(cells.addObject(), random, row, group, age);
                    }
                }
            }
        }
        ObjectNode others = cells.addObject().put("id", "1.0/others").put("value", 12);
        others.putObject("labels").put("row", "1.0").put("others", "group");
        ObjectNode unseen = cells.addObject().put("id", "unseen").put("written", false);
        unseen.putObject("labels").put("row", "1.0").put("others", "all");
        pack.putArray("facts");
        return pack.toString();
    }

    private static void cell(ObjectNode cell, Random random, String row, @Nullable String group, @Nullable String age) {
        cell.put("id", row + "/" + group + "/" + age);
        ObjectNode labels = cell.putObject("labels").put("row", row);
        if (group != null) {
            labels.put("group", group);
        }
        if (age != null) {
            labels.put("age", age);
        }
        if (random.nextInt(4) == 0) {
            cell.put("blank", true);
        } else {
            cell.put("value", random.nextInt(10) == 0 ? 0 : 5 + random.nextInt(400));
        }
    }

    /** A place for every number of the pack. */
    public static String mapping(String written, boolean categories) {
        ObjectNode mapping = JSON.createObjectNode().put("format", "mlango-dhis2-mapping").put("version", 1)
                .put("name", "Invented server").put("scheme", "uid").put("dataSet", "SetA1234567")
                .put("orgUnit", "UnitA123456").put("period", "monthly");
        var cells = mapping.putArray("cells");
        int number = 0;
        List<String> elements = new ArrayList<>();
        for (JsonNode cell : JSON.readTree(written).path("cells")) {
            if (!cell.path("written").booleanValue(true)) {
                continue;
            }
            String row = cell.path("labels").path("row").stringValue();
            if (!elements.contains(row)) {
                elements.add(row);
            }
            ObjectNode place = cells.addObject();
            place.set("labels", cell.path("labels"));
            place.put("dataElement", "Element%04d".formatted(elements.indexOf(row)));
            place.put("categoryOptionCombo", "Option%05d".formatted(number++));
            if (categories) {
                ObjectNode all = place.putObject("categories");
                all.put("group", cell.path("labels").path("group").stringValue("ALL"));
                all.put("age", cell.path("labels").path("age").stringValue("ALL"));
                all.put("others", cell.path("labels").path("others").stringValue("NO"));
            }
        }
        return mapping.toString();
    }

    /** The same with these cells blank. */
    public static String hiding(String written, List<String> ids) {
        ObjectNode pack = (ObjectNode) JSON.readTree(written);
        for (JsonNode cell : pack.path("cells")) {
            if (ids.contains(cell.path("id").stringValue())) {
                ((ObjectNode) cell).remove("value");
                ((ObjectNode) cell).put("blank", true);
            }
        }
        return pack.toString();
    }
}
