package org.mlango.ownview;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Texts;

/** The choices after a talk, side by side and alike: "not now" weighs as much as any other. */
final class NextStepsView extends VBox {
    private static final Texts TEXTS = Texts.of(NextStepsView.class);

    private final TalkViewModel model;
    private final FlowPane choices = new FlowPane(12, 12);
    private final Label noted = TalkView.words("steps.noted");

    NextStepsView(TalkViewModel model) {
        this.model = model;
        setId("talk-steps");
        choices.getStyleClass().add("talk-steps");
        noted.setId("talk-step-noted");
        getChildren().add(new Card(TEXTS.text("steps.title"), TalkView.words("steps.words"), choices, noted)
                .icon(Feather.MAP));
        visibleProperty().bind(model.follows);
        managedProperty().bind(visibleProperty());
        model.follows.subscribe(this::draw);
    }

    private void draw() {
        noted.setVisible(false);
        noted.setManaged(false);
        choices.getChildren().setAll(stays("now", Feather.MESSAGE_CIRCLE));
        model.steps().forEach(step -> choices.getChildren().add(Buttons.secondary("talk-step-" + step.name(),
                step.texts().text(step.key()), step.icon(), () -> model.take(step))));
        choices.getChildren().add(stays("not-now", Feather.CLOCK));
    }

    /** A choice that goes nowhere else. */
    private Button stays(String name, Feather icon) {
        return Buttons.secondary("talk-step-" + name, TEXTS.text("steps." + name), icon, () -> {
            noted.setVisible(true);
            noted.setManaged(true);
        });
    }
}
