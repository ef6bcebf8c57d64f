package org.mlango.rights;

import java.time.ZoneId;
import java.util.List;

import org.mlango.consent.Held;
import org.mlango.consent.HeldDraft;
import org.mlango.consent.HeldReader;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.WriteTx;

/** Who was at a person's record, for their copy. */
final class HeldLooks implements HeldReader {
    private static final Texts TEXTS = Texts.of(HeldLooks.class);

    private final Looks looks;

    HeldLooks(Looks looks) {
        this.looks = looks;
    }

    @Override
    public int position() {
        return 80;
    }

    @Override
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        return looks.of(tx, List.of(person)).stream().map(look -> held(look, language)).toList();
    }

    private static Held held(Look look, Language language) {
        HeldDraft draft = new HeldDraft(TEXTS, language);
        String worker = look.worker();
        draft.fact("time", "held.look.time", Dates.time(look.from()))
                .fact("worker", "held.look.worker", worker == null ? draft.word("looks.no_name") : worker);
        look.did(language).forEach(did -> draft.fact("did", "held.look.did", did));
        return draft.kept("look", look.from().atZone(ZoneId.systemDefault()).toLocalDate());
    }
}
