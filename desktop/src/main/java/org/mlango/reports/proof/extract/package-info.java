/**
 * Counts a written extract again, by code of its own: how many records look alike, how many different meanings there are among
 * them, and what a second extract beside it tells. {@code docs/decisions/0049-extracts.md}.
 */
@NullMarked
package org.mlango.reports.proof.extract;

import org.jspecify.annotations.NullMarked;
