package org.mlango.registers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** An authority's request as it is written down first. */
public record OfficialDraft(@Nullable LocalDate received, @Nullable Claimed claimed, Paper paper, OfficialTold told) {}
