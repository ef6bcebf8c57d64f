/**
 * Stock: what came in, went out and was counted of each thing, against what visits gave. About things, never about people. Owns the
 * lines, which are only added to, and the low lines (decision 0051). Offers {@link org.mlango.stock.Stock}; brings the screen "Stock"
 * and the card "Stock" on Today. Uses visits and sheets. Nothing here stands between anybody and what they ask for: visits know nothing of it.
 */
@NullMarked
@Owns({"stock_line", "stock_low"})
package org.mlango.stock;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;
