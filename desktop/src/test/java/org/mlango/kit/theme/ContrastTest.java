package org.mlango.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.kit.Contrast;

/** WCAG 2.2 AA, 1.4.3 and 1.4.11: text 4.5 to 1, lines that matter 3 to 1, in each look. */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("(-color-[a-z0-9-]+):\\s*(#[0-9a-f]{6});");
    private static final List<String> INKS = List.of("fg-default", "fg-muted", "fg-subtle", "accent-fg");

    @ParameterizedTest
    @EnumSource(Look.class)
    void textCanBeRead(Look look) throws IOException {
        Map<String, Color> colours = colours(look);
        for (String ink : INKS) {
            for (String surface : List.of("bg-default", "bg-overlay", "bg-subtle", "bg-inset", "nav-bg")) {
                assertRatio(colours, ink, surface, 4.5);
            }
        }
        assertRatio(colours, "fg-emphasis", "accent-emphasis", 4.5);
        assertRatio(colours, "fg-emphasis", "accent-6", 4.5);
        assertRatio(colours, "fg-default", "accent-subtle", 4.5);
        assertRatio(colours, "warning-fg", "warning-subtle", 4.5);
        assertRatio(colours, "success-fg", "success-subtle", 4.5);
        assertRatio(colours, "practice-fg", "practice", 4.5);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void framesAndFocusCanBeSeen(Look look) throws IOException {
        Map<String, Color> colours = colours(look);
        for (String line : List.of("border-default", "focus", "accent-emphasis", "warning-emphasis", "practice")) {
            for (String surface : List.of("bg-default", "bg-subtle")) {
                assertRatio(colours, line, surface, 3);
            }
        }
    }

    private static void assertRatio(Map<String, Color> colours, String ink, String surface, double least) {
        double ratio = Contrast.ratio(of(colours, ink), of(colours, surface));
        assertThat(ratio).as("%s on %s", ink, surface).isGreaterThanOrEqualTo(least);
    }

    private static Color of(Map<String, Color> colours, String name) {
        return Objects.requireNonNull(colours.get("-color-" + name), name);
    }

    private static Map<String, Color> colours(Look look) throws IOException {
        Map<String, Color> found = new HashMap<>();
        String name = look.colours().substring(look.colours().lastIndexOf('/') + 1);
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(name))) {
            Matcher lines = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (lines.find()) {
                found.put(lines.group(1), Color.web(lines.group(2)));
            }
        }
        return found;
    }
}
