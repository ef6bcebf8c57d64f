package org.mlango.ownview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/**
 * Deletes one answer of a kept conversation. It works whatever became of the agreement meanwhile, leaves no gap behind, and the
 * trail tells only that something was deleted, not what.
 */
final class TakeBackAnswer {
    private TakeBackAnswer() {}

    /**
     * @param version of the conversation that was shown
     * @return how many answers are left; with none, the conversation itself is gone
     */
    static Outcome<Integer> run(WriteTx tx, UUID talk, long version, Question question, @Nullable Integer thing) {
        if (!Listening.may(tx)) {
            return Outcome.refused("", "talk.not_yours");
        }
        Optional<Talk> found = OwnViewQueries.talk(tx, talk);
        Optional<PersonId> person = OwnViewQueries.person(tx, talk);
        if (found.isEmpty() || person.isEmpty() || found.get().version() != version) {
            return Outcome.refused("", "talk.changed");
        }
        List<Answer> left = found.get().without(question, thing);
        if (left.isEmpty()) {
            OwnViewWrites.delete(tx, talk);
        } else if (!OwnViewWrites.shorten(tx, found.get(), left)) {
            return Outcome.refused("", "talk.changed");
        }
        tx.audit(AuditLine.of("OWN_VIEW_TAKEN_BACK", "person", person.get().value()));
        return Outcome.done(left.size());
    }
}
