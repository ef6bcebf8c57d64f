/**
 * The record of everything ever handed over, as plain values: what was told of which cell, to whom, and a chain of hashes through
 * all of it; says what an older entry means for a new pack. Kept in the records, written together with the files it tells of, its head
 * outside as well. {@code docs/decisions/0058-releases-kept.md}.
 */
@NullMarked
package org.mlango.reports.releases;

import org.jspecify.annotations.NullMarked;
