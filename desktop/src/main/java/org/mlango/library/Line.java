package org.mlango.library;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One statement of a page: one that ships with the centre's corrections beside it, or one of the centre's own.
 *
 * @param note the centre's own statement; null for one that ships
 */
record Line(Statement statement, @Nullable Note note, List<Note> corrections) {}
