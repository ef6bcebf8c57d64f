package org.mlango.consent;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    private final LinkPerson links;
    private final Withdraw withdraw;

    Erase(List<ConsentWithdrawn> rooms, List<EraseHandler> handlers, LinkPerson links, Withdraw withdraw) {
        this.rooms = rooms;
        this.handlers = handlers;
        this.links = links;
        this.withdraw = withdraw;
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

    List<ErasureLine> run(WriteTx tx, List<PersonId> records) {
        List<ErasureLine> lines = records.stream().map(one -> ErasureLines.append(tx, ErasureKind.ERASED,
                Tokens.of(tx).erased(one.value()))).toList();
        again(tx, records);
        return lines;
    }

    /** Without new lines: an older copy of the database brought somebody back whom a line names. */
    void again(WriteTx tx, List<PersonId> records) {
        List<Withdrawal> refused = RefusedBefore.by(tx, records);
        Set<PersonId> beside = new LinkedHashSet<>();
        records.forEach(record -> beside.addAll(LinkQueries.of(tx, record)));
        records.forEach(beside::remove);
        records.forEach(record -> one(tx, record));
        beside.forEach(record -> links.giveBack(tx, record));
        // refused itself where the record that stays was let go of by the one before: then it is done
        refused.forEach(no -> withdraw.run(tx, no));
    }

    private void one(WriteTx tx, PersonId person) {
        UUID tombstone = UUID.randomUUID();
        tx.withoutName(person.value());
        ConsentWrites.startErasing(tx, person);
        rooms.reversed().forEach(room -> room.erase(tx, person, Purpose.KEEP_RECORD));
        handlers.reversed().forEach(room -> room.erase(tx, person, tombstone));
        StopWrites.delete(tx, person, Purpose.KEEP_RECORD);
        LinkWrites.deleteAll(tx, person);
        ConsentWrites.forget(tx, person);
        ConsentWrites.endErasing(tx, person);
    }

    List<Going> going(ReadTx tx, List<PersonId> records) {
        List<Going> going = new ArrayList<>();
        records.forEach(record -> {
            rooms.reversed().forEach(room -> going.addAll(room.going(tx, record, Purpose.KEEP_RECORD)));
            handlers.reversed().forEach(room -> going.addAll(room.going(tx, record)));
            going.add(new Going(TEXTS, "going.decisions"));
        });
        if (records.stream().anyMatch(record -> LinkQueries.of(tx, record).size() > 1)) {
            going.add(new Going(TEXTS, "going.links"));
        }
        return Going.together(going);
    }
}
