package org.mlango.registers;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;

/** One request of an authority: its steps first, for whoever stands at the door; the words and the answer for those who answer. */
final class OpenedOfficialView {
    private static final Texts TEXTS = Texts.of(OpenedOfficialView.class);

    private final OfficialsViewModel model;
    private final Function<UUID, SecondYesView> second;
    private final VBox steps = new VBox(8);
    private final VBox asking = new VBox();
    private final Card card;

    OpenedOfficialView(OfficialsViewModel model, Function<UUID, SecondYesView> second) {
        this.model = model;
        this.second = second;
        steps.setId("official-step-list");
        VBox work = new VBox(16, new OfficialFieldsView("opened-official", model).withAnswer(), keep(), ending());
        work.visibleProperty().bind(model.reading);
        work.managedProperty().bind(work.visibleProperty());
        card = new Card(Bindings.createStringBinding(this::title, model.chosen, Texts.language()),
                Prose.of(TEXTS.text("steps.now"), "row-title"), steps,
                Prose.of(Bindings.createStringBinding(this::notYours, model.chosen, model.reading, Texts.language())),
                work, Buttons.quiet("official-away", TEXTS.text("away"), Feather.X, model::clear))
                .icon(Feather.FILE_TEXT);
        card.setId("official-opened");
        card.visibleProperty().bind(model.chosen.isNotNull());
        card.managedProperty().bind(card.visibleProperty());
        model.steps.subscribe(this::draw);
        Texts.redrawing(card, this::draw);
        model.answer.subscribe(this::askSecond);
    }

    Card card() {
        return card;
    }

    private String title() {
        Official official = model.chosen.get();
        return official == null
                ? ""
                : TEXTS.get("claimed." + official.claimed()) + "  \u00B7  "
                        + TEXTS.get("official.detail", Dates.shortDay(official.received()), official.sign());
    }

    private String notYours() {
        Official official = model.chosen.get();
        return official == null || model.reading.get() ? "" : TEXTS.get("official.written_only");
    }

    private void draw() {
        steps.getChildren().setAll(model.steps.stream().map(this::step).toList());
    }

    private Node step(OfficialStep step) {
        CheckBox box = new CheckBox(step.label().said());
        box.setId("official-step-" + (model.steps.indexOf(step) + 1));
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        box.getStyleClass().add("choice-tick");
        box.setSelected(step.ticked() != null);
        box.setDisable(!open().get());
        box.setOnAction(event -> model.tick(step));
        VBox line = new VBox(2, box);
        if (step.ticked() != null) {
            line.getChildren().add(Prose.of(TEXTS.get("steps.ticked", Dates.shortDay(step.ticked()), step.by()),
                    "row-detail"));
        }
        return line;
    }

    private FlowPane keep() {
        return new FlowPane(12, 12, whileOpen(Buttons.secondary("official-change", TEXTS.text("breach.change"),
                Feather.SAVE, model::change)));
    }

    private VBox ending() {
        Choice<OfficialAnswer> answer = new Choice<>("official-answer", Arrays.asList(OfficialAnswer.values()),
                one -> TEXTS.text("answer." + one));
        answer.valueProperty().bindBidirectional(model.answer);
        Button end = Buttons.primary("official-end", TEXTS.text("official.end"), Feather.CHECK, model::end);
        end.disableProperty().bind(model.busy.or(model.answer.isNull()));
        VBox ending = new VBox(16, new Field(TEXTS.text("official.answer"), answer)
                .why(TEXTS.text("official.answer.why"))
                .refusal(Bindings.stringValueAt(model.refusals, "answer")), asking, new FlowPane(12, 12, end));
        BooleanBinding shown = open();
        ending.visibleProperty().bind(shown);
        ending.managedProperty().bind(shown);
        return ending;
    }

    /** Where something is given, somebody else says yes first. */
    private void askSecond(@Nullable OfficialAnswer answer) {
        asking.getChildren().clear();
        model.second.unbind();
        model.second.set(null);
        Official official = model.chosen.get();
        if (official != null && answer != null && answer.givesSomething()) {
            SecondYesView form = second.apply(official.id());
            model.second.bind(form.yes());
            asking.getChildren().setAll(form.node());
        }
    }

    private Button whileOpen(Button button) {
        button.visibleProperty().bind(open());
        button.managedProperty().bind(button.visibleProperty());
        button.disableProperty().bind(model.busy);
        return button;
    }

    private BooleanBinding open() {
        return Bindings.createBooleanBinding(() -> {
            Official official = model.chosen.get();
            return official != null && official.open();
        }, model.chosen);
    }
}
