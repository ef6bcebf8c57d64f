package org.mlango.centre;

import static org.mlango.schema.Tables.CENTRE;
import static org.mlango.schema.Tables.SETTING;
import static org.mlango.schema.Tables.WORKER;
import static org.mlango.schema.Tables.WORKER_ROLE;

import java.util.Collection;
import java.util.UUID;

import org.mlango.schema.tables.records.SettingRecord;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

final class CentreWrites {
    private CentreWrites() {}

    static void found(WriteTx tx, CentreProfile profile) {
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(CENTRE)
                .set(CENTRE.ONE, 1)
                .set(CENTRE.ID, id)
                .set(CENTRE.PROFILE, CentreQueries.PROFILE.seal(tx.keys(), id, 1, profile))
                .set(CENTRE.FOUNDED_AT, tx.now())
                .set(CENTRE.ROW_VERSION, 1L)
                .execute();
    }

    static void add(WriteTx tx, UUID id, WorkerProfile profile, Collection<Role> roles) {
        tx.sql().insertInto(WORKER)
                .set(WORKER.ID, id)
                .set(WORKER.PROFILE, CentreQueries.WORKER_PROFILE.seal(tx.keys(), id, 1, profile))
                .set(WORKER.STANDING, "ACTIVE")
                .set(WORKER.SINCE_AT, tx.now())
                .set(WORKER.ROW_VERSION, 1L)
                .execute();
        addRoles(tx, id, roles);
    }

    static void changeRoles(WriteTx tx, UUID id, Collection<Role> roles) {
        tx.sql().deleteFrom(WORKER_ROLE).where(WORKER_ROLE.WORKER_ID.eq(id)).execute();
        addRoles(tx, id, roles);
    }

    private static void addRoles(WriteTx tx, UUID id, Collection<Role> roles) {
        roles.forEach(role -> tx.sql().insertInto(WORKER_ROLE)
                .set(WORKER_ROLE.WORKER_ID, id)
                .set(WORKER_ROLE.ROLE, role.name())
                .execute());
    }

    static void end(WriteTx tx, UUID id) {
        tx.sql().update(WORKER).set(WORKER.STANDING, "ENDED").where(WORKER.ID.eq(id)).execute();
    }

    static void set(WriteTx tx, String name, String value) {
        SettingRecord row = tx.sql().fetchOne(SETTING, SETTING.NAME.eq(name));
        UUID id = row == null ? UUID.randomUUID() : row.getId();
        long version = row == null ? 1 : row.getRowVersion() + 1;
        byte[] sealed = CentreQueries.SETTING_CONTENT.seal(tx.keys(), id, version, new CentreQueries.Setting(value));
        tx.sql().insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.ID, id)
                .set(SETTING.CONTENT, sealed)
                .set(SETTING.ROW_VERSION, version)
                .onConflict(SETTING.NAME).doUpdate()
                .set(SETTING.CONTENT, sealed)
                .set(SETTING.ROW_VERSION, version)
                .execute();
    }
}
