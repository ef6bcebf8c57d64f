package org.mlango.sheets;

import java.util.List;
import java.util.UUID;

/**
 * What was recorded at once, to take it back.
 *
 * @param rows how many rows it was
 * @param hash of what was taken in from a spreadsheet; empty where it was typed
 */
record Recorded(List<UUID> visits, List<UUID> batches, int rows, byte[] hash) {}
