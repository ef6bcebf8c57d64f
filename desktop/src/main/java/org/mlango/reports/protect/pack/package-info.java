/**
 * The protection of a table pack: cells, and the facts that tie them, with true counts in; the same pack with blanks or rounded
 * numbers out, and whole tables that show how far each hidden number may lie. Nothing here is trusted: the proof looks at what
 * was written. Knows nothing of people, screens or the store. The form: {@code docs/table-pack.md}; the rule:
 * {@code docs/decisions/0047-table-packs.md}; how it is done: {@code docs/decisions/0048-protection-of-packs.md}.
 */
@NullMarked
package org.mlango.reports.protect.pack;

import org.jspecify.annotations.NullMarked;
