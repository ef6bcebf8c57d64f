package org.mlango.visits;

import org.mlango.kit.text.Texts;

/** What things are called and counted in, in the language of the screen, for every room that shows them. */
public final class ThingWords {
    private static final Texts TEXTS = Texts.of(ThingWords.class);

    private ThingWords() {}

    public static String name(ThingItem thing) {
        String own = thing.label();
        return own == null ? TEXTS.get("thing." + thing.code()) : own;
    }

    public static String unit(ThingItem thing) {
        return TEXTS.get("unit." + thing.unit());
    }
}
