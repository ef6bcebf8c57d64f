package org.mlango.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.mlango.kit.text.Texts;
import org.mlango.store.ErasureKind;
import org.mlango.store.ErasureLine;
import org.mlango.store.ErasureLines;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Tokens;
import org.mlango.store.WriteTx;

/** Hides and erases a person in every room (decision 0019). Rows go by id, so no seal is opened and every worker can do it. */
final class Erase {
    private static final Texts TEXTS = Texts.of(Erase.class);

    private final List<ConsentWithdrawn> rooms;
    private final List<EraseHandler> handlers;

    Erase(List<ConsentWithdrawn> rooms, List<EraseHandler> handlers) {
        this.rooms = rooms;
        this.handlers = handlers;
    }

    Outcome<Boolean> hide(WriteTx tx, PersonId person) {
        if (!ConsentQueries.known(tx, person)) {
            return Outcome.refused("", "erase.nobody");
        }
        if (ConsentQueries.hidden(tx, person)) {
            return Outcome.refused("", "erase.already");
        }
        ConsentWrites.hide(tx, person);
        handlers.reversed().forEach(room -> room.hidden(tx, person));
        return Outcome.done(true);
    }

    void showAgain(WriteTx tx, PersonId person) {
        ConsentWrites.showAgain(tx, person);
        handlers.forEach(room -> room.shownAgain(tx, person));
    }

    ErasureLine run(WriteTx tx, PersonId person) {
        ErasureLine line = ErasureLines.append(tx, ErasureKind.ERASED, Tokens.of(tx).erased(person.value()));
        again(tx, person);
        return line;
    }

    /** Without a new line: an older copy of the database brought somebody back whom a line names. */
    void again(WriteTx tx, PersonId person) {
        UUID tombstone = UUID.randomUUID();
        tx.withoutName(person.value());
        ConsentWrites.startErasing(tx, person);
        rooms.reversed().forEach(room -> room.erase(tx, person, Purpose.KEEP_RECORD));
        handlers.reversed().forEach(room -> room.erase(tx, person, tombstone));
        StopWrites.delete(tx, person, Purpose.KEEP_RECORD);
        ConsentWrites.forget(tx, person);
        ConsentWrites.endErasing(tx, person);
    }

    List<Going> going(ReadTx tx, PersonId person) {
        List<Going> going = new ArrayList<>();
        rooms.reversed().forEach(room -> going.addAll(room.going(tx, person, Purpose.KEEP_RECORD)));
        handlers.reversed().forEach(room -> going.addAll(room.going(tx, person)));
        going.add(new Going(TEXTS, "going.decisions"));
        return going;
    }
}
