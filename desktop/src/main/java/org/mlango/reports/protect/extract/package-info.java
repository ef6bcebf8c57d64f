/**
 * Line-level extracts: records in, generalised records out, or a refusal. Off by default in the program; here alone so that a
 * reviewer can try it on a file. The rule: {@code docs/decisions/0049-extracts.md}.
 */
@NullMarked
package org.mlango.reports.protect.extract;

import org.jspecify.annotations.NullMarked;
