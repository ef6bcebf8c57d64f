package org.mlango.shell;

import java.util.Set;
import java.util.function.Supplier;

import org.kordamp.ikonli.Ikon;

import org.mlango.kit.text.Texts;
import org.mlango.store.Role;

/**
 * A place to go.
 *
 * @param id stable, lower case, for example {@code "record-visit"}
 * @param texts where the words are: {@code nav.<id>}
 * @param position order in the navigation, lowest first
 * @param roles who sees it; empty means everybody
 * @param screen makes the screen, once per sign-in, when it is first shown
 */
public record NavigationEntry(String id, Texts texts, Ikon icon, int position, Set<Role> roles,
        Supplier<Screen> screen) {}
