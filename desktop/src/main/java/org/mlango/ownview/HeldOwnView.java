package org.mlango.ownview;

import java.util.List;

import org.mlango.consent.Held;
import org.mlango.consent.HeldDraft;
import org.mlango.consent.HeldReader;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.library.Library;
import org.mlango.store.WriteTx;

/** Every kept conversation, for the person's own copy: the question as it was asked, then what they said. */
record HeldOwnView(Library library) implements HeldReader {
    private static final Texts TEXTS = Texts.of(HeldOwnView.class);

    @Override
    public int position() {
        return 30;
    }

    @Override
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        return OwnViewQueries.talks(tx, List.of(person)).stream().map(talk -> held(talk, language)).toList();
    }

    private Held held(Talk talk, Language language) {
        HeldDraft draft = new HeldDraft(TEXTS, language);
        AnswerWords words = new AnswerWords(language, library);
        talk.answers().forEach(answer -> draft.labelled("answer", words.question(answer), words.answer(answer)));
        return draft.kept("talk", talk.day());
    }
}
