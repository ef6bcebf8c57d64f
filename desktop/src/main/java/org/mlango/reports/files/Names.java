package org.mlango.reports.files;

import org.mlango.kit.text.Language;

/** The words of whoever defined the report. */
public interface Names {
    /** What a row counts. */
    String row(Language language, String row);

    /** A group of people, or an age. */
    String group(Language language, String label);
}
