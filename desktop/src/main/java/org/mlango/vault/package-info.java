/**
 * The vault: keys, sign-in, cover and lock. Owns no table but three files: the slot file (decision 0005), the pointer and the
 * erasures (decision 0006). Offers {@link org.mlango.vault.Vault}, {@link org.mlango.vault.Session} and the screens of the first
 * start, of sign-in and of the trail, which it checks against the workers' keys. Uses store, kit and shell; knows no other room.
 */
@NullMarked
@Owns({})
package org.mlango.vault;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;
