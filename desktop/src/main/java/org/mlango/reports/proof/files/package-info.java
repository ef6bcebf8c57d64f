/**
 * Reads files of a report again, as anybody with the pack in hand would: every number stands where the pack has it, nothing withheld stands
 * anywhere, and there is nothing else. Shares no code with what wrote them.
 */
@NullMarked
package org.mlango.reports.proof.files;

import org.jspecify.annotations.NullMarked;
