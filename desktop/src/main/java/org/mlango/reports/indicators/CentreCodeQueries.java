package org.mlango.reports.indicators;

import static org.mlango.schema.Tables.CENTRE;

import java.util.Locale;
import java.util.UUID;

import org.mlango.store.ReadTx;

/** Which centre a count is from, for those who keep several: never its name. */
public final class CentreCodeQueries {
    private CentreCodeQueries() {}

    public static String code(ReadTx tx) {
        UUID id = tx.sql().select(CENTRE.ID).from(CENTRE).fetchOne(CENTRE.ID);
        return id == null ? "-" : "C-" + id.toString().substring(0, 6).toUpperCase(Locale.ROOT);
    }
}
