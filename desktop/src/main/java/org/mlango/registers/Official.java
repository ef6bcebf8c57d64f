package org.mlango.registers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** One line of the register of what authorities asked for. */
record Official(UUID id, LocalDate received, Claimed claimed, Paper paper, @Nullable OfficialAnswer answer,
        @Nullable LocalDate answered) {
    boolean open() {
        return answer == null;
    }

    String sign() {
        return id.toString().substring(0, 4).toUpperCase(Locale.ROOT);
    }
}
