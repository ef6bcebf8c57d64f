package org.mlango.erasure;

import java.time.Instant;
import java.util.List;

import org.mlango.backup.HeldSet;
import org.mlango.store.ReadTx;

/** Which backups there are, as the house brings it. */
@FunctionalInterface
public interface OlderCopies {
    /** Those made up to this moment and not known to be gone, newest first. */
    List<HeldSet> madeBefore(ReadTx tx, Instant moment);
}
