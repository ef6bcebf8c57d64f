package org.mlango.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.dialog.AskedSavePlace;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.practice.PracticeClock;
import org.mlango.practice.PracticeSize;
import org.mlango.shell.IdleTimes;
import org.mlango.vault.Relaunch;
import org.mlango.vault.Vault;

/**
 * What lies around the program: where the vault is, what the time is, and the ways out of the window. Tests and the tour bring
 * their own.
 *
 * @param openToAll a practice centre the program makes by itself, with a passphrase everybody may know
 * @param account where this account of the computer remembers how new its vaults were; null: nowhere
 */
public record Surroundings(Path folder, boolean practice, boolean openToAll, PracticeSize size, PracticeClock clock,
        Relaunch relaunch, SavePlace savePlace, IdleTimes idle, @Nullable Path account) {
    /** Nothing is remembered outside the folder. */
    public Surroundings(Path folder, boolean practice, boolean openToAll, PracticeSize size, PracticeClock clock,
            Relaunch relaunch, SavePlace savePlace, IdleTimes idle) {
        this(folder, practice, openToAll, size, clock, relaunch, savePlace, idle, null);
    }

    Vault vault() {
        return account == null ? new Vault(folder, clock) : Vault.remembered(folder, clock, account);
    }

    /** The real ones. */
    public static Surroundings of(Launch launch) {
        return new Surroundings(launch.folder(), launch.mode() != Launch.Mode.CENTRE,
                launch.mode() != Launch.Mode.CENTRE,
                PracticeSize.of(launch.practicePeople()), new PracticeClock(Clock.system(ZoneId.systemDefault())),
                Relaunch.ofThisProcess(launch.arguments()), new AskedSavePlace(), IdleTimes.usual(),
                Launch.account(System.getenv()));
    }

    public Surroundings relaunching(Relaunch other) {
        return new Surroundings(folder, practice, openToAll, size, clock, other, savePlace, idle, account);
    }

    /** A practice centre of the team's own, beside the real one, with a few people. */
    Surroundings practising() {
        return new Surroundings(folder.resolveSibling("own-practice"), true, false, PracticeSize.DESK, clock, relaunch,
                savePlace, idle, account);
    }

    /** The real centre beside a practice centre of the team's own. */
    Surroundings real() {
        return new Surroundings(folder.resolveSibling("centre"), false, false, size, clock, relaunch, savePlace, idle,
                account);
    }
}
