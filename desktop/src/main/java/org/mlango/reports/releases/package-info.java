/**
 * The record of everything ever handed over, as plain values: what was told of which cell, to whom, and a chain of hashes through
 * all of it. Says what an older entry means for a new pack. Kept nowhere yet: who keeps it has to keep the head outside as well.
 * {@code docs/decisions/0048-protection-of-packs.md}.
 */
@NullMarked
package org.mlango.reports.releases;

import org.jspecify.annotations.NullMarked;
