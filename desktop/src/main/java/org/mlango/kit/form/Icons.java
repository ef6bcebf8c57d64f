package org.mlango.kit.form;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolver;
import org.kordamp.ikonli.IkonResolverProvider;

/**
 * Icons drawn as text of the icon font, so that they grow with the text around them (an Ikonli node cannot: its size in em
 * would be of itself). They always stand beside words, so a screen reader passes over them.
 */
public final class Icons {
    private static final IkonResolver RESOLVER = IkonResolverProvider.getInstance(Icons::load);

    private Icons() {}

    public static Text of(Ikon icon) {
        Text drawn = new Text(Character.toString(icon.getCode()));
        drawn.getStyleClass().addAll("icon", "font-icon");
        drawn.setStyle("-fx-font-family: \"" + family(icon) + "\";");
        drawn.setAccessibleText(" ");
        return drawn;
    }

    private static String family(Ikon icon) {
        return ((Font) RESOLVER.resolve(icon.getDescription()).getFont()).getFamily();
    }

    private static void load(IkonHandler handler) {
        if (handler.getFont() == null) {
            handler.setFont(Font.loadFont(handler.getFontResource().toExternalForm(), 16));
        }
    }

    public static Text large(Ikon icon) {
        Text drawn = of(icon);
        drawn.getStyleClass().add("large-icon");
        return drawn;
    }
}
