package org.mlango.registers;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;

/** How long things are kept, and by card code whom to ask again this month. Time alone deletes nothing. */
final class KeepingView implements Screen {
    static final String ID = "keeping";
    private static final Texts TEXTS = Texts.of(KeepingView.class);
    private static final int MOST_ROWS = 8;

    private final KeepingViewModel model;
    private final TimesViewModel times;
    private final VBox opened = new VBox(12);
    private final Page page;

    KeepingView(KeepingViewModel model, TimesViewModel times, Node bar) {
        this.model = model;
        this.times = times;
        page = new Page(TEXTS.text("keeping.title"), bar, due(), lines(), new TimesView(times).card());
        opened.setId("keeping-opened");
        model.chosen.subscribe(this::draw);
        Texts.redrawing(opened, () -> draw(model.chosen.get()));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.load();
        times.load();
    }

    @Override
    public void hidden() {
        model.forget();
    }

    private Card due() {
        RowList<KeepingViewModel.Line> list = new RowList<>("keeping-list", TEXTS.text("keeping.list"), model.lines,
                line -> new RowFace(Feather.CLOCK, line.code(), line.what(),
                        TEXTS.get("keeping.met", Dates.shortDay(line.due().met()))));
        list.empty(new EmptyState(Feather.COFFEE, TEXTS.text("keeping.empty"), TEXTS.text("keeping.empty.next")));
        list.fitting(MOST_ROWS);
        list.onOpen(model::choose);
        list.visibleProperty().bind(model.mayWork);
        list.managedProperty().bind(list.visibleProperty());
        Texts.redrawing(list, list::refresh);
        Label many = Prose.of(Bindings.createStringBinding(() -> model.mayWork.get()
                ? ""
                : TEXTS.get("keeping.many", model.many.get()), model.mayWork, model.many, Texts.language()));
        many.setId("keeping-many");
        return new Card(Bindings.createStringBinding(
                () -> TEXTS.get("keeping.month", Dates.month(model.today.get())), model.today, Texts.language()),
                Prose.of(TEXTS.text("keeping.why")), many, list, Prose.refusal("keeping-note", model.refusal), opened)
                .icon(Feather.CALENDAR);
    }

    private void draw(KeepingViewModel.@Nullable Line line) {
        opened.getChildren().clear();
        opened.setVisible(line != null);
        opened.setManaged(line != null);
        if (line == null) {
            return;
        }
        opened.getChildren().addAll(Prose.of(line.code(), "row-title"),
                Prose.of(TEXTS.get("keeping.met", Dates.shortDay(line.due().met()))), Prose.of(TEXTS.get("keeping.due",
                        line.due().what().stream().sorted().map(one -> TEXTS.get("kept." + one))
                                .collect(Collectors.joining(", ")))),
                Prose.of(TEXTS.text("keeping.ask")), actions(line));
    }

    private FlowPane actions(KeepingViewModel.Line line) {
        FlowPane actions = new FlowPane(12, 12,
                free(Buttons.secondary("keeping-on", TEXTS.text("keeping.on"), Feather.CHECK,
                        () -> model.keepOn(line))));
        if (line.due().what().contains(KeptClass.VISITS)) {
            actions.getChildren().add(free(Buttons.secondary("keeping-anonymous", TEXTS.text("keeping.anonymous"),
                    Feather.USER_X, () -> DialogLayer.of(page).ask(new Question(TEXTS.text("keeping.anonymous.sure"),
                            TEXTS.text("keeping.anonymous.sure.words"), TEXTS.text("keeping.anonymous"),
                            Feather.USER_X), () -> model.makeAnonymous(line)))));
        }
        actions.getChildren().addAll(
                free(Buttons.secondary("keeping-erase", TEXTS.text("keeping.erase"), Feather.TRASH_2,
                        () -> model.openFile(line))),
                Buttons.quiet("keeping-away", TEXTS.text("away"), Feather.X, () -> model.choose(null)));
        return actions;
    }

    private Card lines() {
        Card card = new Card(TEXTS.text("lines.title"), Prose.of(Bindings.createStringBinding(
                () -> TEXTS.get("lines.over", model.over.get()), model.over, Texts.language())),
                free(Buttons.secondary("keeping-lines", TEXTS.text("lines.delete"), Feather.TRASH_2,
                        () -> DialogLayer.of(page).ask(new Question(TEXTS.text("lines.sure"),
                                TEXTS.text("lines.sure.words"), TEXTS.text("lines.delete"), Feather.TRASH_2),
                                model::deleteLinesOver))))
                .icon(Feather.ARCHIVE);
        card.visibleProperty().bind(model.mayClear.and(model.over.greaterThan(0)));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private Button free(Button button) {
        button.disableProperty().bind(model.busy);
        return button;
    }
}
