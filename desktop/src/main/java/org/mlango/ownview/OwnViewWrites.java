package org.mlango.ownview;

import static org.mlango.schema.Tables.OWN_VIEW;

import java.util.List;
import java.util.UUID;

import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.ownview.OwnViewQueries.Codes;
import org.mlango.ownview.OwnViewQueries.OwnWords;
import org.mlango.store.WriteTx;

/** Every change of a row raises its version and seals it anew. */
final class OwnViewWrites {
    private OwnViewWrites() {}

    static void insert(WriteTx tx, Permit permit, UUID id, TalkDraft draft) {
        permit.check(tx, draft.person(), Purpose.KEEP_CONVERSATION);
        tx.sql().insertInto(OWN_VIEW)
                .set(OWN_VIEW.ID, id)
                .set(OWN_VIEW.PERSON_ID, draft.person().value())
                .set(OWN_VIEW.DAY, tx.today())
                .set(OWN_VIEW.LANGUAGE, draft.language().name())
                .set(OWN_VIEW.WORKER_ID, tx.worker())
                .set(OWN_VIEW.DECISION_ID, permit.decision())
                .set(OWN_VIEW.CODES, codes(tx, id, 1, draft.answers()))
                .set(OWN_VIEW.WORDS, words(tx, id, 1, draft.answers()))
                .set(OWN_VIEW.ROW_VERSION, 1L)
                .execute();
    }

    /** @return false if somebody else changed it meanwhile */
    static boolean shorten(WriteTx tx, Talk talk, List<Answer> left) {
        long next = talk.version() + 1;
        return tx.sql().update(OWN_VIEW)
                .set(OWN_VIEW.CODES, codes(tx, talk.id(), next, left))
                .set(OWN_VIEW.WORDS, words(tx, talk.id(), next, left))
                .set(OWN_VIEW.ROW_VERSION, next)
                .where(OWN_VIEW.ID.eq(talk.id()), OWN_VIEW.ROW_VERSION.eq(talk.version()))
                .execute() == 1;
    }

    static void delete(WriteTx tx, UUID id) {
        tx.sql().deleteFrom(OWN_VIEW).where(OWN_VIEW.ID.eq(id)).execute();
    }

    static void deleteAll(WriteTx tx, PersonId person) {
        tx.sql().deleteFrom(OWN_VIEW).where(OWN_VIEW.PERSON_ID.eq(person.value())).execute();
    }

    private static byte[] codes(WriteTx tx, UUID id, long version, List<Answer> answers) {
        List<Codes.Coded> coded = answers.stream()
                .filter(answer -> answer.said() != FiveWay.NOT_ASKED || !answer.codes().isEmpty())
                .map(answer -> new Codes.Coded(answer.question(), answer.thing(), answer.said(),
                        answer.codes().stream().sorted().toList()))
                .toList();
        return OwnViewQueries.CODES.seal(tx.keys(), id, version, new Codes(coded));
    }

    private static byte[] words(WriteTx tx, UUID id, long version, List<Answer> answers) {
        List<OwnWords.Worded> worded = answers.stream().filter(answer -> !answer.words().isBlank())
                .map(answer -> new OwnWords.Worded(answer.question(), answer.thing(), answer.words().strip()))
                .toList();
        return OwnViewQueries.WORDS.seal(tx.keys(), id, version, new OwnWords(worded));
    }
}
