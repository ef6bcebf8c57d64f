package org.mlango.asking;

import java.util.List;
import java.util.stream.Stream;

import org.mlango.consent.Held;
import org.mlango.consent.HeldDraft;
import org.mlango.consent.HeldReader;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.WriteTx;

/** What this room keeps about a person, for their copy. */
final class HeldAsked implements HeldReader {
    private static final Texts TEXTS = Texts.of(HeldAsked.class);

    @Override
    public int position() {
        return 40;
    }

    @Override
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        return Stream.concat(EmergencyWrites.of(tx, person).stream().map(kept -> emergency(kept, language)),
                YoungWrites.kept(tx, person).map(kept -> young(kept, language)).stream()).toList();
    }

    private static Held emergency(EmergencyWrites.Kept kept, Language language) {
        HeldDraft draft = new HeldDraft(TEXTS, language);
        return draft.fact("reason", "emergency.reason", draft.word("reason." + kept.reason()))
                .fact("words", "emergency.words", kept.words()).kept("emergency", kept.day());
    }

    private static Held young(YoungWrites.Kept kept, Language language) {
        HeldDraft draft = new HeldDraft(TEXTS, language);
        return draft.fact("pathway", "pathway.title", draft.word("pathway." + kept.pathway()))
                .fact("words", "held.words", kept.words()).kept("young", kept.day());
    }
}
