package org.mlango.reports.donor;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.Columns;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Picker;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.Shown;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.task.ProgressPane;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.reports.indicators.definition.Every;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.lines.LineColumn;
import org.mlango.reports.lines.LinesRequest;
import org.mlango.shell.Screen;

/** Lines of people: asked for with a reason, agreed to by a second person, made and handed over. Never a line on the screen. */
final class LinesView implements Screen {
    private static final Texts TEXTS = Texts.of(LinesView.class);
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_WORDS = 120;
    /** In em. */
    private static final double NARROWEST = 22;

    private final LinesViewModel model;
    private final SavePlace places;
    private final Function<UUID, SecondFormView> second;
    private final VBox request = new VBox(16);
    private final VBox result = new VBox(16);
    private final Page page;

    /** @param second the form in which somebody else agrees to a request */
    LinesView(LinesViewModel model, SavePlace places, Function<UUID, SecondFormView> second) {
        this.model = model;
        this.places = places;
        this.second = second;
        ProgressPane progress = new ProgressPane("lines-progress", working()).stoppable(model::stop);
        Shown.when(progress, Bindings.createBooleanBinding(
                () -> model.busy.get() && !(model.stage.get() instanceof LinesViewModel.Choosing), model.busy,
                model.stage));
        model.stage.subscribe(stage -> progress.progressProperty()
                .set(stage instanceof LinesViewModel.Looking(int looked, int ways) ? looked / (double) ways : -1));
        ObservableValue<Boolean> on = model.allowed.map(LinesViewModel.On.class::isInstance);
        Node choices = choices();
        Shown.when(choices, on);
        Shown.when(result, on);
        page = new Page(TEXTS.text("lines.title"), request, choices, progress,
                Prose.refusal("lines-against", model.refusal()), result).intro(TEXTS.text("lines.intro"))
                .actions(make(), handOver());
        page.setId("lines");
        model.allowed.subscribe(this::drawRequest);
        model.tries.subscribe(this::drawRequest);
        model.stage.subscribe(_ -> draw());
        Texts.redrawing(page, () -> {
            drawRequest();
            draw();
        });
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
            case LinesViewModel.Counting counting -> TEXTS.get("working.counting");
            case LinesViewModel.Looking(int looked, int ways) -> TEXTS.get("lines.looking", looked, ways);
            case LinesViewModel.HandingOver handing -> TEXTS.get("working.handing_over");
            default -> "";
        }, model.stage, Texts.language());
    }

    private void drawRequest() {
        model.second.unbind();
        model.second.set(null);
        request.getChildren().setAll(switch (model.allowed.get()) {
            case LinesViewModel.NotYours not ->
                new Card(TEXTS.text("lines.off.title"), Prose.of(TEXTS.get("lines.managers")))
                        .icon(Feather.LOCK);
            case LinesViewModel.Off off -> asking();
            case LinesViewModel.Waits(LinesRequest waiting) -> waiting(waiting);
            case LinesViewModel.On(LinesRequest on) -> on(on);
        });
    }

    private Node asking() {
        LongTextEntry reason = new LongTextEntry("lines-reason", LONGEST_REASON, 3);
        reason.textProperty().bindBidirectional(model.reason);
        TextEntry recipient = new TextEntry("lines-recipient", LONGEST_WORDS);
        recipient.textProperty().bindBidirectional(model.recipient);
        DayEntry until = new DayEntry("lines-until");
        until.valueProperty().bindBidirectional(model.until);
        Button ask = Buttons.secondary("lines-ask", TEXTS.text("lines.ask"), Feather.USERS, model::ask);
        ask.disableProperty().bind(model.busy);
        return new Card(TEXTS.text("lines.off.title"), Prose.of(TEXTS.get("lines.off")),
                new Columns(NARROWEST,
                        new Field(TEXTS.text("lines.reason"), reason).why(TEXTS.text("lines.reason.why")),
                        new Field(TEXTS.text("lines.recipient"), recipient).why(TEXTS.text("lines.recipient.why")),
                        new Field(TEXTS.text("lines.until"), until).why(TEXTS.text("lines.until.why"))),
                new FlowPane(ask)).icon(Feather.LOCK);
    }

    private Node waiting(LinesRequest waiting) {
        SecondFormView form = second.apply(waiting.id());
        model.second.bind(form.yes());
        Button agree = Buttons.secondary("lines-agree", TEXTS.text("lines.agree"), Feather.UNLOCK, model::agree);
        agree.disableProperty().bind(Bindings.isNull(model.second).or(model.busy));
        return new Card(TEXTS.text("lines.waits.title"), told(waiting), Prose.of(TEXTS.get("lines.waits")),
                form.node(), new FlowPane(8, 8, agree, end("lines.withdraw"))).icon(Feather.USERS);
    }

    private Node on(LinesRequest on) {
        return new Card(TEXTS.text("lines.on.title"), told(on), new FlowPane(end("lines.end"))).icon(Feather.UNLOCK);
    }

    private static Node told(LinesRequest request) {
        return new VBox(8, Prose.of(TEXTS.get("handed.for", request.told().reason())),
                Prose.of(TEXTS.get("handed.to", request.told().recipient())),
                Prose.of(TEXTS.get("lines.until.day", Dates.day(request.until()))));
    }

    private Button end(String key) {
        Button end = Buttons.quiet("lines-end", TEXTS.text(key), Feather.X, model::end);
        end.disableProperty().bind(model.busy);
        return end;
    }

    private Node choices() {
        Choice<Every> every = new Choice<>("lines-every",
                LinesViewModel.LONG_ENOUGH, one -> TEXTS.text("lines.every." + one));
        every.valueProperty().bindBidirectional(model.every);
        Picker<Period> period = ReportView.box("lines-period", model.periods, model.period, ReportWords::period);
        Choices<LineColumn> columns = new Choices<>("lines-columns", List.of(LineColumn.values()),
                one -> TEXTS.text("lines.column." + one));
        columns.chosen().addAll(model.columns);
        columns.chosen().addListener((SetChangeListener<LineColumn>) change -> {
            if (change.wasAdded()) {
                model.columns.add(change.getElementAdded());
            } else {
                model.columns.remove(change.getElementRemoved());
            }
        });
        return new Columns(NARROWEST, new Field(TEXTS.text("lines.every"), every.alwaysOne()),
                new Field(TEXTS.text("choose.period"), period),
                new Field(TEXTS.text("lines.columns"), columns).why(TEXTS.text("lines.columns.why")));
    }

    private Button make() {
        Button button = Buttons.primary("lines-make", TEXTS.text("lines.make"), Feather.SHIELD, model::make);
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.busy.get() || model.period.get() == null
                        || !(model.allowed.get() instanceof LinesViewModel.On),
                model.busy, model.period, model.allowed));
        return button;
    }

    private Button handOver() {
        Button button = Buttons.secondary("lines-hand-over", TEXTS.text("report.hand_over"), Feather.SEND,
                () -> places.chooseFolder(page)
                        .ifPresent(around -> model.handOver(NewFolder.in(around, model.folderName()))));
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.busy.get() || !(model.stage.get() instanceof LinesViewModel.Safe), model.busy,
                model.stage));
        return button;
    }

    private void draw() {
        Node now = switch (model.stage.get()) {
            case LinesViewModel.Safe safe -> safe(safe);
            case LinesViewModel.Unsafe unsafe -> new Card(TEXTS.text("lines.unsafe.title"),
                    Prose.of(TEXTS.get("lines.unsafe")), Prose.of(TEXTS.get("lines.unsafe.ways"))).icon(Feather.SHIELD);
            case LinesViewModel.Given given -> given(given);
            default -> new VBox();
        };
        result.getChildren().setAll(now);
        if (page.getScene() != null && !model.busy.get() && !(model.stage.get() instanceof LinesViewModel.Choosing)) {
            Page.bringIntoSight(result);
        }
    }

    private static Node safe(LinesViewModel.Safe safe) {
        LinesPaper paper = new LinesPaper(safe.counted(), safe.proven(), Texts.currentLanguage());
        VBox all = new VBox(16,
                new Card(TEXTS.text("lines.safe.title"), said(paper.told())).icon(Feather.CHECK_CIRCLE),
                new Card(TEXTS.text("lines.safe.columns"), said(paper.columns())).icon(Feather.LAYERS));
        all.setId("lines-safe");
        return all;
    }

    private static VBox said(List<String> sentences) {
        VBox said = new VBox(8);
        sentences.forEach(sentence -> said.getChildren().add(Prose.of(sentence)));
        return said;
    }

    private static Node given(LinesViewModel.Given given) {
        Card card = new Card(TEXTS.text("given.title"), said(List.of(
                TEXTS.get(given.handed().placed() ? "given.placed" : "given.not_placed",
                        String.valueOf(given.folder())),
                TEXTS.get("given.number", given.handed().number())))).icon(Feather.CHECK_CIRCLE);
        card.setId("lines-given");
        return card;
    }
}
