package org.mlango.referrals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.places.Need;
import org.mlango.places.PlaceWords;

/**
 * The words of a letter, made of what may be said and nothing else.
 *
 * @param name the name to use; said only if that is ticked
 * @param centre said only if that is ticked
 */
record LetterWords(String place, Set<Need> needs, Set<Say> says, Way way, String own, String name, String centre) {
    private static final Texts TEXTS = Texts.of(LetterWords.class);

    Preview preview() {
        return new Preview(lines(Language.EN), lines(Language.SW));
    }

    private List<String> lines(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.in(language, "letter.to", place));
        lines.add(TEXTS.in(language, "letter.please"));
        if (says.contains(Say.NAME) && !name.isBlank()) {
            lines.add(TEXTS.in(language, "letter.name", name));
        }
        if (says.contains(Say.NEEDS) && !needs.isEmpty()) {
            lines.add(TEXTS.in(language, "letter.needs", needs.stream().sorted()
                    .map(need -> PlaceWords.need(language, need)).collect(Collectors.joining("; "))));
        }
        if (way == Way.ALONG) {
            lines.add(TEXTS.in(language, "letter.along"));
        }
        if (!own.isBlank()) {
            lines.add(TEXTS.in(language, "letter.own", own.strip()));
        }
        if (says.contains(Say.CENTRE)) {
            lines.add(TEXTS.in(language, "letter.centre", centre));
        }
        return lines;
    }

    @Override
    public String toString() {
        return "LetterWords";
    }
}
