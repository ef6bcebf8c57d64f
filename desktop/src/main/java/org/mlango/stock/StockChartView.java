package org.mlango.stock;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.mlango.kit.chart.CountChart;
import org.mlango.kit.form.Prose;
import org.mlango.kit.table.DataTable;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;
import org.mlango.stock.ThingPage.Week;

/** Twelve weeks of one thing as two pictures, and the same in numbers. */
final class StockChartView extends VBox {
    private static final Texts TEXTS = Texts.of(StockChartView.class);

    StockChartView(List<Week> weeks) {
        super(10);
        CountChart given = new CountChart("stock-given", TEXTS.get("chart.given"), weeks.stream()
                .map(week -> new CountChart.Bar(Dates.dayAndMonth(week.monday()), week.given())).toList());
        LineChart<String, Number> onHand = new LineChart<>(new CategoryAxis(), CountChart.numbers());
        fill(onHand, "stock-on-hand", "chart.on_hand", weeks, StockChartView::onHand);
        onHand.getData().add(series(weeks, week -> week.onHand().isPresent(), week -> week.onHand().getAsInt()));
        getChildren().addAll(heading("chart.given"), given, heading("chart.on_hand"), onHand, table(weeks));
    }

    private static Label heading(String key) {
        return Prose.of(TEXTS.text(key), "field-label");
    }

    private static void fill(XYChart<String, Number> chart, String id, String title, List<Week> weeks,
            Function<Week, String> said) {
        chart.setId(id);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        if (chart.getXAxis() instanceof CategoryAxis axis) {
            axis.setAnimated(false);
            axis.setCategories(FXCollections.observableArrayList(
                    weeks.stream().map(week -> Dates.dayAndMonth(week.monday())).toList()));
        }
        chart.setAccessibleText(TEXTS.get(title) + ". " + weeks.stream()
                .map(week -> Dates.dayAndMonth(week.monday()) + ": " + said.apply(week))
                .collect(Collectors.joining(", ")));
    }

    private static XYChart.Series<String, Number> series(List<Week> weeks, Function<Week, Boolean> shown,
            Function<Week, Integer> number) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        weeks.stream().filter(shown::apply).forEach(week -> series.getData()
                .add(new XYChart.Data<>(Dates.dayAndMonth(week.monday()), number.apply(week))));
        return series;
    }

    private static DataTable<Week> table(List<Week> weeks) {
        DataTable<Week> table = new DataTable<>("stock-weeks", TEXTS.text("weeks"),
                FXCollections.observableArrayList(weeks.reversed()));
        table.column(TEXTS.text("weeks.week"), week -> Dates.dayAndMonth(week.monday()))
                .number(TEXTS.text("weeks.received"), week -> Numbers.whole(week.received()))
                .number(TEXTS.text("weeks.given"), week -> Numbers.whole(week.given()))
                .number(TEXTS.text("weeks.on_hand"), StockChartView::onHand);
        table.getStyleClass().add("stock-weeks");
        return table;
    }

    private static String onHand(Week week) {
        return week.onHand().isPresent() ? Numbers.whole(week.onHand().getAsInt()) : TEXTS.get("weeks.unknown");
    }
}
