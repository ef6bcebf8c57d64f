package org.mlango.shell;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.text.Texts;
import org.mlango.store.AppFailure;

/** Notices at the lower edge, the newest last, at most three. What failed stays until it is closed. */
final class NoticeLayer extends StackPane implements Notices {
    static final int MOST = 3;
    private static final Texts TEXTS = Texts.of(NoticeLayer.class);
    private static final Duration READING_TIME = Duration.ofSeconds(8);

    private final VBox stack = new VBox();

    NoticeLayer() {
        setPickOnBounds(false);
        stack.setPickOnBounds(false);
        stack.getStyleClass().add("notices");
        stack.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(stack, Pos.TOP_RIGHT); // below the top bar: the buttons of a page are at its foot
        getChildren().add(stack);
    }

    @Override
    public void say(String words) {
        show(new Notice(Feather.INFO, words, this::remove), READING_TIME);
    }

    @Override
    public void offerUndo(String words, Duration howLong, Runnable undo) {
        show(new Notice(Feather.CHECK_CIRCLE, words, this::remove).undo(TEXTS.text("undo"), undo), howLong);
    }

    @Override
    public void failure(AppFailure failure) {
        String words = TEXTS.get("failure." + failure.kind().name().toLowerCase(Locale.ROOT));
        String code = TEXTS.get("failure.code", failure.code());
        if (failure.kind() == AppFailure.Kind.COVERED) {
            say(words);
            return;
        }
        Notice notice = new Notice(Feather.ALERT_TRIANGLE, words + " " + code, this::remove);
        notice.getStyleClass().add("machine-fails");
        add(notice);
    }

    /** Presses the newest undo still offered. */
    void undoNewest() {
        List<Node> shown = List.copyOf(stack.getChildren()).reversed();
        shown.stream().map(Notice.class::cast).filter(Notice::canUndo).findFirst().ifPresent(Notice::undo);
    }

    void clear() {
        stack.getChildren().clear();
    }

    private void show(Notice notice, Duration howLong) {
        add(notice);
        PauseTransition over = new PauseTransition(javafx.util.Duration.millis((double) howLong.toMillis()));
        over.setOnFinished(event -> remove(notice));
        over.play();
    }

    private void add(Notice notice) {
        stack.getChildren().add(notice);
        if (stack.getChildren().size() > MOST) {
            stack.getChildren().removeFirst();
        }
        notice.announce();
    }

    private void remove(Notice notice) {
        stack.getChildren().remove(notice);
    }
}
