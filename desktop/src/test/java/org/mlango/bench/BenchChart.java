package org.mlango.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How ours and the floor grow with the size: a small chart for each figure that was measured at several. */
final class BenchChart {
    private static final int COLUMNS = 3;
    private static final int HEAD = 56;

    private BenchChart() {}

    /** Readable in black and white: lines differ in dashes and marks, and each has its word at its end. */
    static String of(List<Row> rows) {
        Map<String, List<Row>> figures = new LinkedHashMap<>();
        rows.stream().filter(row -> row.ours() > 0 && row.size() > 0).forEach(row -> figures.merge(row.newest().what(),
                List.of(row), (before, next) -> Stream.concat(before.stream(), next.stream()).toList()));
        List<Panel> panels = figures.values().stream().filter(its -> its.size() > 1).map(Panel::new).toList();
        int lines = (panels.size() + COLUMNS - 1) / COLUMNS;
        int width = COLUMNS * Panel.WIDTH;
        int height = HEAD + lines * Panel.HEIGHT;
        StringBuilder svg = new StringBuilder(String.format(Locale.ENGLISH, """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" \
                font-family="sans-serif" font-size="12" fill="black">""", width, height, width, height));
        svg.append("<title>How long it takes, by size</title>\n");
        svg.append(String.format(Locale.ENGLISH, "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n", width, height));
        svg.append(
                Drawn.text(16, 24, "start", "How ours (dots, solid) and the floor (squares, dashed) grow; dotted: the "
                        + "most that was wished for. Both scales are logarithmic."));
        if (panels.isEmpty()) {
            svg.append(Drawn.text(16, 44, "start", "Nothing was measured at more than one size."));
        }
        for (int i = 0; i < panels.size(); i++) {
            svg.append(String.format(Locale.ENGLISH, "<g transform=\"translate(%d %d)\">%n", i % COLUMNS * Panel.WIDTH,
                    HEAD + i / COLUMNS * Panel.HEIGHT));
            svg.append(panels.get(i).drawn()).append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }
}
