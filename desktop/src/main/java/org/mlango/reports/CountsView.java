package org.mlango.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;

/** Reports for others, and the counts for inside, under one roof: which of them is chosen at the top. */
final class CountsView implements Screen {
    private static final Texts TEXTS = Texts.of(CountsView.class);

    private final Map<String, Screen> kinds = new LinkedHashMap<>();
    private final Choice<String> choice;
    private final BorderPane pane = new BorderPane();
    private @Nullable Screen shown;

    /** @param screens at least one, the first is shown first; by the name of their words */
    CountsView(SequencedMap<String, Screen> screens) {
        kinds.putAll(screens);
        choice = new Choice<>("count-kind", new ArrayList<>(kinds.keySet()), name -> TEXTS.text("kind." + name));
        choice.accessibleTextProperty().bind(TEXTS.text("kind"));
        choice.getStyleClass().add("count-kind");
        choice.valueProperty().set(screens.firstEntry().getKey());
        choice.alwaysOne().valueProperty().subscribe(chosen -> {
            if (chosen != null && shown != null) {
                turnTo(chosen);
            }
        });
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void shown(@Nullable Object about) {
        turnTo(Objects.requireNonNull(choice.valueProperty().get()));
    }

    @Override
    public void hidden() {
        Screen left = shown;
        shown = null;
        if (left != null) {
            left.hidden();
        }
    }

    private void turnTo(String name) {
        Screen next = Objects.requireNonNull(kinds.get(name));
        if (!next.equals(shown)) {
            hidden();
            shown = next;
            boolean focused = choice.isFocusedIn();
            next.shown(null);
            if (next.node() instanceof Page page) {
                page.lead(choice);
            }
            pane.setCenter(next.node());
            if (focused) {
                choice.focusChosen();
            }
        }
    }
}
