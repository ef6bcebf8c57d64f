/**
 * The trail in sight: what was done, by whom, whether it stands as it was written, and the weekly sheet that holds it to words on
 * paper. Owns no table; the lines are the store's, the keys they are checked against the vault's. Offers {@link
 * org.mlango.trail.TrailRoom}. Uses vault, store, kit and shell.
 */
@NullMarked
@Owns({})
package org.mlango.trail;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;
