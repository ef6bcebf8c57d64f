package org.mlango.ownview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Theme;
import org.mlango.shell.TurnedScreen;

/**
 * The talk for the person's own eyes: large, one question at a time, forward and back as they like. It holds what they are saying
 * and nothing else about them or anybody; at the end they read it back and say themselves what may be written down.
 */
final class TurnedTalkView implements TurnedScreen {
    private static final Texts TEXTS = Texts.of(TurnedTalkView.class);

    private final TalkViewModel model;
    private final List<AnswerViewModel> questions = new ArrayList<>();
    private final VBox page = new VBox();
    private int at;

    TurnedTalkView(TalkViewModel model) {
        this.model = model;
        model.things.forEach(thing -> questions.addAll(thing.answers));
        model.all.stream().filter(answer -> answer.question != Question.FIRST_STEP).forEach(questions::add);
        page.setId("turned-talk");
        page.getStyleClass().add("turned-talk");
        Theme.roomSheet(page, TurnedTalkView.class);
        draw();
    }

    @Override
    public Node node() {
        return page;
    }

    /** What they said about keeping stands when the worker has the screen again. */
    @Override
    public void turnedBack() {
        if (at >= questions.size()) {
            model.finish();
        }
    }

    private void draw() {
        page.getChildren().clear();
        if (at < questions.size()) {
            AnswerViewModel now = questions.get(at);
            Integer thing = model.place(now);
            page.getChildren().add(new AnswerView(model, now, thing == null ? "" : "-" + (thing + 1)));
        } else {
            readBack();
        }
        FlowPane ways = new FlowPane(12, 12);
        if (at > 0) {
            ways.getChildren().add(way("turned-talk-back", "turned.back", Feather.ARROW_LEFT, -1));
        }
        if (at < questions.size()) {
            ways.getChildren().add(way("turned-talk-next", "turned.next", Feather.ARROW_RIGHT, 1));
            Button enough = Buttons.secondary("turned-talk-enough", TEXTS.text("turned.enough"), Feather.CHECK,
                    () -> go(questions.size()));
            ways.getChildren().add(enough);
        }
        page.getChildren().add(ways);
    }

    private void readBack() {
        Label title = TalkView.words("keep.title");
        title.getStyleClass().add("card-title");
        page.getChildren().add(title);
        if (model.told().isEmpty()) {
            page.getChildren().add(TalkView.words("refusal.talk.nothing_to_keep"));
        }
        KeepView.answers(model).forEach(page.getChildren()::add);
    }

    private Button way(String id, String key, Feather icon, int by) {
        return Buttons.secondary(id, TEXTS.text(key), icon, () -> go(at + by));
    }

    private void go(int place) {
        at = place;
        draw();
        page.requestFocus();
    }
}
