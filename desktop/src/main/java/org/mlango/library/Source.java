package org.mlango.library;

/**
 * Where something was learned.
 *
 * @param year as people write it, {@code 2019} or {@code 2019–2020}; empty while it is not known
 */
public record Source(String name, String year) {}
