package org.mlango.ownview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.library.Library;

/** An answer in words: theirs in quotation marks first, then the answer and the shared words chosen beside them. */
record AnswerWords(Language language, Library library) {
    private static final Texts TEXTS = Texts.of(AnswerWords.class);

    String question(Answer answer) {
        Integer thing = answer.thing();
        String asked = TEXTS.in(language, "question." + answer.question());
        return thing == null ? asked : TEXTS.in(language, "answer.of_thing", thing + 1, asked);
    }

    String answer(Answer answer) {
        String said = answer.said() == FiveWay.NOT_ASKED ? "" : TEXTS.in(language, "fiveway." + answer.said());
        String own = answer.words().isBlank() ? "" : TEXTS.in(language, "answer.quoted", answer.words().strip());
        return Stream.of(said, own, shared(answer)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String shared(Answer answer) {
        List<String> order = answer.question().codes();
        return answer.codes().stream().sorted(Comparator.comparingInt(order::indexOf)).map(this::code)
                .collect(Collectors.joining(", "));
    }

    String code(String code) {
        return library.shipped(code).map(topic -> topic.title().in(language))
                .orElseGet(() -> TEXTS.in(language, "code." + code));
    }

}
