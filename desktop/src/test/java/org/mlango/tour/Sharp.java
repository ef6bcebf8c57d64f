package org.mlango.tour;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.Parent;

import org.testfx.util.WaitForAsyncUtils;

import org.mlango.kit.AccessibleNames;
import org.mlango.kit.HardToRead;
import org.mlango.kit.TooSmall;
import org.mlango.kit.theme.Look;
import org.mlango.resilience.Tries;
import org.mlango.shell.Window;
import org.mlango.shell.WindowSettings;

/** Looks at each screen, in the looks by turns, for what somebody could not hear, read or press. */
final class Sharp implements Eyes {
    private static final long PATIENCE_MILLIS = 30_000;

    private final Map<String, Integer> screens = new LinkedHashMap<>();
    private final Map<String, Set<String>> faults = new LinkedHashMap<>();
    private long nanos;

    @Override
    public void take(Window window, String name) {
        long began = System.nanoTime();
        WindowSettings before = onScreen(window::settings);
        int words = 0;
        for (Look look : turn()) {
            words += onScreen(() -> {
                if (look != before.look()) {
                    window.apply(before.withLook(look));
                }
                return looked(window.scene().getRoot(), name + ", " + look.name().toLowerCase(Locale.ROOT));
            });
        }
        onScreen(() -> {
            window.apply(before);
            return true;
        });
        screens.merge(name, words, Integer::sum);
        nanos += System.nanoTime() - began;
    }

    /** Screen by screen the next look, and every look of each where time does not matter. */
    private List<Look> turn() {
        List<Look> looks = new ArrayList<>(List.of(Look.values()));
        Collections.rotate(looks, screens.size());
        return looks.subList(0, Tries.of(1, looks.size()));
    }

    private static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
    }

    private int looked(Parent root, String where) {
        root.applyCss();
        root.layout();
        AccessibleNames.missing(root).forEach(control -> fault("no name: " + control, where));
        TooSmall.in(root).forEach(thing -> fault("too small: " + thing, where));
        HardToRead.Result read = HardToRead.in(root);
        read.found().forEach(words -> fault("hard to read: " + words, where));
        return read.looked();
    }

    private void fault(String what, String where) {
        faults.computeIfAbsent(what.replaceAll("@[0-9a-f]+", ""), fresh -> new LinkedHashSet<>()).add(where);
    }

    int screens() {
        return screens.size();
    }

    List<String> faults() {
        List<String> told = new ArrayList<>();
        faults.forEach(
                (what, where) -> told.add(what + " (" + where.size() + " times, first on " + where.iterator().next()
                        + ")"));
        return told;
    }

    String report(Duration took) {
        StringBuilder page = new StringBuilder("# Access: what was looked at\n\n");
        page.append("Screens: ").append(screens.size()).append(", each in ").append(Tries.of(1, Look.values().length))
                .append(" of ").append(Look.values().length).append(" looks, by turns. Faults: ").append(faults.size())
                .append(". The walk took ").append(took.toSeconds())
                .append(" s, of which looking ").append(Duration.ofNanos(nanos).toSeconds()).append(" s.\n\n");
        faults().forEach(fault -> page.append("- ").append(fault).append('\n'));
        page.append("\n| screen | words and icons looked at |\n| --- | --- |\n");
        screens.forEach((name, words) -> page.append("| ").append(name).append(" | ").append(words).append(" |\n"));
        return page.toString();
    }
}
