package org.mlango.shell;

import org.mlango.kit.text.Texts;

/**
 * A line on the sheet of shortcuts (F1).
 *
 * @param keys as printed on the keyboard, for example {@code "Ctrl+S"}
 * @param key of the words in {@code texts}
 */
public record Shortcut(String keys, Texts texts, String key) {}
