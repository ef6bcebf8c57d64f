package org.mlango.together;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/**
 * The rule for what nobody does alone: a colleague beside them with a passphrase, or the envelope, or 48 hours in which every
 * colleague sees on Today what was asked and may stop it. A centre of one worker has the envelope and the 48 hours.
 */
public final class SecondPerson {
    private static final String KIND = "together";

    /** Begins the 48 hours, or says how far they are. */
    public Outcome<Wait> ask(WriteTx tx, Matter matter, UUID object) {
        Optional<Wait> asked = WaitQueries.of(tx, matter, object);
        if (asked.isPresent()) {
            return Outcome.done(lookAt(tx, asked.get()));
        }
        Wait wait = new Wait(UUID.randomUUID(), matter, object, tx.worker(), tx.now(), tx.now(), Duration.ZERO);
        WaitWrites.add(tx, wait);
        tx.audit(AuditLine.of("SECOND_ASKED", KIND, object).forPurpose(matter.name()));
        return Outcome.done(wait);
    }

    /** Everything that waits; looking at it is what lets the hours count. */
    public List<Wait> waiting(WriteTx tx) {
        return WaitQueries.all(tx).stream().map(wait -> lookAt(tx, wait)).toList();
    }

    /** Any colleague may stop what waits, and whoever asked may too. */
    public Outcome<Boolean> stop(WriteTx tx, Wait wait) {
        if (!WaitWrites.end(tx, wait.id())) {
            return Outcome.refused("", "together.gone");
        }
        tx.audit(AuditLine.of("SECOND_STOPPED", KIND, wait.object()).forPurpose(wait.matter().name()));
        return Outcome.done(true);
    }

    /**
     * In the transaction of the matter itself, before it: uses the yes up, and writes down where it came from. Whatever waited for
     * this is over.
     *
     * @return refused if there is no yes that holds; the caller then refuses too
     */
    public Outcome<Boolean> take(WriteTx tx, Matter matter, UUID object, Yes yes) {
        if (!yes.isFor(matter, object)) {
            return Outcome.refused("", "together.other");
        }
        if (!yes.holds(tx.worker(), tx.now())) {
            return Outcome.refused("", "together.again");
        }
        Optional<Wait> asked = WaitQueries.of(tx, matter, object).map(wait -> lookAt(tx, wait));
        if (yes.way() == Yes.Way.WAITED && asked.filter(Wait::over).isEmpty()) {
            return Outcome.refused("", "together.waits");
        }
        asked.ifPresent(wait -> WaitWrites.end(tx, wait.id()));
        UUID who = yes.who() == null ? object : yes.who();
        tx.audit(AuditLine.of("SECOND_" + yes.way(), yes.who() == null ? KIND : "worker", who)
                .forPurpose(matter.name()));
        tx.afterCommit(yes::take);
        return Outcome.done(true);
    }

    private static Wait lookAt(WriteTx tx, Wait wait) {
        Wait looked = wait.lookedAt(tx.now());
        WaitWrites.lookedAt(tx, looked);
        return looked;
    }
}
