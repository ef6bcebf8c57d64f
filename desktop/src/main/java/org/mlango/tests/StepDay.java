package org.mlango.tests;

import java.time.LocalDate;

/** A step, and the day of it. */
public record StepDay(Step step, LocalDate day) {}
