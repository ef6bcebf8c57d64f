package org.mlango.sheets;

import java.time.LocalDate;
import java.util.Set;

import org.mlango.store.Role;

/** What paper and counts must be like. */
final class SheetRules {
    static final Set<Role> AT_THE_DESK = Set.of(Role.FRONT_DESK, Role.NURSE, Role.COUNSELLOR);
    /** Up to so many people in a talk are told of as a small group. */
    static final int SMALL_GROUP = 25;
    static final int MOST_COLUMNS = 8;
    static final int MOST = 9999;
    static final int MOST_ROWS = 50_000;
    /** So many lines of one evening can still be read and corrected at once. */
    static final int MOST_LINES = 40;
    static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private SheetRules() {}

    static boolean mayRecord(Set<Role> roles) {
        return roles.stream().anyMatch(AT_THE_DESK::contains);
    }
}
