package org.mlango.shell;

import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.kit.theme.Theme;

/**
 * How a worker likes the window. Nothing about anybody else, so it may be kept outside the vault.
 *
 * @param percent size of everything, 100 to 200
 */
public record WindowSettings(Language language, Look look, int percent) {
    static final int STEP = 25;

    public WindowSettings {
        percent = Math.clamp(percent, Theme.SMALLEST, Theme.LARGEST);
    }

    /** What a new installation starts with. */
    public static WindowSettings usual() {
        return new WindowSettings(Language.EN, Look.LIGHT, Theme.SMALLEST);
    }

    public WindowSettings withLanguage(Language other) {
        return new WindowSettings(other, look, percent);
    }

    public WindowSettings withLook(Look other) {
        return new WindowSettings(language, other, percent);
    }

    public WindowSettings withPercent(int other) {
        return new WindowSettings(language, look, other);
    }

    Language otherLanguage() {
        return language == Language.EN ? Language.SW : Language.EN;
    }
}
