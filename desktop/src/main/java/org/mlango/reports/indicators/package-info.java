/**
 * What is counted, and how: the definitions of the count by quarter, and the reading of what they need. Reads coded columns of
 * other rooms and writes nothing. Offers {@link org.mlango.reports.indicators.FirstCount}, what people said
 * ({@link org.mlango.reports.indicators.TalkCount}) and what they asked for ({@link org.mlango.reports.indicators.AskedCount}).
 */
@NullMarked
package org.mlango.reports.indicators;

import org.jspecify.annotations.NullMarked;
