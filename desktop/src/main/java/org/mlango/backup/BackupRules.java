package org.mlango.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When to remind, and which sets may go (vault.md, Backup). */
final class BackupRules {
    static final Duration REMIND_AFTER = Duration.ofDays(7);
    static final Duration KEEP = Duration.ofDays(35);
    static final int MOST = 5;

    private BackupRules() {}

    /**
     * Sets on a medium that is here now and may be thrown away: older than 35 days, or beyond the five newest. Never the newest
     * verified one of all, wherever it lies; and none at all while the clock is in doubt.
     */
    static List<BackupRow> expired(List<BackupRow> all, String place, Instant now, boolean clockSettled) {
        if (!clockSettled) {
            return List.of();
        }
        Optional<BackupRow> newest = newestVerified(all);
        List<BackupRow> here = all.stream().filter(BackupRow::there).filter(row -> row.medium().place().equals(place))
                .sorted(Comparator.comparing(BackupRow::madeAt).reversed()).toList();
        List<BackupRow> expired = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            BackupRow row = here.get(i);
            boolean old = Duration.between(row.madeAt(), now).compareTo(KEEP) > 0;
            if ((old || i >= MOST) && newest.filter(row::equals).isEmpty() && newest.isPresent()) {
                expired.add(row);
            }
        }
        return expired;
    }

    static Optional<BackupRow> newestVerified(List<BackupRow> all) {
        return all.stream().filter(BackupRow::verified).max(Comparator.comparing(BackupRow::madeAt));
    }

    /** @return days since the newest verified set, or empty if there is none */
    static Optional<Long> daysSince(List<BackupRow> all, Instant now) {
        return newestVerified(all).map(row -> Math.max(0, Duration.between(row.madeAt(), now).toDays()));
    }

    static boolean remind(List<BackupRow> all, Instant now) {
        return daysSince(all, now).map(days -> days >= REMIND_AFTER.toDays()).orElse(true);
    }
}
