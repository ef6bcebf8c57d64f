package org.mlango.guide;

import java.util.Set;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.shell.Guide;
import org.mlango.store.Role;

/** Pages for the window to lay over a screen, in the language spoken there. */
final class GuideView implements Guide {
    @Override
    public @Nullable Node page(String name) {
        return GuidePages.named(name, Texts.currentLanguage()).map(PageView::new).orElse(null);
    }

    @Override
    public String startPage(Set<Role> roles) {
        if (roles.isEmpty()) {
            return GuidePages.LAPTOP;
        }
        if (roles.contains(Role.COUNSELLOR)) {
            return GuidePages.COUNSELLOR;
        }
        return roles.contains(Role.FRONT_DESK) ? GuidePages.FRONT_DESK : GuidePages.MANAGER;
    }
}
