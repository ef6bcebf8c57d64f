/**
 * The vault: keys, sign-in, cover and lock. Owns no table but three files: the slot file (decision 0005), the pointer and the
 * erasures (decision 0006). Offers {@link org.mlango.vault.Vault}, {@link org.mlango.vault.Session}, the screens of the first start
 * and of sign-in, and {@link org.mlango.vault.Trail}, which is checked against the workers' keys. Uses store, kit and shell; knows no other room.
 */
@NullMarked
@Owns({})
package org.mlango.vault;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;
