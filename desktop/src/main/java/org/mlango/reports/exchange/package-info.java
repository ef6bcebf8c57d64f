/**
 * Numbers for a DHIS2 server: a written pack, and a mapping that says which place of the server each cell has. What was withheld is left
 * out, never sent as a none and never as text; no comment stands on any value. {@code docs/decisions/0059-written-files.md}.
 */
@NullMarked
package org.mlango.reports.exchange;

import org.jspecify.annotations.NullMarked;
