package org.mlango.consent;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.WriteTx;

/** Every decision a person made, for their copy. */
final class HeldDecisions implements HeldReader {
    private static final Texts TEXTS = Texts.of(HeldDecisions.class);

    @Override
    public int position() {
        return 50;
    }

    @Override
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        return ConsentQueries.decisions(tx, person).stream().map(row -> held(row, language)).toList();
    }

    private static Held held(DecisionRow row, Language language) {
        HeldDraft draft = new HeldDraft(TEXTS, language);
        return draft.fact("purpose", "held.purpose", draft.word("purpose." + row.purpose().key()))
                .fact("answer", "held.answer", draft.word("held.answer." + row.answer()))
                .fact("review", "held.review", day(row.review()))
                .fact("text", "held.text", draft.word("held.text.is", String.valueOf(row.textVersion()),
                        draft.word("language." + row.textLanguage())))
                .fact("expressed", "held.expressed", draft.word("expressed." + row.expressed()))
                .fact("witness", "how.witness", present(draft, row.witness()))
                .fact("interpreter", "how.interpreter", present(draft, row.interpreter()))
                .fact("words", "held.words", row.words())
                .kept("decision", row.day());
    }

    private static @Nullable String present(HeldDraft draft, Present one) {
        return one == Present.NONE ? null : draft.word("present." + one);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Dates.shortDay(day);
    }
}
