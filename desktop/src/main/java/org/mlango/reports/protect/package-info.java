/**
 * The protection of small numbers: a table of true counts in, a table nobody can be picked out of back. Coarsens and withholds,
 * never changes a number. Knows nothing of people, screens or the store. The rule and the attacks it was made against:
 * {@code docs/decisions/0009-first-count.md}.
 */
@NullMarked
package org.mlango.reports.protect;

import org.jspecify.annotations.NullMarked;
