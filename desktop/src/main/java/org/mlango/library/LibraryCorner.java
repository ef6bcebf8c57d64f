package org.mlango.library;

import org.kordamp.ikonli.Ikon;

import org.mlango.kit.text.Texts;

/**
 * A door a higher room brings to the library.
 *
 * @param screen the id {@code Navigation.go} takes; its words are {@code corner.<id>} in {@code texts}
 */
public record LibraryCorner(String screen, Texts texts, Ikon icon) {}
