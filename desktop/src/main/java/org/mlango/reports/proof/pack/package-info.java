/**
 * The proof of a table pack. Reads what was written, as a stranger would, puts the facts together again, and looks at whole tables
 * that somebody else found: does each agree with everything published, and do they keep every small number apart? Uses no solver,
 * no fractions, and no code of the protection, so that whoever doubts the result has only this to read.
 * Why that is enough: {@code docs/decisions/0047-table-packs.md}.
 */
@NullMarked
package org.mlango.reports.proof.pack;

import org.jspecify.annotations.NullMarked;
