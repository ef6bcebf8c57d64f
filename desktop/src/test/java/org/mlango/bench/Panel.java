package org.mlango.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The chart of one figure.
 *
 * @param rows two or more sizes of it, the smallest first
 */
record Panel(List<Row> rows) {
    static final int WIDTH = 360;
    static final int HEIGHT = 250;
    private static final int LEFT = 58;
    private static final int RIGHT = WIDTH - 62;
    private static final int TOP = 44;
    private static final int BOTTOM = HEIGHT - 52;
    private static final int APART = 13;

    /** A word at the end of its line. */
    private record End(double y, String word) {}

    String drawn() {
        StringBuilder svg = new StringBuilder();
        Row last = rows.getLast();
        svg.append(Drawn.text(LEFT, 16, "start", last.newest().what()));
        svg.append(Drawn.text(LEFT, 32, "start", last.figure().floor().isEmpty()
                ? last.figure().unit()
                : last.figure().unit() + "; floor: " + last.figure().floor()));
        axes(svg);
        List<End> ends = new ArrayList<>();
        series(svg, ends, "ours", "2", "none", Row::ours);
        series(svg, ends, "floor", "1.5", "7 4", Row::floor);
        series(svg, ends, "wished", "1.5", "1.5 4", Panel::wished);
        words(svg, ends);
        return svg.toString();
    }

    private static double wished(Row row) {
        return switch (row.figure().bound()) {
            case MILLIS, MEGABYTES -> row.figure().most();
            case TIMES_THE_FLOOR -> row.figure().most() * row.floor();
            case NONE -> Double.NaN;
        };
    }

    private void axes(StringBuilder svg) {
        for (int decade = lowest(); decade <= highest(); decade++) {
            double y = y(Math.pow(10, decade));
            svg.append(String.format(Locale.ENGLISH, "<path d=\"M%d %.1fH%d\" stroke=\"#bbb\" fill=\"none\"/>%n", LEFT,
                    y, RIGHT));
            svg.append(Drawn.text(LEFT - 6, y + 4, "end", decadeWords(decade)));
        }
        svg.append(String.format(Locale.ENGLISH, "<path d=\"M%d %dV%dH%d\" stroke=\"black\" fill=\"none\"/>%n", LEFT,
                TOP, BOTTOM, RIGHT));
        for (Row row : rows) {
            svg.append(String.format(Locale.ENGLISH, "<path d=\"M%.1f %dv5\" stroke=\"black\" fill=\"none\"/>%n",
                    x(row), BOTTOM));
            svg.append(Drawn.text(x(row), BOTTOM + 18, "middle", String.format(Locale.ENGLISH, "%,d", row.size())));
        }
        String at = rows.getLast().figure().at(rows.getLast().size());
        svg.append(Drawn.text((LEFT + RIGHT) / 2.0, BOTTOM + 34, "middle", at.substring(at.indexOf(' ') + 1)));
    }

    private static String decadeWords(int decade) {
        return decade < 0 ? "0." + "0".repeat(-decade - 1) + "1" : Words.number(Math.pow(10, decade));
    }

    private void series(StringBuilder svg, List<End> ends, String word, String width, String dashes,
            ToDoubleFunction<Row> value) {
        List<Row> its = rows.stream().filter(row -> value.applyAsDouble(row) > 0).toList();
        if (its.isEmpty()) {
            return;
        }
        svg.append(String.format(Locale.ENGLISH,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"black\" stroke-width=\"%s\" "
                        + "stroke-dasharray=\"%s\"/>%n",
                its.stream().map(row -> Drawn.point(x(row), y(value.applyAsDouble(row))))
                        .collect(Collectors.joining(" ")),
                width, dashes));
        for (Row row : its) {
            svg.append(mark(word, x(row), y(value.applyAsDouble(row))));
        }
        ends.add(new End(y(value.applyAsDouble(its.getLast())), word));
    }

    private static String mark(String word, double x, double y) {
        return switch (word) {
            case "ours" -> String.format(Locale.ENGLISH, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>%n", x, y);
            case "floor" -> String.format(Locale.ENGLISH,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"7\" height=\"7\" fill=\"white\" stroke=\"black\"/>%n", x - 3.5,
                    y - 3.5);
            default -> "";
        };
    }

    /** From the top down, never one over another. */
    private static void words(StringBuilder svg, List<End> ends) {
        double free = Double.NEGATIVE_INFINITY;
        for (End end : ends.stream().sorted(Comparator.comparingDouble(End::y)).toList()) {
            double y = Math.max(end.y() + 4, free);
            svg.append(Drawn.text(RIGHT + 8, y, "start", end.word()));
            free = y + APART;
        }
    }

    private double x(Row row) {
        double first = Math.log10((double) rows.getFirst().size());
        double all = Math.log10((double) rows.getLast().size()) - first;
        return LEFT + 14 + (Math.log10((double) row.size()) - first) / all * (RIGHT - LEFT - 24);
    }

    private double y(double value) {
        return BOTTOM - (Math.log10(value) - lowest()) / (highest() - lowest()) * (BOTTOM - TOP);
    }

    private int lowest() {
        return (int) Math.floor(values().mapToDouble(Math::log10).min().orElse(0));
    }

    private int highest() {
        return Math.max(lowest() + 1, (int) Math.ceil(values().mapToDouble(Math::log10).max().orElse(1)));
    }

    private Stream<Double> values() {
        return rows.stream().flatMap(row -> Stream.of(row.ours(), row.floor(), wished(row))).filter(value -> value > 0);
    }
}
