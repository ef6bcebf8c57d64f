package org.mlango.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.mlango.backup.HeldSet;
import org.mlango.consent.Consents;
import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.store.AuditLine;
import org.mlango.store.ErasureLine;
import org.mlango.store.ErasureLines;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;
import org.mlango.visits.Visits;

/**
 * The front door of erasing. Asked for by a person, with any worker: hidden at once, deleted after a day, or at once where a second person
 * says yes. No line of the trail about it leads to whom it was.
 */
public final class Erasure {
    private static final String KIND = "erasure";

    private final Consents consents;
    private final Visits visits;
    private final OlderCopies copies;

    /** @param copies which backups there are */
    public Erasure(Consents consents, Visits visits, OlderCopies copies) {
        this.consents = consents;
        this.visits = visits;
        this.copies = copies;
        consents.registerErase(new WaitingErased());
    }

    /** A second person's yes, taken in the transaction of the erasing itself. */
    @FunctionalInterface
    public interface Second extends Function<WriteTx, Outcome<Boolean>> {}

    /** How many other records are linked to this one as the same person's. */
    int beside(ReadTx tx, PersonId person) {
        return consents.same(tx, person).size() - 1;
    }

    /** Backups that would still hold it. */
    List<HeldSet> copies(ReadTx tx) {
        return copies.madeBefore(tx, tx.now());
    }

    /** What would go, in the words of the rooms that keep it. */
    List<Going> going(ReadTx tx, PersonId person, Extent extent) {
        return consents.goingAtErasure(tx, records(tx, person, extent));
    }

    /**
     * Hides the person in every room, and begins the wait: a day with a second person's yes, two days alone.
     *
     * @return refused if nobody is kept under this id, or if they are waiting already
     */
    Outcome<Waiting> ask(WriteTx tx, PersonId person, Extent extent, @Nullable Second second) {
        return hidden(tx, person, extent, second).map(records -> {
            Waiting waiting = Waiting.begun(UUID.randomUUID(), records, tx.now(), tx.worker(),
                    second == null ? Waiting.TWO_DAYS : Waiting.A_DAY);
            ErasureWrites.begin(tx, waiting);
            tx.audit(AuditLine.of("ERASURE_ASKED", KIND, waiting.id()));
            return waiting;
        });
    }

    /** Erases now, as the person wishes. It cannot be called back. */
    Outcome<Receipt> atOnce(WriteTx tx, PersonId person, Extent extent, Second second) {
        return hidden(tx, person, extent, second).map(records -> carryOut(tx, records));
    }

    private Outcome<List<PersonId>> hidden(WriteTx tx, PersonId person, Extent extent, @Nullable Second second) {
        if (second != null && second.apply(tx) instanceof Outcome.Refused<Boolean>(var refusals)) {
            return Outcome.refused(refusals);
        }
        List<PersonId> records = records(tx, person, extent);
        for (PersonId record : records) {
            if (consents.hide(tx, record) instanceof Outcome.Refused<Boolean>(var refusals)) {
                return Outcome.refused(refusals);
            }
        }
        return Outcome.done(records);
    }

    /** A linked record that waits to be erased by an asking of its own is left to that. */
    private List<PersonId> records(ReadTx tx, PersonId person, Extent extent) {
        return extent == Extent.RECORD
                ? List.of(person)
                : consents.same(tx, person).stream()
                        .filter(record -> record.equals(person) || !consents.hidden(tx, record)).toList();
    }

    /** The person thought better of it: everything is as it was before. */
    Outcome<Boolean> callOff(WriteTx tx, UUID id) {
        Waiting waiting = ErasureQueries.waiting(tx, id).orElse(null);
        if (waiting == null) {
            return Outcome.refused("", "erase.too_late");
        }
        for (PersonId record : waiting.records()) {
            ErasureWrites.end(tx, record);
            consents.showAgain(tx, record);
        }
        tx.audit(AuditLine.of("ERASURE_CALLED_OFF", KIND, id));
        return Outcome.done(true);
    }

    /** Looks at everything that waits, and carries out what is due. @return how many still wait */
    public int carryOutDue(WriteTx tx) {
        return lookAt(tx).size();
    }

    /** Looking at what waits lets its time count. @return what still waits, oldest first */
    List<Waiting> lookAt(WriteTx tx) {
        List<Waiting> left = new ArrayList<>();
        for (Waiting before : ErasureQueries.waiting(tx)) {
            Waiting waiting = before.lookedAt(tx.now());
            if (waiting.due()) {
                carryOut(tx, waiting.records());
            } else {
                ErasureWrites.lookedAt(tx, waiting);
                left.add(waiting);
            }
        }
        return left;
    }

    /** The receipt has the last of the numbers: who restores an older copy asks for the highest. */
    private Receipt carryOut(WriteTx tx, List<PersonId> records) {
        List<Going> going = consents.goingAtErasure(tx, records);
        ErasureLine line = consents.erase(tx, records).getLast();
        Receipt receipt = ErasureWrites.receipt(tx, line,
                new Receipt.Told(words(going, Language.EN), words(going, Language.SW)));
        tx.audit(AuditLine.of("PERSON_ERASED", KIND, null));
        return receipt;
    }

    private static List<String> words(List<Going> going, Language language) {
        return going.stream().map(one -> one.words(language)).toList();
    }

    /** Backups from before this erasing that are still there: they hold the record, encrypted. */
    List<HeldSet> copies(ReadTx tx, Receipt receipt) {
        return copies.madeBefore(tx, receipt.at());
    }

    /** By number, newest first. */
    List<Receipt> receipts(ReadTx tx) {
        return ErasureQueries.receipts(tx);
    }

    /** True if somebody was erased since the file was last written anew under a new key. */
    public boolean renewalWanted(ReadTx tx) {
        return ErasureQueries.renewalWanted(tx);
    }

    /** To be done in the new file itself, so that both come true in one moment. */
    public Outcome<Boolean> renewed(WriteTx tx) {
        ErasureWrites.renewed(tx);
        return Outcome.done(true);
    }

    /**
     * An older copy of the database is in use: takes these lines over, and lets go of what they name.
     *
     * @return how many people, agreements and visits were let go of again
     */
    public int apply(WriteTx tx, List<ErasureLine> lines) {
        lines.forEach(line -> ErasureLines.take(tx, line));
        return letGoAgain(tx, lines);
    }

    /**
     * The same where the lines are in the database already, as after a backup was brought back.
     *
     * @return how many people, agreements and visits were let go of again
     */
    public int letGoAgain(WriteTx tx, List<ErasureLine> lines) {
        return new Reapply(consents, visits).run(tx, lines);
    }
}
