/**
 * The library: what is known of substances, health and rights, with where each statement comes from and how far it was
 * reviewed. The texts that ship lie as files beside the bundle and are never written over; what the centre adds, corrects and
 * hears on the street stands beside them in the tables of this room. Offers {@link org.mlango.library.Library}; brings the
 * screen "Library". It knows nobody: nothing here reads, or could read, what a person said.
 */
@NullMarked
@Owns({"library_note", "library_partner"})
package org.mlango.library;

import org.jspecify.annotations.NullMarked;
import org.mlango.store.Owns;
