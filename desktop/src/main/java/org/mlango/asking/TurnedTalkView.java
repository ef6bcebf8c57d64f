package org.mlango.asking;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.Purpose;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Choice;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.TurnedScreen;

/** The same talk for the person's eyes: one question at a time, large, in their language, three equal answers. */
final class TurnedTalkView implements TurnedScreen {
    private static final Texts TEXTS = Texts.of(TurnedTalkView.class);
    private static final double WIDEST_EM = 46;

    private final ConsentTalkViewModel model;
    private final VBox page = new VBox();
    private int at;

    private final InvalidationListener arrived = change -> draw();

    TurnedTalkView(ConsentTalkViewModel model) {
        this.model = model;
        page.setId("turned-talk");
        page.getStyleClass().add("turned-page");
        page.setAlignment(Pos.TOP_CENTER);
        model.purposes
                .forEach(purpose -> model.asked(purpose).shown.addListener(new WeakInvalidationListener(arrived)));
        draw();
    }

    @Override
    public Node node() {
        return page;
    }

    /** The questions that make sense after the answers so far. */
    private List<Purpose> open() {
        return model.purposes.stream().filter(purpose -> model.open(purpose).get() && !model.asked(purpose).unaskable())
                .toList();
    }

    private void draw() {
        page.getChildren().setAll(language());
        if (at < open().size()) {
            question(open().get(at));
        } else {
            Label thanks = said(word("turned.thanks"), "turned-question");
            thanks.setId("turned-thanks");
            page.getChildren().addAll(thanks, said(word("turned.thanks.next"), "turned-words"));
        }
        if (at > 0) {
            page.getChildren()
                    .add(Buttons.quiet("turned-before", TEXTS.text("turned.before"), Feather.ARROW_LEFT, () -> {
                        at--;
                        draw();
                    }));
        }
    }

    private void question(Purpose purpose) {
        if (!model.isShown(purpose)) {
            return; // drawn once the words are there
        }
        AskedViewModel asked = model.asked(purpose);
        Label question = said(asked.question.get(), "turned-question");
        question.setId("turned-question");
        VBox words = new VBox();
        words.getStyleClass().add("turned-words");
        words.maxWidthProperty().bind(question.maxWidthProperty());
        asked.body.get().lines().filter(line -> !line.isBlank())
                .forEach(line -> words.getChildren().add(said(line, "turned-line")));
        if (!model.recipient.get().isEmpty()) {
            words.getChildren().addFirst(said(word("talk.recipient", model.recipient.get()), "turned-line"));
        }
        FlowPane answers = new FlowPane(16, 16);
        answers.setAlignment(Pos.CENTER);
        for (Reply reply : Reply.values()) {
            ToggleButton button = new ToggleButton(word("answer." + reply));
            button.setId("turned-answer-" + reply.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            button.setMnemonicParsing(false);
            button.getStyleClass().addAll("choice-option", "turned-answer");
            button.setSelected(asked.answer.get() == reply);
            button.setOnAction(event -> {
                asked.answer.set(reply);
                at++;
                draw();
            });
            answers.getChildren().add(button);
        }
        page.getChildren().addAll(question, words, answers);
    }

    private Node language() {
        Choice<Language> language = new Choice<>("turned-language", List.of(Language.values()),
                one -> TEXTS.text("language." + one));
        language.setAlignment(Pos.CENTER);
        language.valueProperty().set(model.language.get());
        language.valueProperty().subscribe((was, chosen) -> {
            if (chosen != null) {
                model.language.set(chosen);
                draw();
            }
        });
        return language;
    }

    /** In the language the person chose, whatever the worker's screen speaks. */
    private String word(String key, Object... details) {
        Language chosen = model.language.get();
        return TEXTS.in(chosen == null ? Texts.currentLanguage() : chosen, key, details);
    }

    private static Label said(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setTextAlignment(TextAlignment.LEFT);
        label.getStyleClass().add(style);
        label.setMaxWidth(WIDEST_EM * 16);
        return label;
    }
}
