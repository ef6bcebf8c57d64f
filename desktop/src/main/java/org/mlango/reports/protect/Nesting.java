package org.mlango.reports.protect;

/**
 * In every cell, what {@code inner} counts is part of what {@code outer} counts; so the difference can be read off.
 *
 * @param allIsTelling that everybody is in {@code inner} would tell something about each of them
 */
public record Nesting(String inner, String outer, boolean allIsTelling) {}
