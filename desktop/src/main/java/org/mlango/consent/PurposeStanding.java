package org.mlango.consent;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where one purpose stands for one person.
 *
 * @param recipient for whom, where the purpose has a named recipient; else null
 * @param since the day of the newest decision, null if never asked
 * @param review the day from which an agreement wants to be looked at again; null unless it was agreed
 */
public record PurposeStanding(Purpose purpose, @Nullable UUID recipient, Standing standing, @Nullable LocalDate since,
        @Nullable LocalDate review) {}
