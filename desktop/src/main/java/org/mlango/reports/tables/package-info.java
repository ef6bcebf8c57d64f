/**
 * Table packs from the command line: {@code protect}, {@code audit} and {@code extract}, without the store and without a screen.
 * Brings protection and proof together, which know nothing of each other. Described in {@code docs/table-pack.md}.
 */
@NullMarked
package org.mlango.reports.tables;

import org.jspecify.annotations.NullMarked;
