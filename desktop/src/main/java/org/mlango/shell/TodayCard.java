package org.mlango.shell;

import java.util.Set;
import javafx.scene.Node;

import org.mlango.store.Role;

/** A card on the Today screen, which is nothing but cards. */
public interface TodayCard {
    int position();

    /** Who sees it; empty means everybody. */
    default Set<Role> roles() {
        return Set.of();
    }

    Node node();

    /** Reads anew; called each time Today is shown. */
    void refresh();
}
