package org.mlango.consent;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** Links two records of one person, who is there and agrees; and parts them again. No row moves. */
final class LinkPerson {
    private final List<ConsentWithdrawn> rooms;

    LinkPerson(List<ConsentWithdrawn> rooms) {
        this.rooms = rooms;
    }

    Outcome<UUID> link(WriteTx tx, PersonId one, PersonId other) {
        if (!tx.keys().opens(KeyName.IK)) {
            return Outcome.refused("", "consent.not_yours");
        }
        if (one.equals(other)) {
            return Outcome.refused("", "link.self");
        }
        if (LinkQueries.of(tx, one).contains(other)) {
            return Outcome.refused("", "link.already");
        }
        return switch (Gate.permit(tx, one, Purpose.KEEP_RECORD, ConsentQueries.NOBODY)) {
            case Outcome.Done<Permit>(Permit mine) -> Gate
                    .permit(tx, other, Purpose.KEEP_RECORD, ConsentQueries.NOBODY)
                    .map(theirs -> linked(tx, mine, theirs));
            case Outcome.Refused<Permit>(var refusals) -> Outcome.refused(refusals);
            case Outcome.Failed<Permit>(var failure) -> new Outcome.Failed<>(failure);
        };
    }

    private static UUID linked(WriteTx tx, Permit one, Permit other) {
        UUID id = LinkWrites.insert(tx, one, other);
        tx.audit(AuditLine.of("RECORDS_LINKED", "person", one.person().value()));
        tx.audit(AuditLine.of("RECORDS_LINKED", "person", other.person().value()));
        return id;
    }

    /** What was kept in either record on the strength of the other's agreement alone does not stay. */
    Outcome<Boolean> part(WriteTx tx, PersonId one, PersonId other) {
        if (!tx.keys().opens(KeyName.IK)) {
            return Outcome.refused("", "consent.not_yours");
        }
        List<PersonId> all = LinkQueries.of(tx, one);
        if (!LinkWrites.delete(tx, one, other)) {
            return Outcome.refused("", "link.none");
        }
        all.forEach(person -> giveBack(tx, person));
        tx.audit(AuditLine.of("RECORDS_PARTED", "person", one.value()));
        tx.audit(AuditLine.of("RECORDS_PARTED", "person", other.value()));
        return Outcome.done(true);
    }

    /** A link of this record is gone: what was kept in it on the strength of the other's agreement alone goes too. */
    void giveBack(WriteTx tx, PersonId person) {
        ConsentWrites.startErasing(tx, person);
        for (Purpose purpose : borrowed(tx, person)) {
            rooms.reversed().forEach(room -> room.erase(tx, person, purpose));
        }
        ConsentWrites.endErasing(tx, person);
    }

    /** The purposes nobody agreed to in this record, or in one still linked to it. */
    private static List<Purpose> borrowed(WriteTx tx, PersonId person) {
        List<StandingRow> own = LinkQueries.of(tx, person).stream()
                .flatMap(member -> ConsentQueries.newest(tx, member).stream())
                .filter(row -> row.answer() == Answer.AGREED).toList();
        return Arrays.stream(Purpose.values()).filter(purpose -> purpose != Purpose.KEEP_RECORD)
                .filter(purpose -> own.stream().noneMatch(row -> row.purpose() == purpose)).toList();
    }
}
