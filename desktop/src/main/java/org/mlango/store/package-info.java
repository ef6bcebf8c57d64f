/**
 * The safe. Owns the one connection on its one thread, the transactions, the keys in memory, the sealed columns and the
 * trail of what was done. Offers {@link org.mlango.store.Store}, {@link org.mlango.store.Background},
 * {@link org.mlango.store.Outcome} and {@link org.mlango.store.SealedColumn}. Uses the schema and the driver; knows no
 * room and no JavaFX.
 */
@NullMarked
@Owns({"clock", "vault_mark", "key_commitment", "audit_line", "audit_head"})
package org.mlango.store;

import org.jspecify.annotations.NullMarked;
