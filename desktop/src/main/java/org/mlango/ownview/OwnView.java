package org.mlango.ownview;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.kit.text.Language;
import org.mlango.library.Library;
import org.mlango.library.StreetNames;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/**
 * The front door of own view. It gives nobody a list of people by what they said, and hands no answer to any other room; others may
 * only bring what can follow a talk.
 */
public final class OwnView {
    private final Consents consents;
    private final Library library;
    private final KeepTalk keep;
    private final List<NextStep> steps = new CopyOnWriteArrayList<>();

    /** @param library for the shared words beside what people call things */
    public OwnView(Consents consents, Library library) {
        this.consents = consents;
        this.library = library;
        keep = new KeepTalk(consents);
        consents.register(new EraseOwnView());
        consents.registerHeld(new HeldOwnView(library));
    }

    /** Begins anew for whoever signed in, with the choices this room itself can offer. */
    void begin(List<? extends NextStep> own) {
        steps.clear();
        steps.addAll(own);
    }

    /** One more thing that may follow a talk, brought by the room that owns it once this one is wired. */
    public void bring(NextStep step) {
        steps.add(step);
    }

    List<NextStep> steps() {
        return steps.stream().sorted(comparingInt(NextStep::position)).toList();
    }

    /** By them shared words may stand beside what somebody calls a thing. */
    StreetNames streetNames(ReadTx tx) {
        return library.streetNames(tx);
    }

    AnswerWords words(Language language) {
        return new AnswerWords(language, library);
    }

    /** Whether what is said may be written down. */
    boolean agreed(ReadTx tx, PersonId person) {
        return Stream.of(Purpose.KEEP_RECORD, Purpose.KEEP_CONVERSATION)
                .allMatch(purpose -> consents.standing(tx, person, purpose) == Standing.AGREED);
    }

    /** Writes down what a person said may be kept; gives the id of the conversation. */
    public Outcome<UUID> keep(WriteTx tx, TalkDraft draft) {
        return keep.run(tx, draft);
    }

    /** The newest conversation alone, or all of them, newest first, because the person wants to see them. */
    Outcome<List<Talk>> read(WriteTx tx, PersonId person, boolean earlierToo) {
        if (!Listening.may(tx)) {
            return Outcome.refused("", "talk.not_yours");
        }
        if (consents.standing(tx, person, Purpose.KEEP_CONVERSATION) == Standing.WITHDRAWN) {
            return Outcome.done(List.of());
        }
        tx.audit(AuditLine.of("OWN_VIEW_READ", "person", person.value()));
        List<Talk> talks = OwnViewQueries.talks(tx, consents.same(tx, person));
        return Outcome.done(earlierToo ? talks : talks.stream().limit(1).toList());
    }

    /** How many conversations are kept, under whichever record of this person. */
    int kept(ReadTx tx, PersonId person) {
        return consents.same(tx, person).stream().mapToInt(one -> OwnViewQueries.count(tx, one)).sum();
    }

    Outcome<Integer> takeBack(WriteTx tx, Talk talk, Question question, @Nullable Integer thing) {
        return TakeBackAnswer.run(tx, talk.id(), talk.version(), question, thing);
    }
}
