package org.mlango.backup;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.NavigationEntry;
import org.mlango.shell.Room;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;
import org.mlango.vault.Backups;
import org.mlango.vault.Session;
import org.mlango.vault.Vault;

/** Wires the room of the backups. */
public final class BackupRoom implements Room {
    private final Background background;
    private final Navigation navigation;
    private final Session session;
    private final Backups backups;
    private final SavePlace places;
    private final Consumer<Runnable> screen;

    /** @param screen runs something where the screen lives */
    public BackupRoom(Background background, Navigation navigation, Session session, Clock clock, SavePlace places,
            Consumer<Runnable> screen) {
        this.background = background;
        this.navigation = navigation;
        this.session = session;
        this.backups = new Backups(session, clock);
        this.places = places;
        this.screen = screen;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry("backup", Texts.of(BackupRoom.class), Feather.HARD_DRIVE, 85, Set.of(),
                () -> new BackupView(new BackupViewModel(background, new MakeBackup(session, backups), backups,
                        screen), places)));
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(new ClockView(background), new ReminderView(background, navigation));
    }

    /**
     * Before anybody has signed in: the way back from a backup.
     *
     * @param rooms lets go again of what was let go of since
     * @param leave to where people sign in, or set up
     */
    public static RestoreView bringingBack(Background background, Vault vault, Vault.LettingGo rooms, SavePlace places,
            Consumer<Runnable> screen, Runnable leave) {
        return new RestoreView(new RestoreViewModel(background, new BringBack(vault, rooms), screen), places, leave);
    }
}
