package org.mlango.incidents;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.asking.AskingRoom;
import org.mlango.asking.ConsentTalkViewModel;
import org.mlango.consent.Purpose;
import org.mlango.incidents.TellViewModel.Keep;
import org.mlango.incidents.TellViewModel.Part;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.Shown;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;

/** Four questions, each by itself: to support them, to be counted, to be told on without showing them, for legal help. */
final class KeepingView extends VBox {
    private static final Texts TEXTS = Texts.of(KeepingView.class);

    private final TellViewModel model;
    private final AskingRoom asking;
    private final VBox questions = new VBox(20);

    KeepingView(TellViewModel model, AskingRoom asking) {
        super(20);
        this.model = model;
        this.asking = asking;
        Button none = Buttons.secondary("incident-keep-none", TEXTS.text("keep.none"), Feather.WIND, model::letGo);
        Button nameless = Buttons.quiet("incident-without", TEXTS.text("keep.without"), Feather.USER_X,
                model::withoutThem);
        Button back = Buttons.quiet("incident-back", TEXTS.text("keep.back"), Feather.ARROW_LEFT, model::tellOn);
        getChildren().addAll(new Card(TEXTS.text("keep.title"), Prose.of(TEXTS.text("keep.words")),
                Prose.refusal("incident-note", model.note), new FlowPane(12, 12, none, nameless, back))
                .icon(Feather.EDIT_3),
                questions);
        model.part().subscribe(part -> {
            if (part == Part.KEEPING) {
                Shown.when(nameless, new SimpleBooleanProperty(model.person() != null));
                draw();
            } else {
                questions.getChildren().clear();
            }
        });
        model.talk.subscribe(talk -> {
            if (model.part().get() == Part.KEEPING) {
                draw();
            }
        });
    }

    private void draw() {
        questions.getChildren().clear();
        List<Purpose> shortly = model.askedShortly();
        if (!shortly.isEmpty()) {
            Card card = new Card(TEXTS.text(model.person() == null ? "keep.nobody" : "keep.agreed"))
                    .icon(Feather.CHECK_SQUARE);
            shortly.forEach(use -> card.getChildren().add(shortly(use)));
            questions.getChildren().add(card);
        }
        ConsentTalkViewModel talk = model.talk.get();
        if (talk != null) {
            questions.getChildren().add(asking.view(talk));
        }
        questions.getChildren().addAll(telling(), legal());
    }

    private Field shortly(Purpose use) {
        Choice<Keep> keep = new Choice<>("incident-keep-" + Choice.kebab(use), List.of(Keep.values()),
                one -> TEXTS.text("keep." + one));
        keep.valueProperty().bindBidirectional(model.keep(use));
        return new Field(TEXTS.text("use." + use.key()), keep).why(TEXTS.text("use." + use.key() + ".why"));
    }

    private Card telling() {
        LongTextEntry words = new LongTextEntry("incident-telling", IncidentRules.LONGEST_TELLING, 3);
        words.textProperty().bindBidirectional(model.telling);
        CheckBox read = HelpView.tick("incident-read-out", TEXTS.text("telling.read"));
        read.selectedProperty().bindBidirectional(model.readOut);
        Card card = new Card(TEXTS.text("telling.title"), Prose.of(TEXTS.text("telling.words")),
                new Field(TEXTS.text("telling.field"), words).why(TEXTS.text("telling.why")), read)
                .icon(Feather.USERS);
        card.setId("incident-telling-card");
        Shown.when(card, says(Purpose.KEEP_INCIDENT_ADVOCACY));
        return card;
    }

    private Card legal() {
        TextEntry whom = new TextEntry("incident-whom", IncidentRules.LONGEST_LINE);
        whom.textProperty().bindBidirectional(model.whom);
        Card card = new Card(TEXTS.text("legal.title"), Prose.of(TEXTS.text("legal.words")),
                new Field(TEXTS.text("legal.whom"), whom).why(TEXTS.text("legal.whom.why"))).icon(Feather.BOOK);
        card.setId("incident-legal-card");
        Shown.when(card, says(Purpose.KEEP_INCIDENT_LEGAL));
        return card;
    }

    private BooleanBinding says(Purpose use) {
        return Bindings.createBooleanBinding(() -> model.says(use), model.answers().toArray(Observable[]::new));
    }
}
