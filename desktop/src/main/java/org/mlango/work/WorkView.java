package org.mlango.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.chart.CountChart;
import org.mlango.kit.chart.CountChart.Bar;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.table.DataTable;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Theme;
import org.mlango.shell.Screen;
import org.mlango.visits.ThingWords;

/** Pictures of twelve weeks, and the same in numbers. */
final class WorkView implements Screen {
    static final String ID = "work";
    private static final Texts TEXTS = Texts.of(WorkView.class);
    private static final int MOST_THINGS = 8;

    private final WorkViewModel model;
    private final SavePlace savePlace;
    private final VBox content = new VBox(20);
    private final Page page;

    WorkView(WorkViewModel model, SavePlace savePlace) {
        this.model = model;
        this.savePlace = savePlace;
        page = new Page(TEXTS.text("title"), Prose.refusal("work-note", model.note), content, sheet())
                .intro(TEXTS.text("intro"));
        Theme.roomSheet(page, WorkView.class);
        model.looked.subscribe(this::draw);
        Texts.redrawing(page, this::draw);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.load();
    }

    private void draw() {
        content.getChildren().clear();
        Looked looked = model.looked.get();
        if (looked == null) {
            return;
        }
        if (looked.isNothing()) {
            content.getChildren()
                    .add(new EmptyState(Feather.BAR_CHART_2, TEXTS.text("empty"), TEXTS.text("empty.next")));
            return;
        }
        content.getChildren().addAll(
                new Card(TEXTS.text("weeks"),
                        weeks("work-visits", "weeks", looked.weeks(), week -> week.came().visits()),
                        table(looked.weeks())).icon(Feather.CALENDAR),
                new Card(TEXTS.text("first"), weeks("work-first", "first", looked.weeks(), week -> week.came().first()),
                        Prose.of(TEXTS.text("first.why"), "field-why")).icon(Feather.USER_PLUS),
                new Card(TEXTS.text("given"), given(looked.given())).icon(Feather.PACKAGE),
                new Card(TEXTS.text("hours"), hours(looked), Prose.of(TEXTS.text("hours.why"), "field-why"))
                        .icon(Feather.CLOCK));
    }

    private static CountChart weeks(String id, String title, List<Week> weeks, ToIntFunction<Week> number) {
        return new CountChart(id, TEXTS.get(title),
                weeks.stream().map(week -> new Bar(Dates.dayAndMonth(week.monday()), number.applyAsInt(week)))
                        .toList());
    }

    private static CountChart hours(Looked looked) {
        return new CountChart("work-hours", TEXTS.get("hours"), WorkRules.hours(looked.hours()).stream()
                .map(hour -> new Bar(TEXTS.get("hour", hour), looked.hours().getOrDefault(hour, 0))).toList());
    }

    private static DataTable<Week> table(List<Week> weeks) {
        DataTable<Week> table = new DataTable<>("work-weeks", TEXTS.text("weeks"),
                FXCollections.observableArrayList(weeks.reversed()));
        table.column(TEXTS.text("week"), week -> Dates.dayAndMonth(week.monday()))
                .number(TEXTS.text("visits"), week -> Numbers.whole(week.came().visits()))
                .number(TEXTS.text("came.first"), week -> Numbers.whole(week.came().first()))
                .number(TEXTS.text("came.back"), week -> Numbers.whole(week.came().back()))
                .number(TEXTS.text("things"), week -> Numbers.whole(week.given()));
        table.getStyleClass().add("work-weeks");
        return table;
    }

    private static RowList<Given> given(List<Given> given) {
        RowList<Given> rows = new RowList<>("work-given", TEXTS.text("given"), FXCollections.observableArrayList(given),
                one -> new RowFace(null, ThingWords.name(one.thing()), ThingWords.unit(one.thing()),
                        Numbers.whole(one.number())));
        rows.fitting(MOST_THINGS);
        return rows;
    }

    private Card sheet() {
        FlowPane buttons = new FlowPane(save("work-save-last", "sheet.last", 1),
                save("work-save-this", "sheet.this", 0));
        buttons.getStyleClass().add("dialog-actions");
        return new Card(TEXTS.text("sheet"), Prose.of(TEXTS.text("sheet.why")), buttons).icon(Feather.PRINTER);
    }

    private Button save(String id, String words, int monthsAgo) {
        Button button = Buttons.secondary(id, TEXTS.text(words), Feather.DOWNLOAD, () -> {
            Optional<Path> place = savePlace.choose(page, TEXTS.get("sheet.file"), TEXTS.get("sheet.kind"));
            place.ifPresent(where -> model.save(where, monthsAgo));
        });
        button.disableProperty().bind(model.busy.or(model.looked.isNull()));
        return button;
    }
}
