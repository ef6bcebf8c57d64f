package org.mlango.shell;

import java.util.Set;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Role;

/** The guide, as far as the window asks for it. */
public interface Guide {
    /** The screen with all pages; takes the name of one. */
    String SCREEN = "help";

    /** A page to read over whatever is on the screen; null if there is none of this name. */
    @Nullable
    Node page(String name);

    /** The page somebody with these roles begins with. Nobody has signed in: for whoever sets the laptop up. */
    String startPage(Set<Role> roles);
}
