package org.mlango.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.store.AuditLine;
import org.mlango.store.ErasureLine;
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

    public Erasure(Consents consents, Visits visits) {
        this.consents = consents;
        this.visits = visits;
        consents.registerErase(new WaitingErased());
    }

    /** A second person's yes, taken in the transaction of the erasing itself. */
    @FunctionalInterface
    public interface Second extends Function<WriteTx, Outcome<Boolean>> {}

    /** What would go, in the words of the rooms that keep it. */
    List<Going> going(ReadTx tx, PersonId person) {
        return consents.goingAtErasure(tx, person);
    }

    /**
     * Hides the person in every room, and begins the wait: a day with a second person's yes, two days alone.
     *
     * @return refused if nobody is kept under this id, or if they are waiting already
     */
    Outcome<Waiting> ask(WriteTx tx, PersonId person, @Nullable Second second) {
        return hidden(tx, person, second).map(done -> {
            Waiting waiting = Waiting.begun(UUID.randomUUID(), person, tx.now(), tx.worker(),
                    second == null ? Waiting.TWO_DAYS : Waiting.A_DAY);
            ErasureWrites.begin(tx, waiting);
            tx.audit(AuditLine.of("ERASURE_ASKED", KIND, waiting.id()));
            return waiting;
        });
    }

    /** Erases now, as the person wishes. It cannot be called back. */
    Outcome<Receipt> atOnce(WriteTx tx, PersonId person, Second second) {
        return hidden(tx, person, second).map(done -> carryOut(tx, person));
    }

    private Outcome<Boolean> hidden(WriteTx tx, PersonId person, @Nullable Second second) {
        if (second != null && second.apply(tx) instanceof Outcome.Refused<Boolean> refused) {
            return refused;
        }
        return consents.hide(tx, person);
    }

    /** The person thought better of it: everything is as it was before. */
    Outcome<Boolean> callOff(WriteTx tx, UUID id) {
        Waiting waiting = ErasureQueries.waiting(tx, id).orElse(null);
        if (waiting == null) {
            return Outcome.refused("", "erase.too_late");
        }
        ErasureWrites.end(tx, waiting.person());
        consents.showAgain(tx, waiting.person());
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
                carryOut(tx, waiting.person());
            } else {
                ErasureWrites.lookedAt(tx, waiting);
                left.add(waiting);
            }
        }
        return left;
    }

    private Receipt carryOut(WriteTx tx, PersonId person) {
        List<Going> going = consents.goingAtErasure(tx, person);
        ErasureLine line = consents.erase(tx, person);
        Receipt receipt = ErasureWrites.receipt(tx, line,
                new Receipt.Told(words(going, Language.EN), words(going, Language.SW)));
        tx.audit(AuditLine.of("PERSON_ERASED", KIND, null));
        return receipt;
    }

    private static List<String> words(List<Going> going, Language language) {
        return going.stream().map(one -> one.words(language)).toList();
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
     * An older copy of the database is in use: lets go of what these lines name, and takes the lines over.
     *
     * @return how many people, agreements and visits were let go of again
     */
    public int apply(WriteTx tx, List<ErasureLine> lines) {
        return new Reapply(consents, visits).run(tx, lines);
    }
}
