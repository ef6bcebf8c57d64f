package org.mlango.erasure;

import java.time.LocalDate;
import java.util.List;

import org.mlango.kit.text.Language;

/**
 * What was done, for whoever was erased. It names nobody.
 *
 * @param number of the erasure line
 */
record Receipt(long number, LocalDate day, Told told) {
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
