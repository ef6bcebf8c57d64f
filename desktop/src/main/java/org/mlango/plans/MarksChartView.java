package org.mlango.plans;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;

import org.mlango.kit.text.Dates;

/** A small picture of what somebody follows: their numbers by day, no line to reach, no colour for good or bad. */
final class MarksChartView extends LineChart<String, Number> {
    private static final double HEIGHT = 240;

    MarksChartView(String track, List<Mark> marks) {
        super(new CategoryAxis(), new NumberAxis());
        if (getYAxis() instanceof NumberAxis numbers) {
            numbers.setMinorTickVisible(false);
        }
        setId("track-chart");
        setAnimated(false);
        setLegendVisible(false);
        getXAxis().setAnimated(false);
        getYAxis().setAnimated(false);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        marks.forEach(mark -> series.getData().add(new XYChart.Data<>(Dates.shortDay(mark.day()), mark.number())));
        getData().add(series);
        setAccessibleText(track + ". " + marks.stream().map(mark -> Dates.shortDay(mark.day()) + ": " + mark.number())
                .collect(Collectors.joining(", ")));
    }
}
