/**
 * From records to cells: who counts in which cell of which row, and everything that ties the cells, to each other and to those of other
 * tables. The true numbers; they leave this package only as a pack, towards the protection. Offers
 * {@link org.mlango.reports.indicators.cells.Tables} and {@link org.mlango.reports.indicators.cells.PackMaker}.
 */
@NullMarked
package org.mlango.reports.indicators.cells;

import org.jspecify.annotations.NullMarked;
