/**
 * Sheets: what comes on paper, or was counted rather than written down one by one. Owns the signs things go by on paper, evenings and
 * talks as counts, and which spreadsheets were taken in. Offers {@link org.mlango.sheets.Sheets}; brings the screen "From paper" and
 * a card on Today. Uses visits, people and drafts. A row with a card code becomes a visit of that person by the rules of visits alone;
 * counts never become people (decision 0053).
 */
@NullMarked
@Owns({"sheet_sign", "batch_import", "batch", "batch_line", "batch_thing"})
package org.mlango.sheets;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;
