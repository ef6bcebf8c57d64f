package org.mlango.asking;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** Somebody cannot agree just now: helped as everybody, and asked another day. */
final class NotAbleView implements Screen {
    private static final Texts TEXTS = Texts.of(NotAbleView.class);

    private final NotAbleViewModel model;
    private final Page page;

    NotAbleView(NotAbleViewModel model, Navigation navigation) {
        this.model = model;
        TextEntry name = new TextEntry("not-able-name", Asking.LONGEST_LINE);
        name.textProperty().bindBidirectional(model.nameToUse);
        TextEntry known = new TextEntry("not-able-known-by", Asking.LONGEST_LINE);
        known.textProperty().bindBidirectional(model.knownBy);
        Button keep = Buttons.primary("not-able-keep", TEXTS.text("waiting.keep"), Feather.CHECK, model::keep);
        keep.disableProperty().bind(model.busy);
        Label done = ConsentTalkView.line(TEXTS.text("waiting.kept"));
        done.setId("not-able-kept");
        done.visibleProperty().bind(model.kept);
        done.managedProperty().bind(model.kept);
        page = new Page(TEXTS.text("waiting.title"),
                new Card(TEXTS.text("waiting.what"), ConsentTalkView.line(TEXTS.text("waiting.why")),
                        new Field(TEXTS.text("waiting.name"), name).refusal(model.refusal),
                        new Field(TEXTS.text("waiting.known"), known).why(TEXTS.text("waiting.known.why")), done)
                        .icon(Feather.CLOCK))
                .intro(TEXTS.text("waiting.intro"));
        page.actions(keep,
                Buttons.secondary("not-able-visit", TEXTS.text("waiting.visit"), Feather.EDIT_3,
                        () -> navigation.go("record-visit")),
                Buttons.secondary("not-able-back", TEXTS.text("waiting.back"), Feather.ARROW_LEFT,
                        () -> navigation.go(AskingRoom.REGISTER)));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.begin();
    }

    @Override
    public void hidden() {
        model.begin();
    }
}
