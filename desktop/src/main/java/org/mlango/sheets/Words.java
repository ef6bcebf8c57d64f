package org.mlango.sheets;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** What may stand in a file, in both languages, by letters or words: people write as they speak, whatever the screen says. */
record Words(Map<String, Where> places, Map<String, SaidGender> genders, Map<String, AgeBand> ages) {
    private static final Texts TEXTS = Texts.of(Words.class);

    static Words all() {
        Map<String, AgeBand> ages = of(AgeBand.values(), AgeBand::letters, "age.");
        // as it is typed in a hurry: the first age of the band
        ages.put("19", AgeBand.UNDER_20);
        ages.put("20", AgeBand.FROM_20);
        ages.put("25", AgeBand.FROM_25);
        ages.put("30", AgeBand.FROM_30);
        return new Words(of(Where.values(), Where::letter, "where."),
                of(SaidGender.values(), SaidGender::letters, "gender."), ages);
    }

    static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace('\u2013', '-');
    }

    private static <T extends Enum<T>> Map<String, T> of(T[] values, Function<T, String> letters, String key) {
        Map<String, T> names = new HashMap<>();
        for (T value : values) {
            names.put(folded(letters.apply(value)), value);
            for (Language language : Language.values()) {
                names.put(folded(TEXTS.in(language, key + value.name())), value);
            }
        }
        return names;
    }
}
