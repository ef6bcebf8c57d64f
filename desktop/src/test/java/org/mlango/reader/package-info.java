/**
 * A reader of the files that shares no code with the program: written from the pages in {@code docs/decisions}, with plain Java, Bouncy
 * Castle and the database driver. It shows that those pages are enough to open everything without us, and {@code IndependenceTest}
 * that it stays so.
 */
@NullMarked
package org.mlango.reader;

import org.jspecify.annotations.NullMarked;
