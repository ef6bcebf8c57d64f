package org.mlango.library;

import org.jspecify.annotations.Nullable;

/**
 * A word heard for what a page is about.
 *
 * @param note the centre's own note; null for a word that ships
 */
record Name(String word, @Nullable Note note) {}
