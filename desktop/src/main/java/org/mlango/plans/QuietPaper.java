package org.mlango.plans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.mlango.kit.print.PdfPaper;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/**
 * The paper somebody takes along: their own words and their steps. No name, no centre, no word of ours about what it is for:
 * whoever finds it finds a list of things to do.
 */
final class QuietPaper {
    private static final Texts TEXTS = Texts.of(QuietPaper.class);
    private static final String DASH = "- ";

    private QuietPaper() {}

    /** What would stand on it. Steps that are done, changed or left out are not theirs to do any more. */
    static String lines(Plan plan) {
        List<String> lines = new ArrayList<>(List.of(plan.told().goal()));
        plan.steps().stream().filter(Step::open).forEach(step -> lines.add(DASH + line(step.told())));
        if (!plan.told().ifThen().isEmpty()) {
            lines.add(plan.told().ifThen());
        }
        var day = plan.lookBack();
        if (day != null) {
            lines.add(DASH + Dates.shortDay(day));
        }
        return String.join("\n", lines);
    }

    /** Who does it is said only of somebody they named: "the centre" would tell. */
    private static String line(StepDraft step) {
        String when = PlanWords.when(step);
        String who = step.who() == Who.SOMEBODY ? step.named() + ": " : "";
        return who + step.text() + (when.isEmpty() ? "" : " (" + when + ")");
    }

    /** Words of either language that would tell a stranger something, as far as our list knows them. */
    static List<String> telling(String lines) {
        String lower = lines.toLowerCase(Locale.ROOT);
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(TEXTS.in(language, "paper.telling").split(",")))
                .map(String::strip).filter(word -> !word.isEmpty()).distinct()
                .filter(word -> lower.matches("(?s).*(?<![\\p{L}])" + Pattern.quote(word)
                        + ".*"))
                .toList();
    }

    static byte[] pdf(String lines, String aboutSigns) throws IOException {
        PdfPaper paper = PdfPaper.half().whereSignsAreMissing(aboutSigns);
        for (String line : lines.lines().filter(one -> !one.isBlank()).toList()) {
            if (line.startsWith(DASH)) {
                paper.point(line.substring(DASH.length()));
            } else {
                paper.strong(line);
            }
        }
        return paper.bytes();
    }
}
