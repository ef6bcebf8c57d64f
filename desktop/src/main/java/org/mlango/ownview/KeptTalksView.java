package org.mlango.ownview;

import java.util.Locale;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Theme;
import org.mlango.people.PersonFileSection;
import org.mlango.shell.Navigation;
import org.mlango.store.Role;

/** "In their own words", in the person's file. No mark tells whether anything is kept, or whether anybody ever asked. */
final class KeptTalksView implements PersonFileSection {
    private static final Texts TEXTS = Texts.of(KeptTalksView.class);

    private final KeptTalksViewModel model;
    private final VBox inside = new VBox(16);
    private final Card card;
    private Subscription listening = Subscription.EMPTY;

    KeptTalksView(KeptTalksViewModel model, Navigation navigation) {
        this.model = model;
        Button talk = Buttons.secondary("own-view-talk", TEXTS.text("kept.talk"), Feather.MESSAGE_CIRCLE,
                () -> navigation.go(OwnViewRoom.TALK, model.person()));
        Button look = Buttons.secondary("own-view-look", TEXTS.text("kept.look"), Feather.EYE, model::newest);
        look.visibleProperty().bind(model.open().not());
        look.managedProperty().bind(look.visibleProperty());
        card = new Card(TEXTS.text("kept.title"), TalkView.words("kept.words"), new FlowPane(12, 12, talk, look),
                refusal(), inside).icon(Feather.MESSAGE_SQUARE);
        Theme.roomSheet(card, KeptTalksView.class);
        card.setId("own-view");
        model.open().subscribe(open -> draw());
        model.talks.addListener((ListChangeListener<Talk>) change -> draw());
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public Set<Role> roles() {
        return TalkRules.WHO_LISTEN;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(PersonId person) {
        listening.unsubscribe();
        listening = Texts.language().subscribe(language -> draw());
        model.show(person);
    }

    @Override
    public void hidden() {
        listening.unsubscribe();
        model.show(null);
    }

    private void draw() {
        inside.getChildren().clear();
        if (!model.open().get()) {
            return;
        }
        if (model.talks.isEmpty()) {
            inside.getChildren().add(TalkView.words("kept.nothing"));
        }
        model.talks.forEach(talk -> inside.getChildren().add(talk(talk)));
        FlowPane buttons = new FlowPane(12, 12);
        if (model.more.get()) {
            buttons.getChildren()
                    .add(Buttons.secondary("own-view-earlier", TEXTS.text("kept.earlier"), Feather.ROTATE_CCW,
                            model::earlierToo));
        }
        buttons.getChildren()
                .add(Buttons.secondary("own-view-close", TEXTS.text("kept.close"), Feather.X, model::close));
        inside.getChildren().add(buttons);
    }

    private VBox talk(Talk talk) {
        VBox box = new VBox(8);
        box.getStyleClass().add("talk-thing");
        Label day = new Label(TEXTS.get("kept.day", Dates.shortDay(talk.day())));
        day.getStyleClass().add("row-title");
        box.getChildren().add(day);
        AnswerWords words = model.words(Texts.currentLanguage());
        talk.answers().forEach(answer -> box.getChildren().add(answer(talk, answer, words)));
        return box;
    }

    private VBox answer(Talk talk, Answer answer, AnswerWords words) {
        Integer thing = answer.thing();
        Label asked = TalkView.told(words.question(answer), "field-why");
        Label said = TalkView.told(words.answer(answer), "talk-said");
        Button back = Buttons.quiet("own-view-take-back-" + answer.question().name().toLowerCase(Locale.ROOT)
                + (thing == null ? "" : "-" + (thing + 1)), TEXTS.text("kept.take_back"), Feather.TRASH_2,
                () -> DialogLayer.of(card)
                        .ask(new org.mlango.kit.dialog.Question(TEXTS.text("kept.ask.title"),
                                TEXTS.text("kept.ask.words"),
                                TEXTS.text("kept.ask.yes"), Feather.TRASH_2), () -> model.takeBack(talk, answer)));
        return new VBox(2, asked, said, back);
    }

    private Label refusal() {
        Label label = TalkView.told("", "field-refusal");
        label.setId("own-view-refusal");
        label.textProperty().bind(model.refusal());
        label.visibleProperty().bind(Bindings.isNotEmpty(model.refusal()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
