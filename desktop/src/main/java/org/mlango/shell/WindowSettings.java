package org.mlango.shell;

import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.kit.theme.Theme;

/**
 * How a worker likes the window. Nothing about anybody else, so it may be kept outside the vault.
 *
 * @param percent size of everything, 100 to 200
 * @param still nothing moves that need not; otherwise as this computer is told elsewhere
 */
public record WindowSettings(Language language, Look look, int percent, boolean still) {
    static final int STEP = 25;

    public WindowSettings {
        percent = Math.clamp(percent, Theme.SMALLEST, Theme.LARGEST);
    }

    /** What a new installation starts with. */
    public static WindowSettings usual() {
        return new WindowSettings(Language.EN, Look.LIGHT, Theme.SMALLEST, false);
    }

    public WindowSettings withLanguage(Language other) {
        return new WindowSettings(other, look, percent, still);
    }

    public WindowSettings withLook(Look other) {
        return new WindowSettings(language, other, percent, still);
    }

    public WindowSettings withPercent(int other) {
        return new WindowSettings(language, look, other, still);
    }

    public WindowSettings withStill(boolean other) {
        return new WindowSettings(language, look, percent, other);
    }

    Language otherLanguage() {
        return language == Language.EN ? Language.SW : Language.EN;
    }
}
