package org.mlango.backup;

import org.jspecify.annotations.Nullable;

/**
 * What whoever brings a backup back finds on paper.
 *
 * @param receipt the highest number on a receipt of an erasure; 0 if none was ever given, null if nobody can say
 * @param report the number on the newest report; 0 if none was ever handed out, null if nobody can say
 */
record PaperNumbers(@Nullable Long receipt, @Nullable Long report) {}
