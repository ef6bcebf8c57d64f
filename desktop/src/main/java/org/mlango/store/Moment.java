package org.mlango.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a transaction happens.
 *
 * @param now by the computer's clock
 * @param today the day to go by: while a leap of the clock is not settled, the last one before it
 * @param clockDay the day by the computer's clock
 * @param settled false while nobody has said whether the clock is right
 */
record Moment(Instant now, LocalDate today, LocalDate clockDay, boolean settled) {}
