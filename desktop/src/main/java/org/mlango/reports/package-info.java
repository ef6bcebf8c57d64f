/**
 * Reports: what was done, as numbers from which nobody can be picked out. Owns what was frozen and what was released; reads
 * any coded column of other rooms and writes to none.
 * Brings the screen "Count". The way of a number: {@code indicators} counts, {@code protect} coarsens, {@code write} makes the
 * file, {@code proof} reads the file again and has the last word. The rule: {@code docs/decisions/0009-first-count.md}.
 */
@NullMarked
@Owns({"frozen_count", "frozen_person", "released", "released_file", "release_on_way", "lines_request"})
package org.mlango.reports;

import org.jspecify.annotations.NullMarked;
import org.mlango.store.Owns;
