package org.mlango.reports.releases;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/**
 * The tables of a proof, as they are kept beside the release they are of. They surround the truth, and never leave.
 *
 * @param cells which cell each column is
 * @param tables how many
 * @param packed all numbers, row by row
 */
record ProofTables(List<String> cells, int tables, byte[] packed) {
    ProofTables {
        cells = List.copyOf(cells);
    }

    static ProofTables of(List<String> cells, List<long[]> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            for (long[] table : tables) {
                for (long number : table) {
                    out.writeLong(number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProofTables(cells, tables.size(), bytes.toByteArray());
    }
}
