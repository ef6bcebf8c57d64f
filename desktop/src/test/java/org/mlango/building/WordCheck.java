package org.mlango.building;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;

import org.mlango.kit.text.KeptOutWords;
import org.mlango.kit.text.KeptOutWords.Rule;
import org.mlango.kit.text.KeptOutWords.Severity;

/**
 * Words that hurt the people this program serves. It looks at what we write, never at what a person said of themselves. Names
 * are taken apart first, so that a word inside {@code someSuchName} or {@code SOME_SUCH_NAME} is found too.
 */
final class WordCheck {
    /** Indicators go by the names donors gave them: whoever gets a report knows it by no other. Of people nothing of it is said. */
    private static final String INDICATORS = "\\b[K]P(_PREV|_MAT|-[1-8][a-f]?)\\b";

    private WordCheck() {}

    /** In everything the project is made of. */
    static List<String> inAnything(String text) {
        return find(rule -> rule.everywhere(), text);
    }

    /** In what somebody at a centre, a donor, or a look into the file may read. */
    static List<String> inWhatIsShown(String text) {
        return find(rule -> rule.severity() != Severity.W, text);
    }

    /** In what is shown, and only with a written reason. */
    static List<String> withAReason(String text) {
        return find(rule -> rule.severity() == Severity.W, text);
    }

    private static List<String> find(Predicate<Rule> rules, String text) {
        String apart = text.replaceAll(INDICATORS, "").replace('_', ' ').replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        List<String> found = new ArrayList<>();
        KeptOutWords.rules().stream().filter(rules).forEach(rule -> {
            Matcher matcher = rule.pattern().matcher(apart);
            while (matcher.find()) {
                int line = (int) apart.substring(0, matcher.start()).lines().count();
                found.add(matcher.group() + " (line " + Math.max(1, line) + ")");
            }
        });
        return found;
    }
}
