package org.mlango.kit.form;

import javafx.scene.text.Text;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons drawn as text of the icon font, so that they grow with the text around them (an Ikonli node cannot: its size in em
 * would be of itself). They always stand beside words, so a screen reader passes over them.
 */
public final class Icons {
    private Icons() {}

    public static Text of(Ikon icon) {
        Text drawn = new Text(Character.toString(icon.getCode()));
        drawn.getStyleClass().addAll("icon", "font-icon");
        drawn.setStyle("-fx-font-family: \"" + new FontIcon(icon).getFont().getFamily() + "\";");
        drawn.setAccessibleText(" ");
        return drawn;
    }

    public static Text large(Ikon icon) {
        Text drawn = of(icon);
        drawn.getStyleClass().add("large-icon");
        return drawn;
    }
}
