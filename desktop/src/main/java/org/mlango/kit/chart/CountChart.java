package org.mlango.kit.chart;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;

import org.mlango.kit.text.Numbers;

/** Whole numbers as bars, in the order given; read aloud, it says its title and every number. */
public final class CountChart extends BarChart<String, Number> {
    /** One bar, and what stands below it; each name once. */
    public record Bar(String name, int count) {}

    /** @param title said to a screen reader; what is seen above it is the screen's */
    public CountChart(String id, String title, List<Bar> bars) {
        super(new CategoryAxis(FXCollections.observableArrayList(bars.stream().map(Bar::name).toList())), numbers());
        setId(id);
        getStyleClass().add("count-chart");
        setAnimated(false);
        setLegendVisible(false);
        getXAxis().setAnimated(false);
        setAccessibleText(title + ". " + bars.stream().map(bar -> bar.name() + ": " + Numbers.whole(bar.count()))
                .collect(Collectors.joining(", ")));
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        bars.forEach(bar -> series.getData().add(new XYChart.Data<>(bar.name(), bar.count())));
        getData().add(series);
    }

    /** An axis of whole numbers that stands still. */
    public static NumberAxis numbers() {
        NumberAxis axis = new NumberAxis();
        axis.setMinorTickVisible(false);
        axis.setAnimated(false);
        axis.setTickLabelFormatter(new WholeOnly());
        return axis;
    }

    /** Between two whole numbers nothing stands at the axis. */
    private static final class WholeOnly extends StringConverter<Number> {
        @Override
        public String toString(Number number) {
            return number.doubleValue() == Math.rint(number.doubleValue()) ? Numbers.whole(number.longValue()) : "";
        }

        @Override
        public Number fromString(String words) {
            throw new UnsupportedOperationException();
        }
    }
}
