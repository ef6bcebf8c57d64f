package org.mlango.places;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Refusal;

/** One row of a directory's file, read: what it says, and what of it cannot be read. */
final class PlaceRow {
    private static final DateTimeFormatter HERE = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private final Map<String, Integer> columns;
    private final List<String> cells;
    private final List<Refusal> refusals = new ArrayList<>();
    private final PlaceContent content;
    private final @Nullable LocalDate confirmed;

    /** @param named how many columns the first line names: words beyond them would be lost unseen */
    PlaceRow(Map<String, Integer> columns, int named, List<String> cells, LocalDate today) {
        this.columns = columns;
        this.cells = cells;
        if (cells.stream().skip(named).anyMatch(cell -> !cell.isBlank())) {
            refusals.add(new Refusal("", "row.more"));
        }
        content = new PlaceContent(cell(PlaceColumn.NAME), kind(), needs(), cell(PlaceColumn.OFFERS), hours(),
                cell(PlaceColumn.COST), cell(PlaceColumn.LANGUAGES), cell(PlaceColumn.WAY), cell(PlaceColumn.CONTACT),
                cell(PlaceColumn.REMARKS), "", null);
        confirmed = confirmed(today);
    }

    PlaceContent content() {
        return content;
    }

    @Nullable
    LocalDate confirmed() {
        return confirmed;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** Our own files put a mark before what a spreadsheet program would take for a formula. */
    private String cell(PlaceColumn column) {
        Integer at = columns.get(column.head());
        String cell = at == null || at >= cells.size() ? "" : cells.get(at).strip();
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private PlaceKind kind() {
        String code = code(cell(PlaceColumn.KIND));
        if (code.isEmpty()) {
            return PlaceKind.OTHER;
        }
        return Arrays.stream(PlaceKind.values()).filter(kind -> kind.name().equals(code)).findAny().orElseGet(() -> {
            refusals.add(new Refusal("kind", "row.kind", cell(PlaceColumn.KIND)));
            return PlaceKind.OTHER;
        });
    }

    private Set<Need> needs() {
        Set<Need> found = EnumSet.noneOf(Need.class);
        for (String word : cell(PlaceColumn.NEEDS).split("[\\s,;|]+", -1)) {
            Optional<Need> need = Arrays.stream(Need.values()).filter(one -> one.name().equals(code(word))).findAny();
            need.ifPresent(found::add);
            if (need.isEmpty() && !word.isBlank()) {
                refusals.add(new Refusal("needs", "row.need", word));
            }
        }
        return found;
    }

    private Hours hours() {
        List<List<Span>> days = new ArrayList<>();
        for (DayOfWeek day : PlaceColumn.WEEK) {
            String typed = cell(PlaceColumn.valueOf(day.name()));
            days.add(Hours.read(typed).orElseGet(() -> {
                refusals.add(new Refusal("hours", "row.hours", typed));
                return List.of();
            }));
        }
        return new Hours(days);
    }

    private @Nullable LocalDate confirmed(LocalDate today) {
        String typed = cell(PlaceColumn.CONFIRMED);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = typed.contains("/") ? LocalDate.parse(typed, HERE) : LocalDate.parse(typed);
            if (!day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeException e) {
            // said below, as a day to come is
        }
        refusals.add(new Refusal("confirmed", "row.confirmed", typed));
        return null;
    }

    private static String code(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
