package org.mlango.ownview;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Theme;
import org.mlango.shell.Screen;
import org.mlango.shell.Turning;

/** The conversation, worker and person side by side: a memory aid, in any order, and nothing has to be answered. */
final class TalkView implements Screen {
    private static final Texts TEXTS = Texts.of(TalkView.class);

    private final TalkViewModel model;
    private final VBox things = new VBox(16);
    private final VBox talking = new VBox(20);
    private final KeepView keeping;
    private final Page page;

    TalkView(TalkViewModel model, Turning turning) {
        this.model = model;
        keeping = new KeepView(model);
        Button add = Buttons.secondary("talk-add-thing", TEXTS.text("talk.add_thing"), Feather.PLUS, model::addThing);
        talking.getChildren().addAll(begin(turning), notAgreed(),
                new Card(TEXTS.text("talk.things"), things, add).icon(Feather.DROPLET),
                questions("talk.care", Feather.HEART, Question.CARE),
                questions("talk.together", Feather.LINK, Question.WITH_SEX, Question.WITH_WORK, Question.CHANGES),
                wish(), new NextStepsView(model),
                questions("talk.more", Feather.GIFT, Question.KNOW_MORE, Question.TAKE_ALONG, Question.HURT));
        Button finish = Buttons.primary("talk-finish", TEXTS.text("talk.finish"), Feather.CHECK, model::finish);
        Button save = Buttons.primary("talk-save", TEXTS.text("keep.save"), Feather.CHECK, model::save);
        page = new Page(TEXTS.text("talk.title"), talking, keeping).intro(TEXTS.text("talk.intro")).actions(finish,
                save);
        Theme.roomSheet(page, TalkView.class);
        finish.managedProperty().bind(finish.visibleProperty());
        save.visibleProperty().bind(finish.visibleProperty().not());
        save.managedProperty().bind(save.visibleProperty());
        save.disableProperty().bind(model.busy.or(model.agreed.not()));
        finish.visibleProperty().bind(model.part().isEqualTo(TalkViewModel.Part.TALKING));
        talking.visibleProperty().bind(finish.visibleProperty());
        talking.managedProperty().bind(talking.visibleProperty());
        keeping.visibleProperty().bind(talking.visibleProperty().not());
        keeping.managedProperty().bind(keeping.visibleProperty());
        model.things.addListener((ListChangeListener<ThingViewModel>) change -> drawThings());
        model.part().subscribe(part -> Platform.runLater(this::up));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        if (about instanceof PersonId person) {
            model.open(person);
        }
    }

    @Override
    public void hidden() {
        model.forget();
    }

    @Override
    public boolean unsaved() {
        return model.holdsWords();
    }

    @Override
    public boolean mayLeave() {
        return model.mayLeave();
    }

    /** OV00: to talk, to leave it, or to say that it is fine. */
    private Card begin(Turning turning) {
        Button fine = Buttons.secondary("talk-fine", TEXTS.text("talk.fine"), Feather.SUN, model::itIsFine);
        Button leave = Buttons.secondary("talk-leave", TEXTS.text("talk.leave"), Feather.ARROW_LEFT, model::finish);
        Button turn = Buttons.secondary("talk-turn", TEXTS.text("turned.turn"), Feather.MONITOR,
                () -> turning.turn(new TurnedTalkView(model)));
        return new Card(TEXTS.text("talk.begin"), words("talk.begin.words"), new FlowPane(12, 12, fine, leave, turn))
                .icon(Feather.MESSAGE_CIRCLE);
    }

    private Label notAgreed() {
        Label label = words("talk.not_agreed");
        label.setId("talk-not-agreed");
        label.visibleProperty().bind(model.agreed.not());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Card wish() {
        Button asks = Buttons.quiet("talk-asks", TEXTS.text("talk.asks"), Feather.HELP_CIRCLE,
                () -> model.asked.set(true));
        AnswerView first = new AnswerView(model, model.answer(Question.FIRST_STEP), "");
        first.visibleProperty().bind(model.follows);
        first.managedProperty().bind(first.visibleProperty());
        return new Card(TEXTS.text("talk.wish"), new AnswerView(model, model.answer(Question.WISH), ""), first, asks)
                .icon(Feather.COMPASS);
    }

    private Card questions(String title, Feather icon, Question... questions) {
        VBox inside = new VBox(16);
        for (Question question : questions) {
            inside.getChildren().add(new AnswerView(model, model.answer(question), ""));
        }
        return new Card(TEXTS.text(title), inside).icon(icon);
    }

    private void drawThings() {
        things.getChildren().clear();
        for (int i = 0; i < model.things.size(); i++) {
            things.getChildren().add(thing(model.things.get(i), i));
        }
    }

    private VBox thing(ThingViewModel thing, int place) {
        VBox box = new VBox(16);
        box.getStyleClass().add("talk-thing");
        thing.answers.forEach(answer -> box.getChildren().add(new AnswerView(model, answer, "-" + (place + 1))));
        if (model.things.size() > 1) {
            box.getChildren().add(Buttons.quiet("talk-remove-thing-" + (place + 1), TEXTS.text("talk.remove_thing"),
                    Feather.X, () -> model.removeThing(thing)));
        }
        return box;
    }

    private void up() {
        if (page.getCenter() instanceof ScrollPane scroll) {
            scroll.setVvalue(0);
        }
    }

    static Label words(String key) {
        Label label = new Label();
        ObservableValue<String> words = TEXTS.text(key);
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** Words that stay as they are. */
    static Label told(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    static Label refusal(TalkViewModel model) {
        Label label = new Label();
        label.setId("talk-refusal");
        label.getStyleClass().add("field-refusal");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.textProperty().bind(model.refusal());
        label.visibleProperty().bind(Bindings.isNotEmpty(model.refusal()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
