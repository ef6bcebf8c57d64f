package org.mlango.plans;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;

/** A copy for the person, or none: a paper they see before it is printed, a photo, or read aloud. */
final class CopyCardView extends VBox {
    private static final Texts TEXTS = Texts.of(CopyCardView.class);
    private static final String FILE = "list.pdf";

    private final PlanViewModel model;
    private final CopyViewModel copy;
    private final SavePlace savePlace;
    private final VBox inside = new VBox(16);

    CopyCardView(PlanViewModel model, CopyViewModel copy, SavePlace savePlace) {
        this.model = model;
        this.copy = copy;
        this.savePlace = savePlace;
        Card card = new Card(TEXTS.text("copy.title"), Prose.of(TEXTS.text("copy.words")), inside,
                Prose.refusal("plan-copy-refusal", model.refusalOf("copy"))).icon(Feather.FILE_TEXT);
        card.setId("plan-copy");
        getChildren().add(card);
        model.plan.subscribe(plan -> {
            copy.open.set(false);
            draw();
        });
        copy.open.subscribe(open -> draw());
        Texts.redrawing(this, this::draw);
    }

    private void draw() {
        Plan plan = model.plan.get();
        if (plan == null) {
            return;
        }
        Focus.stayAt(inside);
        if (!copy.open.get()) {
            inside.getChildren().setAll(Prose.of(TEXTS.get("copy.given", TEXTS.get("copy." + plan.inside().copy()))),
                    new FlowPane(12, 12, Buttons.secondary("copy-paper", TEXTS.text("copy.to.PAPER"), Feather.PRINTER,
                            copy::paper),
                            Buttons.secondary("copy-read-aloud", TEXTS.text("copy.to.READ_ALOUD"), Feather.VOLUME_2,
                                    () -> copy.given(CopyGiven.READ_ALOUD)),
                            Buttons.secondary("copy-photo", TEXTS.text("copy.to.PHOTO"), Feather.SMARTPHONE,
                                    () -> copy.given(CopyGiven.PHOTO))));
            return;
        }
        LongTextEntry lines = new LongTextEntry("copy-lines", PlanRules.LONGEST_WORDS, 8);
        lines.textProperty().bindBidirectional(copy.lines);
        var save = Buttons.primary("copy-save", TEXTS.text("copy.save"), Feather.PRINTER,
                () -> savePlace.choose(this, FILE, TEXTS.get("copy.kind")).ifPresent(copy::save));
        save.disableProperty().bind(model.busy);
        inside.getChildren().setAll(new Field(TEXTS.text("copy.lines"), lines).why(TEXTS.text("copy.lines.why")),
                Prose.of(Bindings.createStringBinding(copy::telling, copy.lines, Texts.language())),
                new FlowPane(12, 12, save, Buttons.secondary("copy-cancel", TEXTS.text("copy.cancel"), Feather.X,
                        () -> copy.open.set(false))));
    }
}
