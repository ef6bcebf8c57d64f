package org.mlango.referrals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.centre.Centre;
import org.mlango.consent.Consents;
import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.kit.text.Language;
import org.mlango.people.People;
import org.mlango.people.PersonFace;
import org.mlango.places.Need;
import org.mlango.places.Place;
import org.mlango.places.Places;
import org.mlango.places.Treated;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** The front door of referrals. It gives nobody a list of people, and no other room a place somebody went to. */
public final class Referrals {
    private final Consents consents;
    private final Places places;
    private final People people;
    private final Centre centre;
    private final ReferralQueries queries;
    private final OfferReferral offer;
    private final MoveReferral move;
    private final TellReferral tell;
    private final PrintReferral print = new PrintReferral(this);

    public Referrals(Consents consents, Places places, People people, Centre centre) {
        this.consents = consents;
        this.places = places;
        this.people = people;
        this.centre = centre;
        queries = new ReferralQueries(places);
        offer = new OfferReferral(consents, this);
        move = new MoveReferral(consents, queries);
        tell = new TellReferral(consents, places, queries);
        consents.register(new EraseReferrals());
        consents.registerHeld(new HeldReferrals(queries));
        consents.registerNames(this::recipientNames);
    }

    Places places() {
        return places;
    }

    Preview preview(WriteTx tx, ReferralDraft draft) {
        return preview(tx, draft.person(), draft.place(), draft.needs(), draft.says(), draft.way(), draft.say());
    }

    /** Word by word what a place would be told. */
    public Preview preview(WriteTx tx, PersonId person, UUID place, Set<Need> needs, Set<Say> says, Way way,
            String say) {
        String name = says.contains(Say.NAME) ? nameToUse(tx, person) : "";
        return new LetterWords(places.place(tx, place).map(Place::name).orElse(""), needs, says, way, say, name,
                centreName(tx)).preview();
    }

    String nameToUse(WriteTx tx, PersonId person) {
        return people.face(tx, person).map(PersonFace::nameToUse).orElse("");
    }

    String centreName(WriteTx tx) {
        return centre.profile(tx).name();
    }

    /** The words as they would be printed now. */
    Preview preview(WriteTx tx, Referral referral) {
        OwnWords words = referral.words();
        Codes codes = referral.codes();
        return preview(tx, referral.person(), codes.place(), codes.needs(), codes.says(), codes.way(),
                words == null ? "" : words.say());
    }

    /** True if their yes to this place stands, and need not be asked. */
    boolean agreedTo(WriteTx tx, PersonId person, UUID place) {
        return ReferralQueries.recipients(tx, consents.same(tx, person)).stream()
                .anyMatch(one -> one.place().equals(place)
                        && consents.standing(tx, person, Purpose.REFER, one.id()) == Standing.AGREED);
    }

    /** Writes a referral down; its id, or refused. */
    public Outcome<UUID> offer(WriteTx tx, ReferralDraft draft) {
        return offer.run(tx, draft);
    }

    /** It comes this far; the state, or refused. */
    public Outcome<ReferralState> move(WriteTx tx, UUID referral, ReferralState to) {
        return one(tx, referral).map(shown -> move(tx, shown, to))
                .orElseGet(() -> Outcome.refused("", "referral.changed"));
    }

    Outcome<ReferralState> move(WriteTx tx, Referral shown, ReferralState to) {
        return move.run(tx, shown, to);
    }

    Outcome<UUID> tell(WriteTx tx, Referral shown, @Nullable Treated treated, String how, String next) {
        return tell.run(tx, shown, treated, how, next);
    }

    Outcome<ReferralPdf> print(WriteTx tx, Referral shown, ReferralPdf.Kind kind, Language language) {
        return print.run(tx, shown, kind, language);
    }

    Outcome<Permit> permit(WriteTx tx, Referral referral) {
        return consents.permit(tx, referral.person(), Purpose.REFER, referral.recipient());
    }

    Optional<Referral> one(WriteTx tx, UUID id) {
        return queries.one(tx, id);
    }

    /** All of somebody's, newest first. */
    Outcome<List<Referral>> of(WriteTx tx, PersonId person) {
        if (!Referring.may(tx)) {
            return Outcome.refused("", "referral.not_yours");
        }
        if (consents.standing(tx, person, Purpose.KEEP_RECORD) == Standing.NEVER_ASKED) {
            return Outcome.done(List.of());
        }
        tx.audit(AuditLine.of("REFERRALS_READ", "person", person.value()));
        return Outcome.done(queries.of(tx, consents.same(tx, person)));
    }

    /** What each yes to a place is called; nothing for a worker who may not know. */
    private Map<UUID, String> recipientNames(WriteTx tx, PersonId person) {
        if (!Referring.may(tx)) {
            return Map.of();
        }
        tx.audit(AuditLine.of("REFERRALS_READ", "person", person.value()));
        Map<UUID, String> names = new HashMap<>();
        ReferralQueries.recipients(tx, consents.same(tx, person)).forEach(one -> names.put(one.id(),
                places.place(tx, one.place()).map(Place::name).orElse("")));
        return names;
    }

    /** The places to be told that a yes was taken back; nothing for whoever may not know. */
    List<Recall> recalls(WriteTx tx) {
        if (!Referring.may(tx) || ReferralQueries.recallsCount(tx) == 0) {
            return List.of();
        }
        tx.audit(AuditLine.of("RECALLS_READ", "recall", null));
        return queries.recalls(tx);
    }

    /** They were told: nothing of it is kept but a line in the trail. */
    Outcome<UUID> told(WriteTx tx, UUID recall) {
        if (!Referring.may(tx)) {
            return Outcome.refused("", "referral.not_yours");
        }
        if (!ReferralWrites.told(tx, recall)) {
            return Outcome.refused("", "recall.gone");
        }
        tx.audit(AuditLine.of("RECALL_TOLD", "recall", recall));
        return Outcome.done(recall);
    }

    /** A letter for the road was printed; nothing of what stands in it is kept. */
    void transitPrinted(WriteTx tx, PersonId person) {
        tx.audit(AuditLine.of("TRANSIT_LETTER", "person", person.value()));
    }
}
