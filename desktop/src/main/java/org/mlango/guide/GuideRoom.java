package org.mlango.guide;

import java.util.Map;
import java.util.function.Supplier;

import org.mlango.shell.Guide;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;

/** Wires the guide. Its door is F1. */
public final class GuideRoom implements Room {
    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(Guide.SCREEN, () -> new PagesView(new PagesViewModel()));
    }

    @Override
    public String guidePage() {
        return GuidePages.FRONT_DESK;
    }

    /** What the window opens with F1. */
    public static Guide guide() {
        return new GuideView();
    }
}
