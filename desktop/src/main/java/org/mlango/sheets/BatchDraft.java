package org.mlango.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mlango.visits.Place;

/** An evening, or a talk, as somebody wrote it down. */
record BatchDraft(LocalDate day, Kind kind, Place place, List<BatchLine> lines) {
    BatchDraft {
        lines = List.copyOf(lines);
    }

    int people() {
        return lines.stream().mapToInt(BatchLine::people).sum();
    }

    /** By code, in all. */
    Map<String, Integer> things() {
        Map<String, Integer> all = new TreeMap<>();
        lines.forEach(line -> line.things().forEach((code, given) -> all.merge(code, given, Integer::sum)));
        return all;
    }

    /** A talk with at most {@value SheetRules#SMALL_GROUP} people. */
    boolean isSmallGroup() {
        return kind == Kind.TALK && people() <= SheetRules.SMALL_GROUP;
    }
}
