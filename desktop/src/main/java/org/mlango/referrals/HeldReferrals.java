package org.mlango.referrals;

import java.util.List;
import java.util.stream.Collectors;

import org.mlango.consent.Held;
import org.mlango.consent.HeldDraft;
import org.mlango.consent.HeldReader;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.places.PlaceWords;
import org.mlango.places.Treated;
import org.mlango.store.WriteTx;

/** Every referral, for the person's own copy. */
record HeldReferrals(ReferralQueries queries) implements HeldReader {
    private static final Texts TEXTS = Texts.of(HeldReferrals.class);

    @Override
    public int position() {
        return 35;
    }

    @Override
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        return queries.of(tx, List.of(person)).stream().map(one -> held(one, language)).toList();
    }

    private static Held held(Referral referral, Language language) {
        HeldDraft draft = new HeldDraft(TEXTS, language);
        Codes codes = referral.codes();
        Treated treated = codes.treated();
        OwnWords words = referral.words() == null ? OwnWords.NONE : referral.words();
        draft.fact("place", "held.place", referral.placeName())
                .fact("state", "held.state", draft.word("state." + referral.state()))
                .fact("needs", "held.needs", codes.needs().stream().sorted()
                        .map(need -> PlaceWords.need(language, need)).collect(Collectors.joining("; ")))
                .fact("way", "held.way", draft.word("way." + codes.way()))
                .fact("slip", "held.slip", codes.slip());
        codes.says().stream().sorted().forEach(one -> draft.fact("maySay", "held.says", draft.word("say." + one)));
        return draft.fact("say", "held.say", words.say())
                .fact("treated", "held.treated", treated == null ? null : PlaceWords.treated(language, treated))
                .fact("how", "held.how", words.how()).fact("next", "held.next", words.next())
                .kept("referral", referral.day());
    }
}
