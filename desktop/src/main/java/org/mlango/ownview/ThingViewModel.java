package org.mlango.ownview;

import java.util.ArrayList;
import java.util.List;

/** One thing somebody takes, while they tell of it: what they call it, and what was asked about it. */
final class ThingViewModel {
    final List<AnswerViewModel> answers = Question.ofEach().stream().map(AnswerViewModel::new).toList();

    AnswerViewModel answer(Question question) {
        return answers.stream().filter(one -> one.question == question).findFirst().orElseThrow();
    }

    /** @param place in the order the things were named, from 0 */
    List<Answer> kept(int place) {
        List<Answer> kept = new ArrayList<>();
        answers.stream().filter(AnswerViewModel::mayBeKept).forEach(one -> kept.add(one.answer(place)));
        return kept;
    }
}
