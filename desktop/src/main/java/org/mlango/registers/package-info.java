/**
 * The registers a centre must keep of itself (decisions 0021 and 0022): what people asked for by right, what got out, what authorities
 * asked for; and how long things are kept. Owns their lines. Offers {@link org.mlango.registers.Registers}; brings screens, a part of the
 * person's file and a card on Today. Uses consent, which knows who is kept, people for card codes, visits, and together.
 */
@NullMarked
@Owns({"right_request", "breach", "breach_told", "official_request", "official_step", "kept_on"})
package org.mlango.registers;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;
