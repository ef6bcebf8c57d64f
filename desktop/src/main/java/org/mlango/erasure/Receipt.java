package org.mlango.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mlango.kit.text.Language;

/**
 * What was done, for whoever was erased. It names nobody.
 *
 * @param number of the erasure line; of the last, where several records went
 * @param at backups made before it may still hold the record
 */
record Receipt(long number, LocalDate day, Instant at, Told told) {
    /** As sealed: each line in both languages. */
    record Told(List<String> en, List<String> sw) {
        Told {
            en = List.copyOf(en);
            sw = List.copyOf(sw);
        }

        List<String> in(Language language) {
            return language == Language.SW ? sw : en;
        }
    }
}
