package org.mlango.reports.protect.extract;

import java.util.List;

/** A table of text. */
public record Lines(List<String> columns, List<List<String>> lines) {
    public Lines {
        columns = List.copyOf(columns);
        lines = lines.stream().map(List::copyOf).toList();
        for (List<String> line : lines) {
            if (line.size() != columns.size()) {
                throw new BadRecords("A line has more or fewer values than there are columns.");
            }
        }
        if (columns.stream().distinct().count() < columns.size()) {
            throw new BadRecords("Two columns have the same name.");
        }
    }

    int place(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new BadRecords("There is no column '" + column + "'.");
        }
        return at;
    }

    /** Lines hold what was told about people. */
    @Override
    public String toString() {
        return "Lines" + columns;
    }
}
