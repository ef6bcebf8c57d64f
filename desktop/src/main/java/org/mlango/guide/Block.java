package org.mlango.guide;

import java.util.List;

/** A part of a page, as it is read from top to bottom. */
sealed interface Block {
    record Heading(String words) implements Block {}

    record Words(List<Run> runs) implements Block {}

    /** Something somebody may say. */
    record Said(List<Run> runs) implements Block {}

    /** @param mark a dot, or a number */
    record Item(String mark, List<Run> runs) implements Block {}

    /** @param rows the first one holds the headings of the columns */
    record Table(List<List<List<Run>>> rows) implements Block {}

    /**
     * A screen of the program.
     *
     * @param place of its file, among the pages
     * @param words what is seen there, and what is to be done
     */
    record Picture(String place, String words) implements Block {}
}
