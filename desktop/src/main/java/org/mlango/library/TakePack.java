package org.mlango.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.mlango.library.pack.Fingerprint;
import org.mlango.library.pack.PackEntry;
import org.mlango.library.pack.ReadPack;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/** Takes in what somebody chose of a pack, all of it or nothing; and remembers whose packs are trusted. */
final class TakePack {
    /** What the screen shows before anything is taken. */
    record Preview(Optional<Partner> from, Fingerprint fingerprint, List<Arrival> arrivals) {
        boolean trusted() {
            return from.isPresent();
        }
    }

    Preview preview(ReadTx tx, ReadPack.Whole read) {
        Optional<Partner> from = partner(tx, read.by());
        List<PackEntry> entries = read.pack().entries();
        Set<UUID> away = LibraryQueries.takenAway(tx);
        return new Preview(from, read.by(), Arrival.of(entries, LibraryQueries.notes(tx), away,
                from.map(Partner::name).orElse("")));
    }

    /** Once for each key, after its words were compared with those who hold it. */
    Outcome<UUID> trust(WriteTx tx, Fingerprint fingerprint, String name) {
        String called = name.strip();
        if (LibraryRules.signs(tx.actor().roles(), LibraryRules.WRITE).isEmpty()) {
            return Outcome.refused("", "library.not_yours");
        }
        if (called.isEmpty() || called.length() > LibraryRules.PARTNER_LENGTH) {
            return Outcome.refused("partner", called.isEmpty() ? "library.empty" : "library.long",
                    LibraryRules.PARTNER_LENGTH);
        }
        boolean taken = LibraryQueries.partners(tx).stream()
                .anyMatch(partner -> partner.name().equalsIgnoreCase(called)
                        || partner.fingerprint().equals(fingerprint));
        if (taken) {
            return Outcome.refused("partner", "pack.partner_known");
        }
        UUID id = LibraryWrites.trust(tx, called, fingerprint);
        tx.audit(AuditLine.of("PARTNER_TRUSTED", "library_partner", id));
        return Outcome.done(id);
    }

    /** @return how many were taken */
    Outcome<Integer> run(WriteTx tx, ReadPack.Whole read, Set<UUID> chosen) {
        Optional<Role> role = LibraryRules.signs(tx.actor().roles(), LibraryRules.WRITE);
        Optional<Partner> from = partner(tx, read.by());
        if (role.isEmpty() || from.isEmpty()) {
            return Outcome.refused("", role.isEmpty() ? "library.not_yours" : "pack.not_trusted");
        }
        int taken = 0;
        for (Arrival arrival : preview(tx, read).arrivals()) {
            if (chosen.contains(arrival.entry().id()) && take(tx, arrival, role.get(), from.get().id())) {
                taken++;
            }
        }
        tx.audit(AuditLine.of("PACK_TAKEN", "library_partner", from.get().id()));
        return Outcome.done(taken);
    }

    private static boolean take(WriteTx tx, Arrival arrival, Role role, UUID partner) {
        PackEntry entry = arrival.entry();
        switch (arrival.kind()) {
            case SAME, HOMELESS -> {
                return false;
            }
            case NEW -> add(tx, entry, role, partner, entry.id());
            case CHANGED -> LibraryWrites.fromPartner(tx, entry.id(), LibraryQueries.version(tx, entry.id())
                    .orElseThrow(), role, Arrival.content(entry), LocalDate.parse(entry.written()), partner);
            // ours is kept as it is, and theirs stands beside it under an id of its own
            case CONFLICT -> add(tx, entry, role, partner,
                    LibraryQueries.known(tx, entry.id()) ? UUID.randomUUID() : entry.id());
        }
        return true;
    }

    private static void add(WriteTx tx, PackEntry entry, Role role, UUID partner, UUID id) {
        LibraryWrites.add(tx, id, NoteKind.valueOf(entry.kind()), entry.topic(), entry.about(), role,
                Arrival.content(entry), partner, LocalDate.parse(entry.written()));
    }

    private static Optional<Partner> partner(ReadTx tx, Fingerprint by) {
        return LibraryQueries.partners(tx).stream().filter(partner -> partner.fingerprint().equals(by)).findFirst();
    }
}
