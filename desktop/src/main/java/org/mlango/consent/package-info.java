/**
 * What each person agreed to. Owns the texts and the decisions; persons are known here by an id alone. Offers
 * {@link org.mlango.consent.Consents}: a {@link org.mlango.consent.Permit} for every write, and
 * {@link org.mlango.consent.ConsentWithdrawn}, with which each room erases its own, and {@link org.mlango.consent.HeldReader}, with
 * which each shows it to the person. The database itself refuses what has no standing
 * decision.
 */
@NullMarked
@Owns({"consent_text", "consent_decision", "consent_stop", "same_person", "same_person_group", "erasing",
        "person_hidden"})
package org.mlango.consent;

import org.jspecify.annotations.NullMarked;
import org.mlango.store.Owns;
