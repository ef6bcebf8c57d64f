/**
 * What is counted, and how: the definitions of the count by quarter, and the reading of what they need. Reads coded columns of
 * other rooms and writes nothing. Offers {@link org.mlango.reports.indicators.FirstCount}.
 */
@NullMarked
package org.mlango.reports.indicators;

import org.jspecify.annotations.NullMarked;
