package org.mlango.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.PersonId;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Turning;

/** The questions, in large calm words, with the exact text that is kept with the answer. For the person's eyes too. */
public final class ConsentTalkView extends VBox {
    private static final Texts TEXTS = Texts.of(ConsentTalkView.class);

    private final ConsentTalkViewModel model;
    private final List<Choice<Reply>> answers = new ArrayList<>();

    ConsentTalkView(ConsentTalkViewModel model, Turning turning, Function<PersonId, Node> second) {
        this.model = model;
        setSpacing(20);
        getChildren()
                .add(new FlowPane(16, 8, Buttons.secondary("consent-turn", TEXTS.text("talk.turn"), Feather.ROTATE_CW,
                        () -> turning.turn(new TurnedTalkView(model))), line(TEXTS.text("talk.memory"))));
        Choice<Language> language = new Choice<>("consent-language", List.of(Language.values()),
                one -> TEXTS.text("language." + one));
        language.valueProperty().bindBidirectional(model.language);
        getChildren().add(new Field(TEXTS.text("talk.language"), language));
        if (model.purposes.contains(Purpose.KEEP_RECORD)) {
            getChildren().add(new YoungView(model, second));
        }
        VBox questions = new VBox(20, Prose.refusal("consent-talk-note", model.note()));
        model.purposes.forEach(purpose -> questions.getChildren().add(question(purpose)));
        questions.getChildren().add(how());
        questions.visibleProperty().bind(model.anonymousOnly().not());
        questions.managedProperty().bind(questions.visibleProperty());
        getChildren().add(questions);
    }

    BooleanExpression complete() {
        return model.complete();
    }

    /** The keyboard goes on with the first answer. */
    void requestAnswer() {
        answers.getFirst().labelled().requestFocus();
    }

    private Card question(Purpose purpose) {
        AskedViewModel asked = model.asked(purpose);
        VBox body = new VBox();
        body.setStyle("-fx-font-size: 1.3em; -fx-spacing: 0.5em;");
        asked.body.subscribe(words -> body.getChildren().setAll(paragraphs(words)));
        Choice<Reply> answer = new Choice<>("consent-answer-" + kebab(purpose), List.of(Reply.values()),
                one -> TEXTS.text("answer." + one));
        answer.valueProperty().bindBidirectional(asked.answer);
        answers.add(answer);
        answer.disableProperty().bind(asked.answerable.not());
        Card card = new Card(asked.question, Prose.of(Bindings.createStringBinding(() -> model.recipient.get().isEmpty()
                ? ""
                : TEXTS.get("talk.recipient", model.recipient.get()), model.recipient, Texts.language()), "row-title"),
                body, new Field(TEXTS.text("talk.answer"), answer))
                .icon(Feather.MESSAGE_CIRCLE);
        card.setId("consent-question-" + kebab(purpose));
        card.visibleProperty().bind(model.open(purpose));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    /** The exact text, with less room between its paragraphs than empty lines take. */
    private static List<Label> paragraphs(String words) {
        return words.lines().filter(line -> !line.isBlank()).map(line -> {
            Label paragraph = new Label(line);
            paragraph.setWrapText(true);
            paragraph.setMinHeight(USE_PREF_SIZE);
            return paragraph;
        }).toList();
    }

    private Card how() {
        Choice<Expressed> expressed = new Choice<>("consent-expressed", List.of(Expressed.values()),
                one -> TEXTS.text("expressed." + one));
        expressed.valueProperty().bindBidirectional(model.expressed);
        LongTextEntry words = new LongTextEntry("consent-words", DecisionDraft.LONGEST_WORDS, 2);
        words.textProperty().bindBidirectional(model.words);
        return new Card(TEXTS.text("how.title"),
                new Field(TEXTS.text("how.expressed"), expressed),
                new Field(TEXTS.text("how.witness"), present("consent-witness", model.witness)),
                new Field(TEXTS.text("how.interpreter"), present("consent-interpreter", model.interpreter)),
                new Field(TEXTS.text("how.words"), words).why(TEXTS.text("how.words.why")));
    }

    static Label line(ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Choice<Present> present(String id,
            ObjectProperty<@Nullable Present> value) {
        Choice<Present> choice = new Choice<>(id, List.of(Present.values()), ConsentTalkView::presence);
        choice.valueProperty().bindBidirectional(value);
        return choice;
    }

    private static ObservableValue<String> presence(Present one) {
        return TEXTS.text("present." + one);
    }

    static String kebab(Purpose purpose) {
        return purpose.key().replace('_', '-');
    }
}
