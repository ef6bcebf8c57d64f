package org.mlango.reports.proof.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.reports.proof.Verdict;

/** A form read again, against the pack it was made of. */
public final class FormProof {
    private static final String BLANK = "\u2013";

    private FormProof() {}

    /**
     * @param lines of the file, as they were read
     * @param written the pack
     * @param headings of the columns, by which the grid is found
     * @param words how many columns are words
     * @param ids which cell stands where, from the first line under the headings; empty where none does
     */
    public static Verdict of(List<List<String>> lines, String written, List<String> headings, int words,
            List<List<String>> ids) {
        Map<String, JsonNode> cells = new HashMap<>();
        JsonMapper.builder().build().readTree(written).path("cells")
                .forEach(cell -> cells.put(cell.path("id").stringValue(""), cell));
        int top = lines.indexOf(headings);
        if (top < 0 || top + ids.size() >= lines.size() + 1) {
            return new Verdict.Unsafe(List.of("the headings are not there"));
        }
        TreeSet<String> wrong = new TreeSet<>();
        TreeSet<String> seen = new TreeSet<>();
        int numbers = 0;
        int hidden = 0;
        for (int i = 0; i < ids.size(); i++) {
            List<String> line = top + 1 + i < lines.size() ? lines.get(top + 1 + i) : List.of();
            for (int j = 0; j < Math.max(ids.get(i).size(), line.size() - words); j++) {
                String id = j < ids.get(i).size() ? ids.get(i).get(j) : "";
                String text = words + j < line.size() ? line.get(words + j) : "";
                JsonNode cell = cells.get(id);
                if (id.isEmpty() ? !text.isEmpty() : cell == null || !text.equals(text(cell))) {
                    wrong.add("line " + (i + 1) + " is not as the pack has it");
                }
                if (cell != null) {
                    seen.add(id);
                    numbers += cell.has("value") ? 1 : 0;
                    hidden += cell.has("value") ? 0 : 1;
                }
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if ((i < top || i > top + ids.size())
                    && lines.get(i).stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                wrong.add("there are cells beside the form");
            }
        }
        List<String> missing = new ArrayList<>(cells.keySet());
        missing.removeIf(id -> seen.contains(id)
                || !cells.getOrDefault(id, tools.jackson.databind.node.NullNode.getInstance()).path("written")
                        .booleanValue(true));
        if (!missing.isEmpty()) {
            wrong.add("numbers of the pack are not in the form");
        }
        return wrong.isEmpty() ? new Verdict.Safe(numbers, hidden) : new Verdict.Unsafe(List.copyOf(wrong));
    }

    private static String text(JsonNode cell) {
        return !cell.path("written").booleanValue(true)
                ? "not for a file"
                : cell.has("value") ? Long.toString(cell.path("value").longValue()) : BLANK;
    }
}
