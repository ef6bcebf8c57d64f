package org.mlango.sheets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One row as it was typed or stood in a file.
 *
 * @param number as the worker sees it: of the grid, or of the file
 * @param where a letter or a word; empty for outreach
 * @param things by code
 */
record TypedRow(int number, String day, String where, String code, String people, String gender, String age,
        Map<String, String> things) {
    TypedRow {
        things = new LinkedHashMap<>(things);
    }

    /** Nothing but perhaps a day and a place: no row at all. */
    boolean isEmpty() {
        return Stream.concat(Stream.of(code, people, gender, age), things.values().stream()).allMatch(String::isBlank);
    }

    /** All that was typed, to know the same row again. */
    String all() {
        return String.join("\u001F", day.strip(), where.strip(), code.strip(), people.strip(), gender.strip(),
                age.strip(), things.toString());
    }

    @Override
    public String toString() {
        return "TypedRow[" + number + "]";
    }
}
