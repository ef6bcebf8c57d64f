/**
 * Places: the directory of places to go, which the centre owns; about places, never about people. Owns them, and how people who went
 * were treated, without anybody's id and told only once enough have said it (decision 0044). Offers {@link org.mlango.places.Places}.
 * Uses the library, whose pages of places can be taken over.
 */
@NullMarked
@Owns({"place", "place_box"})
package org.mlango.places;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;
