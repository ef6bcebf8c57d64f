package org.mlango.reports.write;

import java.util.List;

/**
 * A form as somebody would fill it in by hand: a heading with fields, a grid with rows under their blocks, notes, and lines to sign on.
 *
 * @param tab short, for the tab of a spreadsheet
 * @param mark whom it is for, on every page
 * @param fields what stands above the grid: where, when
 * @param words headings of the first columns, which are words
 * @param columns headings of the columns of numbers
 * @param signed what is signed at the end
 * @param page the word for a page
 */
public record Form(String tab, String title, String mark, List<Field> fields, List<String> words,
        List<String> columns, List<Line> lines, List<String> notes, List<String> signed, String page) {
    public Form {
        fields = List.copyOf(fields);
        words = List.copyOf(words);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        signed = List.copyOf(signed);
    }

    public record Field(String name, String value) {}

    /**
     * @param block true for the heading of a block; then it is the one word
     * @param words as many as the form has columns of words
     * @param numbers as they stand there: a number, the sign for a blank, or nothing where the form asks for none
     */
    public record Line(boolean block, List<String> words, List<String> numbers) {
        public Line {
            words = List.copyOf(words);
            numbers = List.copyOf(numbers);
        }
    }
}
