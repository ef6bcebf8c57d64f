package org.mlango.sheets;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** An evening or a talk as it lies in the file; after a removal, what is put back. */
record StoredBatch(UUID id, long version, BatchDraft draft, UUID worker, @Nullable Reason reason, Instant recordedAt) {}
