package org.mlango.reports.donor;

import java.util.List;
import java.util.Optional;

import org.mlango.reports.releases.PrepareRelease.Prepared;
import org.mlango.store.Role;

/**
 * A report that was counted and frozen: true numbers, for protection alone and never for a screen.
 *
 * @param before what was written when the same set and period were handed over last; empty the first time
 * @param centre the code of the centre, never its name
 * @param roles of whoever has it made, among those that may
 */
record CountedReport(ReportWish wish, Prepared prepared, Optional<String> before, String centre, List<Role> roles) {
    CountedReport {
        roles = List.copyOf(roles);
    }

    @Override
    public String toString() {
        return "CountedReport[" + wish.name().text() + "]";
    }
}
