package org.mlango.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.KeyName;
import org.mlango.store.Keyring.HeldKey;

/** Who may come back to the covered screen with a PIN, and when a PIN is no longer enough. */
final class Tiles {
    private static final Duration LONGEST = Duration.ofMinutes(60);
    private static final int WRONG_PINS = 3;

    private final Clock clock;
    private final Map<UUID, Tile> today = new LinkedHashMap<>();
    private Duration pinLasts = LONGEST;
    private @Nullable Instant covered;
    private int wrong;

    Tiles(Clock clock) {
        this.clock = clock;
    }

    /** How long a PIN is enough; never longer than an hour. Zero: covering is locking. */
    void pinLasts(Duration chosen) {
        pinLasts = chosen.compareTo(LONGEST) > 0 ? LONGEST : chosen;
    }

    void signedIn(Tile tile) {
        today.remove(tile.worker());
        today.put(tile.worker(), tile);
    }

    /** Somebody has the screen: tries are forgotten. */
    void lifted() {
        covered = null;
        wrong = 0;
    }

    /** @param leaving who had the screen, or null */
    void covered(@Nullable UUID leaving) {
        Instant now = clock.instant();
        if (leaving != null) {
            today.computeIfPresent(leaving, (id, tile) -> tile.leftAt(now));
        }
        if (covered == null) {
            covered = now;
        }
    }

    void remove(UUID worker) {
        today.remove(worker);
    }

    void changed(UUID worker, Pin pin) {
        today.computeIfPresent(worker, (id, tile) -> tile.with(pin));
    }

    /** In the order they signed in. */
    List<Tile> shown() {
        Instant oldest = clock.instant().minus(pinLasts);
        return today.values().stream().filter(tile -> tile.pin().chosen() && tile.worked().isAfter(oldest)).toList();
    }

    /** Also for somebody who has worked since long before. */
    boolean fits(UUID worker, char[] digits) {
        Tile tile = today.get(worker);
        return tile != null && tile.pin().fits(digits);
    }

    boolean mustLock() {
        return wrong >= WRONG_PINS || (covered != null && !clock.instant().isBefore(covered.plus(pinLasts)));
    }

    /** Counts a PIN that does not fit. */
    PinResult wrongPin() {
        wrong++;
        return mustLock() ? new PinResult.MustLock() : new PinResult.WrongPin(WRONG_PINS - wrong);
    }

    /** New keys in place of those a PIN gives back. */
    void renewed(Map<KeyName, HeldKey> fresh) {
        today.replaceAll((id, tile) -> tile.with(fresh));
    }

    void forget() {
        today.values().forEach(tile -> tile.deskKeys().values().forEach(key -> key.secret().close()));
        today.clear();
    }
}
