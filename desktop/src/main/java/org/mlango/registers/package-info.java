/**
 * The registers a centre must keep of itself (decision 0021): what people asked for by right. Owns these lines and the days they are due
 * in. Offers {@link org.mlango.registers.Registers}; brings screens, a part of the person's file and a card on Today. Uses consent, which
 * knows who is kept, people for card codes, and visits.
 */
@NullMarked
@Owns({"right_request"})
package org.mlango.registers;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;
