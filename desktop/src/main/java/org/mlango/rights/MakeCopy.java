package org.mlango.rights;

import java.util.List;
import java.util.Set;

import org.mlango.consent.Consents;
import org.mlango.consent.Held;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/** Reads everything kept about a person, for that person. It wants every key, so that nothing is left out. */
final class MakeCopy {
    static final Set<Role> WHO = Set.of(Role.COUNSELLOR);

    private final Consents consents;

    MakeCopy(Consents consents) {
        this.consents = consents;
    }

    Outcome<Copy> run(WriteTx tx, PersonId person, Language language) {
        if (!may(tx)) {
            return Outcome.refused("", "copy.not_yours");
        }
        List<Held> held = consents.held(tx, person, language);
        tx.audit(AuditLine.of("COPY_MADE", "person", person.value()));
        return Outcome.done(new Copy(tx.today(), language, held));
    }

    /** Says in the trail that a file is about to leave the program. */
    Outcome<Boolean> written(WriteTx tx, PersonId person, CopyKind kind) {
        if (!may(tx)) {
            return Outcome.refused("", "copy.not_yours");
        }
        tx.audit(AuditLine.of("COPY_WRITTEN", "person", person.value()).forPurpose(kind.name()));
        return Outcome.done(true);
    }

    private static boolean may(WriteTx tx) {
        return tx.actor().roles().stream().anyMatch(WHO::contains)
                && tx.keys().held().containsAll(Set.of(KeyName.values()));
    }
}
