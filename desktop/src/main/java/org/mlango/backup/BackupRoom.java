package org.mlango.backup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.NavigationEntry;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;
import org.mlango.together.Matter;
import org.mlango.together.SecondPerson;
import org.mlango.together.TogetherRoom;
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
    private final Together together;

    /** What nobody settles alone. */
    public record Together(SecondPerson rule, TogetherRoom forms) {}

    /** @param screen runs something where the screen lives */
    public BackupRoom(Background background, Navigation navigation, Session session, Clock clock, SavePlace places,
            Consumer<Runnable> screen, Together together) {
        this.background = background;
        this.navigation = navigation;
        this.session = session;
        this.backups = new Backups(session, clock);
        this.places = places;
        this.screen = screen;
        this.together = together;
    }

    @Override
    public String guidePage() {
        return "backups";
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry("backup", Texts.of(BackupRoom.class), Feather.HARD_DRIVE, 85, Set.of(),
                () -> new BackupView(new BackupViewModel(background, new MakeBackup(session, backups), backups,
                        screen), places)));
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(RestoredView.ID, () -> {
            RestoredViewModel model = restored();
            return new RestoredView(model, together.forms().form(Matter.RESTORE, model::matter),
                    () -> navigation.go("today"));
        });
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(new ClockView(background),
                new CheckCardView(background, new WeeklyCheck(background, session, backups), this::backups),
                new RestoredCardView(restored(), () -> navigation.go(RestoredView.ID)),
                new ReminderView(background, navigation));
    }

    /** For the Centre screen. */
    public List<TodayCard> centreCards() {
        return List.of(new SafeView(background, this::backups));
    }

    private void backups() {
        navigation.go("backup");
    }

    private RestoredViewModel restored() {
        return new RestoredViewModel(background, new SettleRestore(together.rule()));
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
