/**
 * The safe. Owns the one connection on its one thread, the transactions, the keys in memory, the sealed columns, the
 * trail of what was done and the numbered lines of what was erased. Offers {@link org.mlango.store.Store}, {@link org.mlango.store.Background},
 * {@link org.mlango.store.Outcome} and {@link org.mlango.store.SealedColumn}. Uses the schema and the driver; knows no
 * room and no JavaFX.
 */
@NullMarked
@Owns({"clock", "vault_mark", "key_commitment", "audit_line", "audit_head", "erasure_line", "row_total",
        "clock_jump", "handed_out"})
package org.mlango.store;

import org.jspecify.annotations.NullMarked;
