package org.mlango.tests;

import java.util.List;

import org.mlango.consent.Held;
import org.mlango.consent.HeldDraft;
import org.mlango.consent.HeldReader;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.WriteTx;

/** Every test and treatment, for the person's own copy. */
final class HeldTests implements HeldReader {
    private static final Texts TEXTS = Texts.of(HeldTests.class);

    @Override
    public int position() {
        return 25;
    }

    @Override
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        return TestQueries.of(tx, List.of(person)).stream().map(one -> held(one, language)).toList();
    }

    private static Held held(Course course, Language language) {
        HeldDraft draft = new HeldDraft(TEXTS, language);
        Codes codes = course.codes();
        Since since = codes.since();
        Result result = course.result();
        draft.fact("kind", "held.kind", TestWords.kind(language, codes.kind()));
        codes.steps().forEach(one -> draft.fact("step", "held.step", draft.word("held.step.on",
                TestWords.step(language, codes.kind(), one.step()), Dates.shortDay(one.day()))));
        return draft.fact("showed", "held.showed", result == null ? null : TestWords.showed(language, result))
                .fact("place", "held.place", codes.place()).fact("note", "held.note", codes.note())
                .fact("since", "held.since", since == null ? null : SinceWords.of(since))
                .kept("test", course.day());
    }
}
