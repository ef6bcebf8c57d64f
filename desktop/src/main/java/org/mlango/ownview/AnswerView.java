package org.mlango.ownview;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Icons;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.text.Texts;
import org.mlango.library.Topic;

/**
 * One question on the screen: the five-way answer where it has one, their own words, and, folded away, shared words. Every answer
 * looks alike once it is given.
 */
final class AnswerView extends VBox {
    private static final Texts TEXTS = Texts.of(AnswerView.class);

    private final AnswerViewModel model;
    private final String id;

    /** @param place of the thing it is about, as in the ids of its controls; empty for all of it */
    AnswerView(TalkViewModel talk, AnswerViewModel model, String place) {
        super(8);
        this.model = model;
        id = "talk-" + model.question.name().toLowerCase(Locale.ROOT).replace('_', '-') + place;
        setId(id + "-question");
        getStyleClass().add("talk-question");
        if (model.question.isFiveWay()) {
            getChildren().addAll(fiveWay(), noted(), words("answer.words"));
        } else {
            getChildren().add(words("question." + model.question));
        }
        if (model.question == Question.CALLED) {
            getChildren().add(sharedNames(talk));
        }
        if (!model.question.codes().isEmpty()) {
            getChildren().addAll(shared());
        }
    }

    private Field fiveWay() {
        Choice<FiveWay> choice = new Choice<>(id, FiveWay.ANSWERS, one -> TEXTS.text("fiveway." + one));
        choice.valueProperty().bindBidirectional(model.said);
        return new Field(TEXTS.text("question." + model.question), choice);
    }

    private Label noted() {
        Label noted = new Label();
        noted.setId(id + "-noted");
        noted.getStyleClass().add("field-why");
        noted.textProperty().bind(TEXTS.text("answer.noted"));
        noted.visibleProperty().bind(Bindings.isNotNull(model.said));
        noted.managedProperty().bind(noted.visibleProperty());
        return noted;
    }

    private Field words(String label) {
        LongTextEntry words = new LongTextEntry(id + "-words", TalkRules.LONGEST_WORDS, 2);
        words.textProperty().bindBidirectional(model.words);
        return new Field(TEXTS.text(label), words);
    }

    /** Shared words that fit what they call it. Chosen or not, their own words stay as they are. */
    private FlowPane sharedNames(TalkViewModel talk) {
        FlowPane names = new FlowPane(8, 8);
        names.setId(id + "-names");
        names.managedProperty().bind(Bindings.isNotEmpty(names.getChildren()));
        model.words.subscribe(words -> {
            List<Topic> fit = talk.sharedFor(words);
            model.codes.removeIf(code -> fit.stream().noneMatch(topic -> topic.code().equals(code)));
            names.getChildren().setAll(fit.stream().map(this::sharedName).toList());
        });
        return names;
    }

    private ToggleButton sharedName(Topic topic) {
        ToggleButton name = new ToggleButton();
        name.setId(id + "-name-" + Choice.kebab(topic.code()));
        name.getStyleClass().add("choice-option");
        name.setMnemonicParsing(false);
        name.textProperty().bind(Bindings.createStringBinding(
                () -> TEXTS.get("answer.also", topic.title().in(Texts.currentLanguage())), Texts.language()));
        name.setSelected(model.codes.contains(topic.code()));
        name.setOnAction(event -> {
            model.codes.clear();
            if (name.isSelected()) {
                model.codes.add(topic.code());
            }
        });
        return name;
    }

    /** Beside their own words, never instead of them; so they are folded away until somebody wants them. */
    private Node[] shared() {
        Choices<String> codes = new Choices<>(id + "-codes", model.question.codes(),
                code -> TEXTS.text("code." + code));
        Bindings.bindContentBidirectional(codes.chosen(), model.codes);
        ToggleButton open = new ToggleButton();
        open.setId(id + "-shared");
        open.getStyleClass().add("quiet");
        open.setMnemonicParsing(false);
        open.setGraphic(Icons.of(Feather.LIST));
        open.textProperty().bind(TEXTS.text("answer.shared"));
        codes.visibleProperty().bind(open.selectedProperty());
        codes.managedProperty().bind(codes.visibleProperty());
        return new Node[]{open, codes};
    }
}
