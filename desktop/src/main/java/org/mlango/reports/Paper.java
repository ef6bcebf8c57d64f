package org.mlango.reports;

import org.mlango.reports.proof.Facts;
import org.mlango.reports.write.Sheet;

/** A count in one language: what is shown and written, and what a reader of it knows beside the numbers. */
interface Paper {
    Sheet sheet();

    Facts facts();
}
