package org.mlango.ownview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** The few things that can stand against writing a conversation down. None of them is about what was said. */
final class TalkRules {
    /** Who listens: it takes the key to people's words. */
    static final Set<Role> WHO_LISTEN = Set.of(Role.COUNSELLOR);
    static final int LONGEST_WORDS = 4000;
    static final int MOST_THINGS = 20;
    private static final int LONGEST_CODE = 40;

    private TalkRules() {}

    static List<Refusal> judge(List<Answer> answers) {
        List<Refusal> refusals = new ArrayList<>();
        if (answers.stream().anyMatch(answer -> answer.words().length() > LONGEST_WORDS)) {
            refusals.add(new Refusal("words", "words.long", LONGEST_WORDS));
        }
        if (answers.stream().map(Answer::thing).filter(Objects::nonNull).distinct().count() > MOST_THINGS) {
            refusals.add(new Refusal("things", "things.many", MOST_THINGS));
        }
        if (answers.stream().anyMatch(answer -> !fits(answer)) || saidTwice(answers)) {
            throw new IllegalArgumentException("an answer that fits no question");
        }
        return refusals;
    }

    /** Whether a talk may go on to what could help: they want something to change, or they asked. Nothing else opens it. */
    static boolean mayFollow(FiveWay wish, boolean asked) {
        return asked || wish == FiveWay.YES;
    }

    private static boolean fits(Answer answer) {
        Question question = answer.question();
        boolean codesFit = question == Question.CALLED
                ? answer.codes().size() <= 1 && answer.codes().stream().allMatch(TalkRules::isCode)
                : question.codes().containsAll(answer.codes());
        return codesFit && question.isOfEach() == (answer.thing() != null)
                && (question.isFiveWay() || answer.said() == FiveWay.NOT_ASKED);
    }

    private static boolean isCode(String code) {
        return !code.isEmpty() && code.length() <= LONGEST_CODE
                && code.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_');
    }

    private static boolean saidTwice(List<Answer> answers) {
        Set<List<Object>> seen = new HashSet<>();
        return answers.stream()
                .anyMatch(answer -> !seen
                        .add(List.of(answer.question(), Objects.requireNonNullElse(answer.thing(), -1))));
    }
}
