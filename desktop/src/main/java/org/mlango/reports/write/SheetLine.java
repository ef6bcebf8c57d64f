package org.mlango.reports.write;

import java.util.List;

/**
 * One line of a sheet.
 *
 * @param kind how it is set
 * @param cells from the left; one alone for a heading
 */
public record SheetLine(Kind kind, List<String> cells) {
    /** A heading over lines, a line with everybody in it, or a part of the line above. */
    public enum Kind {
        HEADING, WHOLE, PART
    }

    public SheetLine {
        cells = List.copyOf(cells);
    }

    /** The words at this place, or none. */
    public String cell(int at) {
        return at < cells.size() ? cells.get(at) : "";
    }
}
