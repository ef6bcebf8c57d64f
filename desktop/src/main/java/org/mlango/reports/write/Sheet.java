package org.mlango.reports.write;

import java.util.List;

/**
 * What is written, whatever the kind of file.
 *
 * @param name short, for the tab of a spreadsheet
 * @param title over everything
 * @param mark whom it is for, on every page
 * @param about lines under the title
 * @param headings of the columns
 * @param numbersFrom the first column of numbers, from 0; those before it are words
 * @param notes below the table
 * @param page the word for a page
 */
public record Sheet(String name, String title, String mark, List<String> about, List<String> headings, int numbersFrom,
        List<SheetLine> lines, List<String> notes, String page) {
    public Sheet {
        about = List.copyOf(about);
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
