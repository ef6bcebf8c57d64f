/**
 * Backups: made on any folder or stick by any worker, opened and checked before they count, kept in a register, thrown away by one
 * rule. Brings them back. Owns the register, what could not be known when a backup was brought back, and what the full check found; the sets themselves lie on their media (decision 0018). Brings to Today what keeps the records safe:
 * the reminder, the question about a clock that leapt, and what two people settle after a backup was brought back. Uses together, vault, store, kit and shell; knows no other room.
 */
@NullMarked
@Owns({"backup_set", "brought_back", "full_check"})
package org.mlango.backup;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;
