/**
 * Erasing a person, and making their past visits anonymous (decisions 0019 and 0020). Owns the erasures that wait and the receipts of
 * those done. Offers {@link org.mlango.erasure.Erasure} and brings a part of the person's file and a card on Today. Uses consent, which
 * hides and erases in every room, people and visits.
 */
@NullMarked
@Owns({"erasure_waiting", "erasure_receipt"})
package org.mlango.erasure;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;
