package org.mlango.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.text.Texts;

/** Closing the window while words are saved nowhere: see to them, let them go, or stay. */
final class Closing {
    private static final Texts TEXTS = Texts.of(Closing.class);

    private final Screens screens;
    private final DialogLayer dialogs;
    private final Consumer<String> go;

    /** @param go to the screen with this id */
    Closing(Screens screens, DialogLayer dialogs, Consumer<String> go) {
        this.screens = screens;
        this.dialogs = dialogs;
        this.go = go;
    }

    /**
     * @param close if they would rather let it go
     * @return true if nothing is lost, and nothing was asked
     */
    boolean may(Runnable close) {
        List<String> unsaved = screens.unsaved();
        if (unsaved.isEmpty()) {
            return true;
        }
        dialogs.close();
        Button discard = Buttons.secondary("close-discard", TEXTS.text("close.discard"), Feather.TRASH_2, () -> {
            dialogs.close();
            close.run();
        });
        Button stay = Buttons.quiet("close-stay", TEXTS.text("close.stay"), Feather.X, dialogs::close);
        dialogs.ask(new Question(TEXTS.text("close.title"), TEXTS.text("close.words"), TEXTS.text("close.show"),
                Feather.EDIT_3), () -> go.accept(unsaved.getFirst()), discard, stay);
        return false;
    }
}
