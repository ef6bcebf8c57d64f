package org.mlango.consent;

import java.util.List;

import org.mlango.consent.StopQueries.StopRow;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.WriteTx;

/** Everything a person asked us to leave be, for their copy. */
final class HeldStops implements HeldReader {
    private static final Texts TEXTS = Texts.of(HeldStops.class);

    @Override
    public int position() {
        return 60;
    }

    @Override
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        return StopQueries.history(tx, person).stream().map(row -> held(row, language)).toList();
    }

    private static Held held(StopRow row, Language language) {
        HeldDraft draft = new HeldDraft(TEXTS, language);
        Purpose purpose = row.purpose();
        return draft
                .fact("purpose", "held.purpose",
                        draft.word(purpose == null ? "held.stop.everything" : "purpose." + purpose.key()))
                .fact("change", "held.stop.change", draft.word(row.lifted() ? "held.stop.LIFTED" : "held.stop.STOPPED"))
                .fact("ground", "held.stop.ground", draft.word("ground." + row.ground()))
                .fact("words", "held.words", row.words())
                .kept("stop", row.day());
    }
}
