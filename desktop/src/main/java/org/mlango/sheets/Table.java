package org.mlango.sheets;

import java.util.List;

/** What a file holds, cell by cell, as words. A formula begins with {@code =}. */
record Table(List<Line> lines) {
    /** @param number of the line in the file, from 1 */
    record Line(int number, List<String> cells) {
        String cell(int at) {
            return at >= 0 && at < cells.size() ? cells.get(at) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    @Override
    public String toString() {
        return "Table[" + lines.size() + "]";
    }
}
