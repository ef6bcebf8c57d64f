package org.mlango.kit.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** How the program looks: each a base theme and a sheet of our own colours over it. */
public enum Look {
    LIGHT("light.css"), DARK("dark.css"), CONTRAST("contrast.css");

    private final String sheet;

    Look(String sheet) {
        this.sheet = sheet;
    }

    String base() {
        return this == DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
    }

    String colours() {
        return Theme.sheet(sheet);
    }
}
