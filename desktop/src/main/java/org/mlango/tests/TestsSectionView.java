package org.mlango.tests;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFileSection;
import org.mlango.people.SectionCardView;
import org.mlango.shell.Navigation;

/** "Tests and treatments", in the person's file. No mark tells whether there are any, or what they showed. */
final class TestsSectionView {
    private static final Texts TEXTS = Texts.of(TestsSectionView.class);

    private final TestsSectionViewModel model;
    private final Navigation navigation;
    private final VBox inside = new VBox(12);
    private final Card card;

    TestsSectionView(TestsSectionViewModel model, Navigation navigation) {
        this.model = model;
        this.navigation = navigation;
        Button look = Buttons.secondary("tests-look", TEXTS.text("section.look"), Feather.EYE, model::look);
        look.visibleProperty().bind(model.reads.and(model.open.not()));
        look.managedProperty().bind(look.visibleProperty());
        card = new Card(TEXTS.text("section.title"),
                Prose.of(Bindings.createStringBinding(
                        () -> TEXTS.get(model.reads.get() ? "section.words" : "section.words.desk"), model.reads,
                        Texts.language())),
                new FlowPane(12, 12, Buttons.secondary("tests-new", TEXTS.text("section.new"), Feather.PLUS,
                        () -> navigation.go(TestView.ID, model.person())), look),
                Prose.refusal("tests-note", model.note), inside).icon(Feather.CLIPBOARD);
        card.setId("tests-section");
        model.open.subscribe(open -> draw());
        model.rows.addListener((ListChangeListener<Course>) change -> draw());
        Texts.redrawing(card, this::draw);
    }

    PersonFileSection section() {
        return new SectionCardView(42, TestRules.WHO_WRITE, card, model::show);
    }

    private void draw() {
        Focus.stayAt(inside);
        inside.getChildren().clear();
        if (!model.open.get()) {
            return;
        }
        if (model.rows.isEmpty()) {
            inside.getChildren().add(Prose.of(TEXTS.text("section.none")));
        }
        for (int i = 0; i < model.rows.size(); i++) {
            inside.getChildren().add(row(i + 1, model.rows.get(i)));
        }
        inside.getChildren().add(new FlowPane(12, 12,
                Buttons.secondary("tests-close", TEXTS.text("section.close"), Feather.X, model::close)));
    }

    private HBox row(int number, Course course) {
        Language language = Texts.currentLanguage();
        Kind kind = course.codes().kind();
        StepDay last = course.last();
        Result result = course.result();
        HoursLeft hours = model.hours(course);
        String title = TestWords.kind(language, kind);
        VBox words = new VBox(Prose.of(title, "row-title"), Prose.of(TEXTS.get("form.step.on",
                TestWords.step(language, kind, last.step()), Dates.shortDay(last.day())), "row-detail"));
        if (result != null) {
            words.getChildren().add(Prose.of(TEXTS.get("section.showed", TestWords.showed(language, result)),
                    "row-detail"));
        }
        if (hours != null) {
            words.getChildren().add(Prose.of(TestWords.hours(hours), "row-detail"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = Buttons.secondary("tests-open-" + number, TEXTS.text("section.open"), Feather.CHEVRON_RIGHT,
                () -> navigation.go(TestView.ID, new TestView.Opened(course.person(), course.id())));
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setAccessibleText(TEXTS.get("section.open") + ": " + title);
        HBox line = new HBox(12, words, open);
        line.getStyleClass().add("row");
        return line;
    }
}
