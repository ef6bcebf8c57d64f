package org.mlango.rights;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Briefly;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFileSection;
import org.mlango.people.SectionCardView;

/** "Everything held on me", in the person's file. */
final class CopyView {
    private static final Texts TEXTS = Texts.of(CopyView.class);

    private final CopyViewModel model;
    private final SavePlace savePlace;
    private final VBox inside = new VBox(16);
    private final Card card;
    /** Everything about somebody: it goes from the screen again while nobody touches it. */
    final Briefly briefly;

    CopyView(CopyViewModel model, SavePlace savePlace) {
        this.model = model;
        this.savePlace = savePlace;
        Choice<Language> language = new Choice<>("copy-language", List.of(Language.values()),
                one -> TEXTS.text("language." + one));
        language.valueProperty().bindBidirectional(model.language);
        card = new Card(TEXTS.text("copy.title"), new Field(TEXTS.text("copy.language"), language), inside,
                Prose.refusal("copy-note", model.refusal()))
                .icon(Feather.FILE_TEXT);
        card.setId("copy");
        model.open().subscribe(this::draw);
        briefly = new Briefly(model::close).whileShown(model.open());
        inside.addEventFilter(InputEvent.ANY, event -> briefly.again());
    }

    PersonFileSection section() {
        return new SectionCardView(95, MakeCopy.WHO, card, model::show);
    }

    private void draw(boolean open) {
        Focus.stayAt(inside);
        if (!open) {
            inside.getChildren().setAll(Prose.of(TEXTS.text("copy.why")),
                    Buttons.secondary("copy-open", TEXTS.text("copy.open"), Feather.EYE, model::make));
            return;
        }
        LinesView list = new LinesView("copy-lines", TEXTS.text("copy.title"), model.lines);
        list.setPrefHeight(480);
        inside.getChildren().setAll(list, Prose.of(TEXTS.text("copy.mind")),
                new FlowPane(12, 12, save(CopyKind.PDF, Feather.PRINTER), save(CopyKind.JSON, Feather.SHARE),
                        Buttons.secondary("copy-close", TEXTS.text("copy.close"), Feather.X, model::close)));
    }

    private Button save(CopyKind kind, Feather icon) {
        Button button = Buttons.secondary(kind == CopyKind.PDF ? "copy-save-pdf" : "copy-save-json",
                TEXTS.text("copy.save." + kind), icon,
                () -> briefly.pausing(() -> savePlace.choose(card, kind.fileName(), TEXTS.get("copy.kind." + kind))
                        .ifPresent(place -> model.save(kind, place))));
        button.disableProperty().bind(model.busy);
        return button;
    }
}
