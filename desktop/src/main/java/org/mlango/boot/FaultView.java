package org.mlango.boot;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Icons;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Look;
import org.mlango.kit.theme.Theme;

/** Why the program does not begin, in both languages: nobody has said yet which they speak. */
final class FaultView extends VBox {
    private static final Texts TEXTS = Texts.of(FaultView.class);

    FaultView(List<String> sentences, Runnable close) {
        setId("fault");
        getStyleClass().addAll("empty-state", "window");
        getChildren().add(Icons.large(Feather.ALERT_CIRCLE));
        sentences.forEach(sentence -> getChildren().add(Prose.of(sentence, "fault-words")));
        getChildren().add(Buttons.primary("fault-close",
                new ReadOnlyStringWrapper(TEXTS.in(Language.EN, "fault.close") + " \u00b7 "
                        + TEXTS.in(Language.SW, "fault.close")),
                Feather.X, close));
    }

    static Scene scene(FaultView view) {
        Scene scene = new Scene(view, 720, 420);
        Theme.dress(scene, Look.LIGHT, Theme.SMALLEST);
        return scene;
    }
}
