package org.mlango.centre;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;

/** How soon the screen hides and locks itself, and what each choice costs. */
final class HidingView implements Screen {
    static final String ID = "hiding";
    private static final Texts TEXTS = Texts.of(HidingView.class);

    private final HidingViewModel model;
    private final Page page;

    HidingView(HidingViewModel model, Runnable back) {
        this.model = model;
        Label refusal = said("hiding-refusal", "field-refusal");
        refusal.textProperty().bind(model.refusal);
        Label done = said("hiding-done", "done-line");
        done.textProperty().bind(model.done);
        Button save = Buttons.primary("hiding-save", TEXTS.text("hiding.save"), Feather.CHECK, model::save);
        save.disableProperty().bind(model.busy);
        Card hides = hides();
        Card locks = locks();
        hides.disableProperty().bind(model.ready.not());
        locks.disableProperty().bind(model.ready.not());
        this.page = new Page(TEXTS.text("hiding"), refusal, done, hides, locks)
                .intro(TEXTS.text("hiding.intro"))
                .actions(save,
                        Buttons.secondary("hiding-usual", TEXTS.text("hiding.usual"), Feather.ROTATE_CCW, model::usual),
                        Buttons.secondary("hiding-back", TEXTS.text("worker.back"), Feather.ARROW_LEFT, back));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.load();
    }

    private Card hides() {
        return new Card(TEXTS.text("hiding.hides"), WorkerView.line(TEXTS.text("hiding.hides.cost")),
                choice("cover", HidingTimes.COVERS, model.cover), choice("talk", HidingTimes.TALKS, model.talk),
                choice("pin", HidingTimes.PINS, model.pin)).icon(Feather.EYE_OFF);
    }

    private Card locks() {
        return new Card(TEXTS.text("hiding.locks"), WorkerView.line(TEXTS.text("hiding.locks.cost")),
                choice("lock", HidingTimes.LOCKS, model.lock), choice("end", HidingTimes.ENDS, model.endOfDay))
                .icon(Feather.LOCK);
    }

    private static Field choice(String what, List<Integer> options, ObjectProperty<@Nullable Integer> value) {
        Choice<Integer> choice = new Choice<>("hiding-" + what, options,
                one -> one == 0
                        ? TEXTS.text("hiding." + what + ".never")
                        : TEXTS.text(what.equals("end") ? "hiding.hour" : "hiding.minutes", one));
        choice.valueProperty().bindBidirectional(value);
        return new Field(TEXTS.text("hiding." + what), choice).why(TEXTS.text("hiding." + what + ".why"));
    }

    private static Label said(String id, String style) {
        Label said = new Label();
        said.setId(id);
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        said.getStyleClass().add(style);
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }
}
