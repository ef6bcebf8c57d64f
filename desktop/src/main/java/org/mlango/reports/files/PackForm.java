package org.mlango.reports.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.exchange.WrittenCell;
import org.mlango.reports.write.Form;

/** A written pack as a form: every number in its place, and none left out. */
final class PackForm {
    static final String BLANK = "\u2013";
    private static final Texts TEXTS = Texts.of(PackForm.class);
    private static final String ROW = "row";
    private static final String OTHERS = "others";

    private final FormLayout layout;
    private final Names names;
    private final Language language;
    private final Map<Map<String, String>, WrittenCell> cells = new LinkedHashMap<>();
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Set<String>> down = new LinkedHashMap<>();
    private final List<Form.Line> lines = new ArrayList<>();
    private final List<List<String>> ids = new ArrayList<>();
    private final Set<String> placed = new LinkedHashSet<>();
    private final String dimension;
    private boolean others;

    PackForm(FormLayout layout, Names names, Language language, List<WrittenCell> written) {
        this.layout = layout;
        this.names = names;
        this.language = language;
        dimension = written.stream().flatMap(cell -> cell.labels().entrySet().stream())
                .filter(label -> layout.columns().contains(label.getValue())).map(Map.Entry::getKey).findFirst()
                .orElse(layout.across());
        Set<String> across = new LinkedHashSet<>();
        for (WrittenCell cell : written) {
            Map<String, String> labels = new TreeMap<>(cell.labels());
            labels.remove("period");
            labels.remove("site");
            cells.put(labels, cell);
            if (labels.containsKey(dimension)) {
                across.add(labels.getOrDefault(dimension, ""));
            }
            others |= labels.containsKey(OTHERS);
            layout.down().forEach(name -> down.computeIfAbsent(name, key -> new LinkedHashSet<>())
                    .addAll(labels.containsKey(name) ? List.of(labels.getOrDefault(name, "")) : List.of()));
        }
        layout.columns().stream().filter(across::contains).forEach(columns::add);
        across.stream().filter(label -> !columns.contains(label)).forEach(columns::add);
    }

    /** @param ids which cell stands where, line by line; empty where none does */
    record Made(Form form, List<List<String>> ids) {}

    Made made(String mark, List<Form.Field> fields, List<String> notes) {
        Set<String> rows = new LinkedHashSet<>();
        cells.keySet().forEach(labels -> rows.add(labels.getOrDefault(ROW, "")));
        for (FormLayout.Block block : layout.blocks()) {
            List<String> these = block.rows().stream().filter(rows::contains).toList();
            if (!these.isEmpty()) {
                heading(block.heading().getOrDefault(language, ""));
                these.forEach(this::row);
                rows.removeAll(these);
            }
        }
        if (!rows.isEmpty() && !lines.isEmpty()) {
            heading(TEXTS.in(language, "form.more"));
        }
        rows.forEach(this::row);
        cells.values().stream().filter(cell -> !placed.contains(cell.id())).toList().forEach(this::alone);
        List<String> words = new ArrayList<>(List.of(TEXTS.in(language, "form.what")));
        if (hasDown()) {
            words.add(TEXTS.in(language, "form.who"));
        }
        return new Made(
                new Form(TEXTS.in(language, "form.tab"), layout.title().getOrDefault(language, ""), mark, fields,
                        words, headings(), lines, notes,
                        List.of(TEXTS.in(language, "form.prepared"), TEXTS.in(language, "form.checked"),
                                TEXTS.in(language, "form.date")),
                        TEXTS.in(language, "form.page")),
                List.copyOf(ids));
    }

    private boolean hasDown() {
        return down.values().stream().anyMatch(labels -> !labels.isEmpty());
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        columns.forEach(label -> headings.add(group(label)));
        headings.add(TEXTS.in(language, "form.total"));
        if (others) {
            headings.add(group("OTHERS"));
        }
        return headings;
    }

    private void heading(String words) {
        lines.add(new Form.Line(true, List.of(words), List.of()));
        ids.add(List.of());
    }

    private void row(String row) {
        String words = names.row(language, row);
        line(words, "", Map.of(ROW, row));
        for (Map.Entry<String, Set<String>> dimension : down.entrySet()) {
            for (String label : dimension.getValue()) {
                line(words, group(label), Map.of(ROW, row, dimension.getKey(), label));
            }
        }
    }

    private void line(String words, String group, Map<String, String> labels) {
        List<@Nullable WrittenCell> found = new ArrayList<>();
        for (String column : columns) {
            Map<String, String> one = new TreeMap<>(labels);
            one.put(dimension, column);
            found.add(cells.get(one));
        }
        found.add(cells.get(new TreeMap<>(labels)));
        if (others) {
            Map<String, String> one = new TreeMap<>(labels);
            one.put(OTHERS, dimension);
            found.add(cells.get(one));
        }
        if (found.stream().allMatch(cell -> cell == null)) {
            return;
        }
        List<String> numbers = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (WrittenCell cell : found) {
            numbers.add(text(cell));
            places.add(cell == null ? "" : cell.id());
            if (cell != null) {
                placed.add(cell.id());
            }
        }
        add(words, group, numbers, places);
    }

    /** A number the form has no place for stands on a line of its own: none is lost. */
    private void alone(WrittenCell cell) {
        Map<String, String> rest = new HashMap<>(cell.labels());
        String row = rest.remove(ROW);
        List<String> numbers = new ArrayList<>(java.util.Collections.nCopies(columns.size(), ""));
        List<String> places = new ArrayList<>(numbers);
        numbers.add(text(cell));
        places.add(cell.id());
        if (others) {
            numbers.add("");
            places.add("");
        }
        String who = String.join(", ", new TreeMap<>(rest).values().stream().map(this::group).toList());
        add(row == null ? cell.id() : hasDown() ? names.row(language, row) : names.row(language, row) + ", " + who, who,
                numbers, places);
    }

    private void add(String words, String group, List<String> numbers, List<String> places) {
        lines.add(new Form.Line(false, hasDown() ? List.of(words, group) : List.of(words), numbers));
        ids.add(places);
    }

    private static String text(@Nullable WrittenCell cell) {
        if (cell == null) {
            return "";
        }
        Long value = cell.value();
        return value == null ? BLANK : value.toString();
    }

    private String group(String label) {
        return names.group(language, label);
    }
}
