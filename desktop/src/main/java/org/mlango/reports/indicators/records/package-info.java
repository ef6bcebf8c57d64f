/**
 * What indicators are counted from: for each person who had agreed to be counted on that day, what was written down, as codes. Opened in
 * memory, never kept, never a word. Offers {@link org.mlango.reports.indicators.records.Records}.
 */
@NullMarked
package org.mlango.reports.indicators.records;

import org.jspecify.annotations.NullMarked;
