package org.mlango.centre;

import static org.mlango.schema.Tables.CENTRE;
import static org.mlango.schema.Tables.SETTING;
import static org.mlango.schema.Tables.WORKER;
import static org.mlango.schema.Tables.WORKER_ROLE;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.mlango.schema.tables.records.CentreRecord;
import org.mlango.schema.tables.records.WorkerRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.Role;
import org.mlango.store.SealedColumn;

final class CentreQueries {
    static final SealedColumn<CentreProfile> PROFILE = SealedColumn.of(KeyName.DK, CENTRE.PROFILE, CentreProfile.class);
    static final SealedColumn<WorkerProfile> WORKER_PROFILE = SealedColumn.of(KeyName.DK, WORKER.PROFILE,
            WorkerProfile.class);
    static final SealedColumn<Setting> SETTING_CONTENT = SealedColumn.of(KeyName.DK, SETTING.CONTENT, Setting.class);

    private CentreQueries() {}

    /** The inside of a setting. */
    record Setting(String value) {
        @Override
        public String toString() {
            return "Setting";
        }
    }

    static CentreProfile profile(ReadTx tx) {
        CentreRecord row = tx.sql().fetchSingle(CENTRE);
        return PROFILE.open(tx.keys(), row.getId(), row.getRowVersion(), row.getProfile());
    }

    static List<WorkerRow> workers(ReadTx tx) {
        Map<UUID, List<String>> roles = tx.sql().selectFrom(WORKER_ROLE)
                .fetchGroups(WORKER_ROLE.WORKER_ID, WORKER_ROLE.ROLE);
        return tx.sql().selectFrom(WORKER).fetch().stream()
                .map(row -> workerRow(tx, row, roles.getOrDefault(row.getId(), List.of())))
                .sorted(Comparator.comparing(WorkerRow::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    static boolean knows(ReadTx tx, UUID worker) {
        return tx.sql().fetchExists(WORKER, WORKER.ID.eq(worker));
    }

    static Optional<String> setting(ReadTx tx, String name) {
        return tx.sql().selectFrom(SETTING).where(SETTING.NAME.eq(name)).fetchOptional()
                .map(row -> SETTING_CONTENT.open(tx.keys(), row.getId(), row.getRowVersion(), row.getContent())
                        .value());
    }

    private static WorkerRow workerRow(ReadTx tx, WorkerRecord row, List<String> roleCodes) {
        WorkerProfile profile = WORKER_PROFILE.open(tx.keys(), row.getId(), row.getRowVersion(), row.getProfile());
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roleCodes.forEach(code -> roles.add(Role.valueOf(code)));
        return new WorkerRow(row.getId(), profile.name(), profile.language(), roles,
                row.getStanding().equals("ACTIVE"));
    }
}
