package org.mlango.ownview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;

/**
 * A conversation as it is kept: the answers the person said may be written down, in the order of the questions. The answers belong
 * to their day; a later conversation changes none of them.
 *
 * @param version of its row; goes up when an answer is taken back
 * @param listener who listened
 */
record Talk(UUID id, LocalDate day, Language language, UUID listener, long version, List<Answer> answers) {
    Talk {
        answers = List.copyOf(answers);
    }

    /** Without one answer, as if it had never been said. */
    List<Answer> without(Question question, @Nullable Integer thing) {
        return answers.stream().filter(answer -> !answer.isAbout(question, thing)).toList();
    }

    @Override
    public String toString() {
        return "Talk[" + id + "]";
    }
}
