package org.mlango.drafts;

import org.mlango.store.SealedColumn;

/**
 * A form whose words are kept while they are being typed.
 *
 * @param name as it stands in the table: capitals and strokes
 * @param <T> a record that holds all of it, kept as in {@link SealedColumn}
 */
public record Form<T>(String name, Class<T> type) {}
