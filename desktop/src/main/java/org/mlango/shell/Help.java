package org.mlango.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Role;

/** Which page of the guide is about the screen where somebody is: what F1 opens. */
final class Help {
    private final Map<String, String> pages = new HashMap<>();
    private @Nullable Guide guide;
    private String here = "";

    void guide(Guide read) {
        guide = read;
    }

    /** Rooms name the page of their screens; the first screen belongs to nobody, and begins at the beginning. */
    void entered(SignedIn who, List<? extends Room> rooms) {
        for (Room room : rooms) {
            room.entries().forEach(entry -> pages.put(entry.id(), room.guidePage()));
            room.screens().keySet().forEach(id -> pages.put(id, room.guidePage()));
        }
        pages.put(TodayScreen.ID, start(who.roles()));
    }

    void left() {
        pages.clear();
        here = "";
    }

    void at(String screen) {
        here = screen;
    }

    /** The page of every screen there is, by the screen's id. */
    Map<String, String> pages() {
        return Map.copyOf(pages);
    }

    /** @param all opens the screen with all pages, at this one; null if nobody has signed in */
    Node pane(Node keys, @Nullable Consumer<String> all) {
        String name = Objects.requireNonNullElseGet(pages.get(here), () -> start(Set.of()));
        Node page = guide == null ? null : guide.page(name);
        return page == null ? keys : new HelpPane(page, keys, all == null ? null : () -> all.accept(name));
    }

    private String start(Set<Role> roles) {
        return guide == null ? "" : guide.startPage(roles);
    }
}
