package org.mlango.incidents;

import static org.mlango.schema.Tables.INCIDENT;
import static org.mlango.schema.Tables.INCIDENT_CARD;
import static org.mlango.schema.Tables.INCIDENT_HELP;
import static org.mlango.schema.Tables.INCIDENT_USE;
import static org.mlango.schema.Tables.NALOXONE_KIT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.schema.tables.records.IncidentHelpRecord;
import org.mlango.schema.tables.records.IncidentRecord;
import org.mlango.schema.tables.records.IncidentUseRecord;
import org.mlango.store.KeyName;
import org.mlango.store.Keyring;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

/** Reads that open a seal want a {@link WriteTx}, since each of them leaves a line in the trail. */
final class IncidentQueries {
    static final SealedColumn<Codes> CODES = SealedColumn.of(KeyName.CK, INCIDENT_USE.CODES, Codes.class);
    static final SealedColumn<Counted> COUNTED = SealedColumn.of(KeyName.CK, INCIDENT_USE.CODES, Counted.class);
    static final SealedColumn<Story> STORY = SealedColumn.of(KeyName.NK, INCIDENT_USE.WORDS, Story.class);
    static final SealedColumn<Telling> TELLING = SealedColumn.of(KeyName.NK, INCIDENT_USE.WORDS, Telling.class);
    static final SealedColumn<HelpCodes> HELP = SealedColumn.of(KeyName.CK, INCIDENT_HELP.CODES, HelpCodes.class);
    static final SealedColumn<KitCodes> KIT = SealedColumn.of(KeyName.CK, NALOXONE_KIT.CODES, KitCodes.class);
    private static final int MOST = 200;

    private IncidentQueries() {}

    /** What is sealed of a kit that went out. */
    record KitCodes(int kits, Kit why) {}

    /** Newest first. */
    static List<Incident> of(WriteTx tx, List<PersonId> records) {
        return where(tx, INCIDENT.PERSON_ID.in(records.stream().map(PersonId::value).toList()));
    }

    /** The newest that lead to nobody. */
    static List<Incident> withoutPerson(WriteTx tx) {
        return where(tx, INCIDENT.PERSON_ID.isNull());
    }

    static Optional<Incident> one(WriteTx tx, UUID id) {
        return where(tx, INCIDENT.ID.eq(id)).stream().findFirst();
    }

    private static List<Incident> where(WriteTx tx, Condition which) {
        return tx.sql().selectFrom(INCIDENT).where(which).orderBy(INCIDENT.DAY.desc(), INCIDENT.ID).limit(MOST)
                .fetch(row -> incident(tx, row));
    }

    private static Incident incident(WriteTx tx, IncidentRecord row) {
        List<Use> uses = tx.sql().selectFrom(INCIDENT_USE).where(INCIDENT_USE.INCIDENT_ID.eq(row.getId()))
                .fetch(use -> use(tx.keys(), use));
        List<Promise> promises = tx.sql().selectFrom(INCIDENT_HELP).where(INCIDENT_HELP.INCIDENT_ID.eq(row.getId()))
                .fetch(help -> promise(tx.keys(), help));
        return new Incident(row.getId(), person(row.getPersonId()), row.getDay(),
                uses.stream().sorted(Comparator.comparing(Use::purpose)).toList(),
                promises.stream().sorted(Comparator.comparing(one -> one.codes().help())).toList());
    }

    private static Use use(Keyring keys, IncidentUseRecord row) {
        Purpose purpose = Purpose.valueOf(row.getPurpose());
        UUID id = row.getId();
        long version = row.getRowVersion();
        return switch (purpose) {
            case KEEP_INCIDENT_STATISTICS -> new Use(id, purpose, version, null, null,
                    COUNTED.open(keys, id, version, row.getCodes()), null);
            case KEEP_INCIDENT_ADVOCACY -> new Use(id, purpose, version, null, null, null,
                    TELLING.open(keys, id, version, row.getWords()));
            default -> new Use(id, purpose, version, CODES.open(keys, id, version, row.getCodes()),
                    STORY.open(keys, id, version, row.getWords()), null, null);
        };
    }

    private static Promise promise(Keyring keys, IncidentHelpRecord row) {
        return new Promise(row.getId(), row.getIncidentId(), row.getRowVersion(),
                HELP.open(keys, row.getId(), row.getRowVersion(), row.getCodes()));
    }

    /** Help that is owed to anybody a list may speak of, the longest first. */
    static List<Owed> owed(WriteTx tx, boolean leading) {
        return tx.sql().select(INCIDENT_HELP.fields()).select(INCIDENT_CARD.PERSON_ID).from(INCIDENT_HELP)
                .join(INCIDENT_CARD).on(INCIDENT_CARD.INCIDENT_ID.eq(INCIDENT_HELP.INCIDENT_ID))
                .where(INCIDENT_HELP.OWED.eq(1)).orderBy(INCIDENT_CARD.DAY, INCIDENT_HELP.ID).limit(MOST)
                .fetch(row -> {
                    Promise promise = promise(tx.keys(), row.into(INCIDENT_HELP));
                    return new Owed(promise.codes().help(), promise.codes().asked().day(), leading
                            ? new Owed.Lead(promise, person(row.get(INCIDENT_CARD.PERSON_ID)))
                            : null);
                });
    }

    /** How much is owed, without opening a seal. */
    static int owed(ReadTx tx) {
        return tx.sql().fetchCount(
                INCIDENT_HELP.join(INCIDENT_CARD).on(INCIDENT_CARD.INCIDENT_ID.eq(INCIDENT_HELP.INCIDENT_ID)),
                INCIDENT_HELP.OWED.eq(1));
    }

    static int count(ReadTx tx, PersonId person) {
        return tx.sql().fetchCount(INCIDENT, INCIDENT.PERSON_ID.eq(person.value()));
    }

    static int count(ReadTx tx, PersonId person, Purpose purpose) {
        return tx.sql().fetchCount(INCIDENT_USE.join(INCIDENT).on(INCIDENT.ID.eq(INCIDENT_USE.INCIDENT_ID)),
                INCIDENT.PERSON_ID.eq(person.value()).and(INCIDENT_USE.PURPOSE.eq(purpose.name())));
    }

    /** Which incident a promise is of; no seal is opened. */
    static Optional<UUID> incidentOf(ReadTx tx, UUID promise) {
        return tx.sql().select(INCIDENT_HELP.INCIDENT_ID).from(INCIDENT_HELP).where(INCIDENT_HELP.ID.eq(promise))
                .fetchOptional(INCIDENT_HELP.INCIDENT_ID);
    }

    static Optional<UUID> giver(ReadTx tx, UUID kit) {
        return tx.sql().select(NALOXONE_KIT.WORKER_ID).from(NALOXONE_KIT).where(NALOXONE_KIT.ID.eq(kit))
                .fetchOptional(NALOXONE_KIT.WORKER_ID);
    }

    static List<KitCodes> kits(WriteTx tx, LocalDate from) {
        return tx.sql().selectFrom(NALOXONE_KIT).where(NALOXONE_KIT.DAY.ge(from))
                .fetch(row -> KIT.open(tx.keys(), row.getId(), row.getRowVersion(), row.getCodes()));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
