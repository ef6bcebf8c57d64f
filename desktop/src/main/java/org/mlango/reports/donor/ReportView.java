package org.mlango.reports.donor;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Columns;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Picker;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.Shown;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.task.ProgressPane;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.indicators.definition.Shipped;
import org.mlango.reports.protect.pack.Mode;
import org.mlango.shell.Screen;

/** Choose a report, look at what would leave and at what does not, hand it over. */
final class ReportView implements Screen {
    private static final Texts TEXTS = Texts.of(ReportView.class);
    private static final int LONGEST_WORDS = 120;
    /** In em. */
    private static final double NARROWEST = 22;

    private final ReportViewModel model;
    private final SavePlace places;
    private final VBox result = new VBox(16);
    private final Page page;
    private final ProvenReportView proven;

    ReportView(ReportViewModel model, SavePlace places) {
        this.model = model;
        this.places = places;
        this.proven = new ProvenReportView(model);
        ProgressPane progress = new ProgressPane("report-progress", working()).stoppable(model::stop);
        Shown.when(progress, model.busy);
        page = new Page(TEXTS.text("report.title"), choices(), progress,
                Prose.refusal("report-against", model.refusal()), result).intro(TEXTS.text("report.intro"))
                .actions(make(), handOver(), mapping());
        page.setId("report");
        model.stage.subscribe(_ -> draw());
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

    @Override
    public void hidden() {
        model.stop();
    }

    private ObservableValue<String> working() {
        return Bindings.createStringBinding(() -> switch (model.stage.get()) {
            case ReportViewModel.Counting counting -> TEXTS.get("working.counting");
            case ReportViewModel.Protecting protecting -> TEXTS.get("working.protecting", protecting.tried().size());
            case ReportViewModel.HandingOver handing -> TEXTS.get("working.handing_over");
            default -> "";
        }, model.stage, Texts.language());
    }

    private Node choices() {
        Field which = new Field(TEXTS.text("choose.set"),
                box("report-set", FXCollections.observableArrayList(model.sets), model.set, Shipped::title));
        Field when = new Field(TEXTS.text("choose.period"),
                box("report-period", model.periods, model.period, ReportWords::period));
        Field whom = new Field(TEXTS.text("choose.recipient"), entry("report-recipient", model.recipient))
                .why(TEXTS.text("choose.recipient.why"));
        Field why = new Field(TEXTS.text("choose.purpose"), entry("report-purpose", model.purpose))
                .why(TEXTS.text("choose.purpose.why"));
        return new Columns(NARROWEST, which, when, whom, why,
                new Field(TEXTS.text("choose.readers"),
                        choice("report-readers", List.of(ReportViewModel.Readers.values()), model.readers))
                        .why(TEXTS.text("choose.readers.why")),
                new Field(TEXTS.text("choose.mode"),
                        choice("report-mode", List.of(Mode.values()), model.mode))
                        .why(TEXTS.text("choose.mode.why")),
                new Field(TEXTS.text("choose.detail"),
                        choice("report-detail", List.of(ReportViewModel.Detail.values()), model.detail)));
    }

    /** As wide as its column. */
    static <T> Picker<T> box(String id, ObservableList<T> items, ObjectProperty<@Nullable T> chosen,
            BiFunction<T, Language, String> words) {
        Picker<T> box = new Picker<>(id, items, words);
        box.getStyleClass().add("count-period");
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private static TextEntry entry(String id, StringProperty words) {
        TextEntry entry = new TextEntry(id, LONGEST_WORDS);
        entry.textProperty().bindBidirectional(words);
        return entry;
    }

    private static <T> Choice<T> choice(String id, List<T> options, ObjectProperty<@Nullable T> chosen) {
        Choice<T> choice = new Choice<>(id, options, option -> TEXTS.text("choose." + option));
        choice.valueProperty().bindBidirectional(chosen);
        return choice.alwaysOne();
    }

    private Button make() {
        Button button = Buttons.primary("report-make", TEXTS.text("report.make"), Feather.SHIELD, model::make);
        button.disableProperty().bind(model.busy.or(model.period.isNull()));
        return button;
    }

    private Button handOver() {
        Button button = Buttons.secondary("report-hand-over", TEXTS.text("report.hand_over"), Feather.SEND,
                () -> places.chooseFolder(page)
                        .ifPresent(around -> model.handOver(NewFolder.in(around, model.folderName()))));
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.busy.get() || !(model.stage.get() instanceof ReportViewModel.Safe), model.busy,
                model.stage));
        return button;
    }

    private Button mapping() {
        ObservableValue<String> words = Bindings.createStringBinding(() -> {
            var chosen = model.mapping.get();
            return chosen == null ? TEXTS.get("mapping.choose") : TEXTS.get("mapping.chosen", chosen.getFileName());
        }, model.mapping, Texts.language());
        Button button = Buttons.quiet("report-mapping", words, Feather.SERVER,
                () -> places.find(page, TEXTS.get("mapping.kind"), ".json").ifPresent(model.mapping::set));
        button.disableProperty().bind(model.busy);
        return button;
    }

    private void draw() {
        Node now = switch (model.stage.get()) {
            case ReportViewModel.Choosing choosing ->
                new EmptyState(Feather.SHIELD, TEXTS.text("report.nothing"), TEXTS.text("report.next"));
            case ReportViewModel.Safe safe -> proven.of(safe);
            case ReportViewModel.Unsafe unsafe -> proven.of(unsafe);
            case ReportViewModel.Given given -> given(given);
            case ReportViewModel.Counting counting -> new VBox();
            case ReportViewModel.Protecting protecting -> proven.tried(protecting.tried());
            case ReportViewModel.HandingOver handing -> new VBox();
        };
        result.getChildren().setAll(now);
        if (page.getScene() != null && !model.busy.get() && !(model.stage.get() instanceof ReportViewModel.Choosing)) {
            Page.bringIntoSight(result);
        }
    }

    private static Node given(ReportViewModel.Given given) {
        VBox said = new VBox(8,
                Prose.of(TEXTS.get(given.handed().placed() ? "given.placed" : "given.not_placed",
                        String.valueOf(given.folder()))),
                Prose.of(TEXTS.get("given.number", given.handed().number())));
        Card card = new Card(TEXTS.text("given.title"), said).icon(Feather.CHECK_CIRCLE);
        card.setId("report-given");
        return card;
    }
}
