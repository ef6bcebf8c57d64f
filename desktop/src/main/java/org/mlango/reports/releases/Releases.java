package org.mlango.reports.releases;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.mlango.consent.PersonId;
import org.mlango.reports.protect.pack.BadPack;
import org.mlango.reports.protect.pack.PackReader;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/** The front door of the releases record. */
public final class Releases {
    /** Who may count for others, and hand over. */
    public static final Set<Role> WHO = MayRelease.WHO;

    /**
     * One line of the record, without a count.
     *
     * @param onWay whether its files did not get to their place yet
     * @param ofPeople whether it is one line for each person
     */
    public record Line(UUID id, int number, LocalDate day, UUID frozen, String recipient, String purpose,
            List<String> approvers, boolean onWay, boolean ofPeople) {}

    /**
     * Freezes the counts of a period that is over. Reports are made from what is frozen; whoever comes late is in the next period, or in a
     * revision.
     *
     * @param pack with true counts
     * @param people who was counted, and in which cells. Each has agreed to be counted
     */
    public Outcome<UUID> freeze(WriteTx tx, String pack, Map<PersonId, Set<String>> people) {
        if (!MayRelease.mayLook(tx)) {
            return Outcome.refused("", "release.not_yours");
        }
        if (!tx.keys().opens(KeyName.CK)) {
            return Outcome.refused("", "release.keys");
        }
        try {
            PackReader.read(pack);
        } catch (BadPack e) {
            return Outcome.refused("", "release.contradicts", String.valueOf(e.getMessage()));
        }
        UUID id = ReleaseWrites.freeze(tx, pack, people);
        tx.audit(AuditLine.of("COUNT_FROZEN", "frozen_count", id));
        return Outcome.done(id);
    }

    /** Why nothing may be counted for others, or handed over, now; empty if it may. */
    public Optional<Refusal> refusal(ReadTx tx) {
        return MayRelease.refusal(tx);
    }

    /** What was frozen of just these numbers, if it may still be handed over as it is. */
    public Optional<UUID> frozenAs(ReadTx tx, String pack) {
        return ReleaseQueries.allFrozen(tx).entrySet().stream().filter(one -> one.getValue().pack().equals(pack))
                .map(Map.Entry::getKey)
                .filter(id -> ReleaseQueries.isReleased(tx, id) || !ReleaseQueries.takenBack(tx, id)).findFirst();
    }

    /** The pack as it was frozen, with its true counts: for whoever protects it, never for a screen. */
    public Optional<String> frozen(ReadTx tx, UUID frozen) {
        return ReleaseQueries.frozen(tx, frozen).map(ReleaseQueries.Frozen::pack);
    }

    /** Who was counted there, and in which cells: whom the second half of a year leaves out, and what two counts share. */
    public Map<PersonId, Set<String>> people(ReadTx tx, UUID frozen) {
        return ReleaseQueries.people(tx, frozen);
    }

    /** What is frozen of somebody. */
    public record CountedIn(LocalDate frozenDay, Set<String> cells) {}

    public List<CountedIn> of(ReadTx tx, PersonId person) {
        return ReleaseQueries.of(tx, person).stream().map(one -> new CountedIn(one.frozenDay(), one.cells())).toList();
    }

    public int countsOf(ReadTx tx, PersonId person) {
        return ReleaseQueries.countOf(tx, person);
    }

    /** Lets go of somebody in every frozen count; how many there were stays. */
    public void letGo(WriteTx tx, PersonId person) {
        ReleaseWrites.letGo(tx, person);
    }

    /** Whether somebody counted there took that back since. What was not released yet is frozen anew then. */
    public boolean takenBack(ReadTx tx, UUID frozen) {
        return ReleaseQueries.takenBack(tx, frozen);
    }

    /** True if anything was handed over after the month of this day had ended. */
    public boolean handedOverSince(ReadTx tx, LocalDate day) {
        return ReleaseQueries.handedOverAfter(tx, day.with(TemporalAdjusters.lastDayOfMonth()));
    }

    /** Everything ever handed over, the newest first. */
    public Outcome<List<Line>> lines(WriteTx tx) {
        if (!MayRelease.mayLook(tx)) {
            return Outcome.refused("", "release.not_yours");
        }
        tx.audit(AuditLine.of("RELEASES_READ", "released", null));
        return Outcome.done(ReleaseQueries.lines(tx).stream()
                .map(line -> new Line(line.id(), line.number(), line.day(), line.frozen(), line.told().recipient(),
                        line.told().purpose(), line.told().approvers(), line.onWay(),
                        LinesLeaving.isOfPeople(line.told())))
                .toList());
    }

    /** The frozen counts an entry was made from. */
    public Optional<UUID> frozenOf(ReadTx tx, Release release) {
        return ReleaseQueries.frozenOf(tx, release.number());
    }

    /** All of it with true counts, for what is worked out from it. */
    public ReleaseRecord record(ReadTx tx) {
        return ReleaseQueries.record(tx);
    }

    /** False if an entry was changed, taken out or put in by another hand: nothing is handed over then. */
    public boolean isWhole(ReadTx tx) {
        return ReleaseQueries.isWhole(tx, ReleaseQueries.record(tx));
    }

    /** What moved in each cell between two frozen counts, by who was in them: for a revision. */
    public Map<String, Revision.Moved> moved(ReadTx tx, UUID before, UUID now) {
        return moved(tx, before, ReleaseQueries.people(tx, now));
    }

    /** The same, against who is in them now. */
    public Map<String, Revision.Moved> moved(ReadTx tx, UUID before, Map<PersonId, Set<String>> now) {
        return Moves.between(ReleaseQueries.people(tx, before), now);
    }
}
