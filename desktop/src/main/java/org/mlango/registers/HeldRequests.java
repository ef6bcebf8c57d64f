package org.mlango.registers;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Held;
import org.mlango.consent.HeldDraft;
import org.mlango.consent.HeldReader;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.WriteTx;

/** What somebody asked for, and what they wanted kept on, for their own copy. */
final class HeldRequests implements HeldReader {
    private static final Texts TEXTS = Texts.of(HeldRequests.class);

    @Override
    public int position() {
        return 60;
    }

    @Override
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        return Stream.concat(RequestQueries.of(tx, List.of(person)).stream()
                .map(request -> held(request, RequestQueries.words(tx, request.id()).orElse(null), language)),
                KeepingQueries.keptOn(tx, person).stream().map(kept -> held(kept, language))).toList();
    }

    private static Held held(KeepingQueries.KeptOn kept, Language language) {
        HeldDraft draft = new HeldDraft(TEXTS, language);
        return draft.fact("keptOn", "held.kept_on", draft.word("kept." + kept.what())).kept("keptOn", kept.day());
    }

    private static Held held(Request request, @Nullable String words, Language language) {
        HeldDraft draft = new HeldDraft(TEXTS, language);
        draft.fact("asked", "held.asked", draft.word("kind." + request.kind()))
                .fact("askedBy", "request.by", draft.word("by." + request.askedBy()))
                .fact("words", "request.words", words)
                .fact("state", "held.state", draft.word("state." + request.state()));
        if (request.reason() != null) {
            draft.fact("reason", "request.reason", draft.word("reason." + request.reason()));
        }
        if (request.closed() != null) {
            draft.fact("closed", "held.closed", Dates.shortDay(request.closed()));
        }
        return draft.kept("request", request.received());
    }
}
