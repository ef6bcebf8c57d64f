package org.mlango.registers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.mlango.centre.Centre;
import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;
import org.mlango.visits.Visits;

/** How long things are kept, and what a counsellor does when their time has come. Nothing is erased by time alone. */
record Keeping(Consents consents, Centre centre, Visits visits) {
    private static final String TIMES = "KEEPING_TIMES";
    private static final Set<Standing> KEPT = EnumSet.of(Standing.AGREED, Standing.EXPIRED);

    static boolean mayWork(ReadTx tx) {
        return tx.actor().roles().contains(Role.COUNSELLOR) && tx.keys().opens(KeyName.IK);
    }

    static boolean mayClear(ReadTx tx) {
        return tx.actor().roles().contains(Role.MANAGER);
    }

    KeepingTimes times(ReadTx tx) {
        return centre.setting(tx, TIMES).flatMap(KeepingTimes::read).orElse(KeepingTimes.USUAL);
    }

    Outcome<KeepingTimes> chooseTimes(WriteTx tx, KeepingTimes times) {
        if (!tx.actor().roles().contains(Role.MANAGER)) {
            return Outcome.refused("", "times.not_yours");
        }
        if (!times.allowed()) {
            return Outcome.refused("", "times.limits");
        }
        centre.set(tx, TIMES, times.written());
        tx.audit(AuditLine.of("KEEPING_TIMES", "setting", null));
        return Outcome.done(times);
    }

    /** Nothing is due while nobody has said whether a clock that leapt is right. */
    List<Due> due(ReadTx tx) {
        return tx.clockSettled() ? new DueList(consents, times(tx)).read(tx) : List.of();
    }

    /** They were asked, and want these kept on: their time counts anew from today. */
    Outcome<Boolean> keepOn(WriteTx tx, List<PersonId> records, Set<KeptClass> what) {
        if (!mayWork(tx)) {
            return Outcome.refused("", "keeping.not_yours");
        }
        for (PersonId record : records) {
            if (!KEPT.contains(consents.standing(tx, record, Purpose.KEEP_RECORD))) {
                return Outcome.refused("", "keeping.gone");
            }
            what.forEach(one -> KeepingWrites.keepOn(tx, record, one));
            tx.audit(AuditLine.of("KEPT_ON", "person", record.value()));
        }
        return Outcome.done(true);
    }

    /** Their visits become counts that lead to nobody; the record stays (decision 0020). */
    Outcome<Integer> makeAnonymous(WriteTx tx, List<PersonId> records) {
        if (!mayWork(tx)) {
            return Outcome.refused("", "keeping.not_yours");
        }
        int count = 0;
        for (PersonId record : records) {
            switch (visits.detach(tx, record, null, null)) {
                case Outcome.Done<Integer>(Integer detached) -> count += detached;
                case Outcome.Refused<Integer>(List<Refusal> why) when why.getFirst().code()
                        .equals("anonymous.none") -> {
                    // this one of their records has none
                }
                case Outcome.Refused<Integer> refused -> {
                    return refused;
                }
                case Outcome.Failed<Integer> failed -> {
                    return failed;
                }
            }
        }
        return Outcome.done(count);
    }

    /** Closed lines of the registers whose time is over. */
    int linesOver(ReadTx tx) {
        return tx.clockSettled() ? KeepingWrites.closedBefore(tx, linesUntil(tx)) : 0;
    }

    Outcome<Integer> deleteLinesOver(WriteTx tx) {
        if (!mayClear(tx)) {
            return Outcome.refused("", "times.not_yours");
        }
        if (!tx.clockSettled()) {
            return Outcome.refused("", "keeping.clock");
        }
        int gone = KeepingWrites.deleteClosedBefore(tx, linesUntil(tx));
        tx.audit(AuditLine.of("REGISTER_LINES_DELETED", "register", null));
        return Outcome.done(gone);
    }

    private LocalDate linesUntil(ReadTx tx) {
        return tx.today().minusMonths(times(tx).registers());
    }
}
