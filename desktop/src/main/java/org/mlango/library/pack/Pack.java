package org.mlango.library.pack;

import java.util.List;

/** What one file brings: pages, places to go among them, lines, corrections and words. */
public record Pack(List<PackEntry> entries) {}
