package org.mlango.erasure;

import java.time.ZoneId;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** Erasures on their way, with a way to call them off; and by number those done, with their receipts. Nobody is named. */
final class ErasuresView implements Screen {
    private static final Texts TEXTS = Texts.of(ErasuresView.class);

    private final ErasuresViewModel model;
    private final SavePlace savePlace;
    private final VBox told = new VBox(16);
    private final VBox waiting = new VBox(12);
    private final VBox done = new VBox(12);
    private final InvalidationListener anew = change -> draw();
    private final Node page;

    ErasuresView(ErasuresViewModel model, Navigation navigation, SavePlace savePlace) {
        this.model = model;
        this.savePlace = savePlace;
        Card waits = new Card(TEXTS.text("waiting.title"), waiting).icon(Feather.CLOCK);
        Card receipts = new Card(TEXTS.text("done.title"), done).icon(Feather.FILE_TEXT);
        page = new Page(TEXTS.text("erasures.title"), told, waits, receipts,
                Buttons.secondary("erasures-today", TEXTS.text("erasures.today"), Feather.ARROW_LEFT,
                        () -> navigation.go("today")));
        model.waiting.addListener(anew);
        model.receipts.addListener(anew);
        model.chosen.addListener(anew);
        model.asked.addListener(anew);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        Texts.language().addListener(anew);
        model.show(about);
        draw();
    }

    @Override
    public void hidden() {
        Texts.language().removeListener(anew);
        model.chosen.set(null);
        model.asked.set(null);
    }

    private void draw() {
        told.getChildren().clear();
        Waiting asked = model.asked.get();
        ReceiptPaper chosen = model.chosen.get();
        if (asked != null) {
            told.getChildren().add(new Card(TEXTS.text("asked.title"),
                    Prose.of(TEXTS.text("asked.words", asked.wanted().toHours())),
                    Prose.of(TEXTS.text("asked.sign", asked.sign()), "row-title")).icon(Feather.EYE_OFF));
        }
        if (chosen != null) {
            told.getChildren().add(new Card(TEXTS.text("receipt.card"), new ReceiptView(model, chosen, savePlace))
                    .icon(Feather.FILE_TEXT));
        }
        waiting.getChildren().clear();
        model.waiting.forEach(one -> waiting.getChildren().add(row(one)));
        if (model.waiting.isEmpty()) {
            waiting.getChildren().add(Prose.of(TEXTS.text("waiting.none")));
        }
        done.getChildren().clear();
        model.receipts.forEach(one -> done.getChildren().add(row(one)));
        if (model.receipts.isEmpty()) {
            done.getChildren().add(Prose.of(TEXTS.text("done.none")));
        }
    }

    private Node row(Waiting one) {
        return row(TEXTS.get("waiting.sign", one.sign()),
                TEXTS.get("waiting.left", Dates.shortDay(one.asked().atZone(ZoneId.systemDefault()).toLocalDate()),
                        one.left().plusMinutes(59).toHours()),
                Buttons.secondary("call-off-" + one.sign(), TEXTS.text("waiting.call_off"), Feather.CORNER_UP_LEFT,
                        () -> DialogLayer.of(page).ask(new Question(TEXTS.text("waiting.sure", one.sign()),
                                TEXTS.text("waiting.sure.words"), TEXTS.text("waiting.call_off"),
                                Feather.CORNER_UP_LEFT), () -> model.callOff(one))));
    }

    private Node row(Receipt one) {
        return row(TEXTS.get("done.number", String.valueOf(one.number())), Dates.shortDay(one.day()),
                Buttons.secondary("receipt-" + one.number(), TEXTS.text("done.show"), Feather.FILE_TEXT,
                        () -> model.choose(one)));
    }

    private static Node row(String title, String detail, Button button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(Prose.of(title, "row-title"), Prose.of(detail, "row-detail"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(12, words, button);
        line.getStyleClass().add("row");
        return line;
    }
}
