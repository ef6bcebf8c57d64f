/**
 * Indicators as files: who counts, in which days, by what it is divided, from which source and year, and what of it nobody verified.
 * Offers {@link org.mlango.reports.indicators.definition.Shipped}; reads files and nothing else, so that anybody may try one.
 * {@code docs/decisions/0057-indicators-as-files.md}.
 */
@NullMarked
package org.mlango.reports.indicators.definition;

import org.jspecify.annotations.NullMarked;
