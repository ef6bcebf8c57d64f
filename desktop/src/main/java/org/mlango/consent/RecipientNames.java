package org.mlango.consent;

import java.util.Map;
import java.util.UUID;

import org.mlango.store.WriteTx;

/** The room that knows who a recipient is says so here, for lists of what somebody agreed to. */
@FunctionalInterface
public interface RecipientNames {
    /** Those of one person that the worker may know; reading them leaves a line in the trail. */
    Map<UUID, String> of(WriteTx tx, PersonId person);
}
