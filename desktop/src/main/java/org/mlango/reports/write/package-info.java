/**
 * Files: one sheet of text and numbers, written as CSV, as a spreadsheet or for print. Knows nothing of what is counted; writes
 * nothing beside what is on the sheet.
 */
@NullMarked
package org.mlango.reports.write;

import org.jspecify.annotations.NullMarked;
