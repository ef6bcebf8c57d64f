/**
 * Library packs as files: signed, read with care, and knowing nothing of rooms, screens or the store. Values in, bytes out.
 */
@NullMarked
package org.mlango.library.pack;

import org.jspecify.annotations.NullMarked;
