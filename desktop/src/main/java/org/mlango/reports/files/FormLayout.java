package org.mlango.reports.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.kit.text.Language;

/**
 * How a form is set: its blocks and columns, in the order of the paper it follows.
 *
 * @param across the dimension of the columns; that of the labels, if it has another name in the pack
 * @param columns labels in the order of the paper
 * @param down dimensions of further lines under a row
 */
public record FormLayout(Map<Language, String> title, String across, List<String> columns, List<String> down,
        List<Block> blocks) {
    /** Rows under one heading. */
    public record Block(Map<Language, String> heading, List<String> rows) {}

    /** Without a paper to follow: rows and columns in the order of the pack. */
    public static FormLayout plain(String title, String across, List<String> down) {
        return new FormLayout(both(title, title), across, List.of(), down, List.of());
    }

    /** One that ships with the program, by the name of its set. */
    public static FormLayout shipped(String set) {
        try (InputStream in = FormLayout.class.getResourceAsStream("layout-" + set + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("no layout for " + set);
            }
            return read(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormLayout read(String json) {
        JsonNode node = JsonMapper.builder().build().readTree(json);
        List<String> columns = new ArrayList<>();
        node.path("columns").forEach(column -> columns.add(column.stringValue("")));
        List<String> down = new ArrayList<>();
        node.path("down").forEach(one -> down.add(one.stringValue("")));
        List<Block> blocks = new ArrayList<>();
        for (JsonNode block : node.path("blocks")) {
            List<String> rows = new ArrayList<>();
            block.path("rows").forEach(row -> rows.add(row.stringValue("")));
            blocks.add(new Block(both(block.path("en").stringValue(""), block.path("sw").stringValue("")), rows));
        }
        return new FormLayout(both(node.path("title").path("en").stringValue(""),
                node.path("title").path("sw").stringValue("")), node.path("across").stringValue(""), columns, down,
                blocks);
    }

    private static Map<Language, String> both(String en, String sw) {
        return Map.of(Language.EN, en, Language.SW, sw);
    }
}
