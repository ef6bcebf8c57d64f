package org.mlango.trail;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.NavigationEntry;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;
import org.mlango.store.ReadTx;
import org.mlango.store.Role;
import org.mlango.vault.Trail;

/** Wires what shows the trail. */
public final class TrailRoom implements Room {
    static final String SHEET = "weekly-sheet";
    private static final Texts TEXTS = Texts.of(TrailRoom.class);

    private final Background background;
    private final Navigation navigation;
    private final Notices notices;
    private final SavePlace savePlace;
    private final Trail trail;
    private final Function<ReadTx, Map<UUID, String>> names;

    /** @param names of the workers, by id */
    public TrailRoom(Background background, Navigation navigation, Notices notices, SavePlace savePlace, Trail trail,
            Function<ReadTx, Map<UUID, String>> names) {
        this.background = background;
        this.navigation = navigation;
        this.notices = notices;
        this.savePlace = savePlace;
        this.trail = trail;
        this.names = names;
    }

    @Override
    public String guidePage() {
        return "manager";
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry("trail", TEXTS, Feather.LIST, 70, Set.of(Role.MANAGER, Role.COUNSELLOR),
                () -> new TrailView(new TrailViewModel(background, trail::check, names),
                        () -> navigation.go(SHEET))));
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(SHEET, () -> new WeeklySheetView(
                new WeeklySheetViewModel(background, notices, trail::check, trail::head), savePlace));
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(new SheetDueView(new SheetDueViewModel(background, trail::holdsWhatWasSeen),
                () -> navigation.go(SHEET)));
    }
}
