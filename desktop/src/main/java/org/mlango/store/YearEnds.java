package org.mlango.store;

import java.util.UUID;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * How something stood when a year ended: one row for each year in which it moved, so that a count of a year that is over stays the
 * same (decision 0046).
 */
public record YearEnds<R extends Record>(Table<R> table, TableField<R, UUID> of, TableField<R, Integer> year,
        TableField<R, String> state) {
    /** How something stood when this year ended, as a part of a query; null if it began later. */
    public Field<String> at(Field<UUID> what, int end) {
        return DSL.field(DSL.select(state).from(table).where(of.eq(what), year.le(end)).orderBy(year.desc()).limit(1));
    }

    /** From today on it stands so, if it did not already. */
    public void stands(WriteTx tx, UUID what, Enum<?> now) {
        String before = tx.sql().select(state).from(table).where(of.eq(what)).orderBy(year.desc()).limit(1)
                .fetchOne(state);
        if (!now.name().equals(before)) {
            tx.sql().insertInto(table).set(of, what).set(year, tx.today().getYear()).set(state, now.name())
                    .onConflict(of, year).doUpdate().set(state, now.name())
                    .execute();
        }
    }
}
