package org.mlango.ownview;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.text.Texts;
import org.mlango.ownview.AnswerViewModel.Keep;

/** OV14: each answer read back in their own words, and beside it whether it may be written down. */
final class KeepView extends VBox {
    private static final Texts TEXTS = Texts.of(KeepView.class);

    private final TalkViewModel model;
    private final VBox answers = new VBox(16);

    KeepView(TalkViewModel model) {
        super(20);
        this.model = model;
        Button all = Buttons.secondary("talk-keep-all", TEXTS.text("keep.all"), Feather.CHECK, model::keepAll);
        all.disableProperty().bind(model.busy.or(model.agreed.not()));
        Button none = Buttons.secondary("talk-keep-none", TEXTS.text("keep.none"), Feather.WIND, model::letGo);
        Button back = Buttons.quiet("talk-back", TEXTS.text("keep.back"), Feather.ARROW_LEFT, model::talkOn);
        getChildren().add(new Card(TEXTS.text("keep.title"), TalkView.words("keep.words"), TalkView.refusal(model),
                notAgreed(), new FlowPane(12, 12, all, none, back), answers).icon(Feather.EDIT_3));
        model.part().subscribe(part -> draw());
        Texts.redrawing(this, this::draw);
    }

    private void draw() {
        answers.getChildren().setAll(answers(model));
    }

    /** What was told, read back, each with the question whether it may be written down. */
    static List<VBox> answers(TalkViewModel model) {
        return model.told().stream().map(told -> answer(model, told)).toList();
    }

    private static VBox answer(TalkViewModel model, AnswerViewModel told) {
        Answer answer = told.answer(model.place(told));
        AnswerWords words = model.words(Texts.currentLanguage());
        Integer thing = answer.thing();
        Choice<Keep> keep = new Choice<>(
                "talk-keep-" + Choice.kebab(answer.question()) + (thing == null ? "" : "-" + (thing + 1)),
                List.of(Keep.values()), one -> TEXTS.text("keep." + one));
        keep.valueProperty().bindBidirectional(told.keep);
        Label asked = TalkView.told(words.question(answer), "field-why");
        VBox box = new VBox(6, asked,
                new Field(Bindings.createStringBinding(() -> words.answer(answer)), keep));
        box.getStyleClass().add("talk-thing");
        return box;
    }

    private Label notAgreed() {
        Label label = TalkView.words("keep.not_agreed");
        label.setId("talk-keep-not-agreed");
        label.visibleProperty().bind(model.agreed.not());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
