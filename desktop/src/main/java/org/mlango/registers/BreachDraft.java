package org.mlango.registers;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A breach as it is written down first. */
public record BreachDraft(@Nullable BreachKind kind, @Nullable Instant noticed, BreachTold told) {}
