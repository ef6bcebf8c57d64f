package org.mlango.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.mlango.store.Failures;
import org.mlango.vault.BackupSet;
import org.mlango.vault.Backups;
import org.mlango.vault.Session;

/**
 * What is done on a medium of the register when it is plugged in, or is there at sign-in: half-made sets go, its list of erasures is
 * brought up to date, and sets whose time is over are thrown away. One that stays is written to again only for a new erasure.
 */
public final class SeenMedia {
    private final Session session;
    private final Clock clock;
    private final Backups backups;
    private final Map<String, Integer> upTo = new HashMap<>();

    public SeenMedia(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
        this.backups = new Backups(session, clock);
    }

    /** Quick where nothing is new; belongs in the background. @return on how many media something was done */
    public int look() {
        int erasures = session.store().erasureLines().size();
        Set<String> places = session.store().read(tx -> BackupQueries.all(tx).stream().filter(BackupRow::there)
                .map(row -> row.medium().place()).collect(Collectors.toSet()));
        upTo.keySet().removeIf(place -> !isThere(place));
        int done = 0;
        for (String place : places) {
            if (isThere(place) && upTo.getOrDefault(place, -1) != erasures) {
                seen(place);
                upTo.put(place, erasures);
                done++;
            }
        }
        return done;
    }

    private void seen(String place) {
        Path medium = Path.of(place);
        try {
            backups.follow(medium);
            BackupSet.clearHalfMade(medium, clock.instant());
        } catch (IOException e) {
            // read-only, or pulled again: the next time it is seen
            Failures.logged(e);
            return;
        }
        new Expiry(session).run(place);
    }

    /** A stick that was pulled may leave an empty folder where it was: only one that holds something of ours counts. */
    private static boolean isThere(String place) {
        try {
            return Files.isDirectory(Path.of(place)) && !BackupSet.allOn(Path.of(place)).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }
}
