package org.mlango.centre;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.NavigationEntry;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;

/** Wires the room of the centre. */
public final class CentreRoom implements Room {
    /** The screen for whoever opened the envelope. */
    public static final String LETTING_IN = LetInView.ID;
    private static final Texts TEXTS = Texts.of(CentreRoom.class);
    private static final String ID = "centre";

    private final Background background;
    private final Navigation navigation;
    private final Centre centre;
    private final Accounts accounts;
    private final AccountChanges changes;
    private final Consumer<HidingTimes> heed;
    private final Supplier<List<TodayCard>> cards;

    /**
     * @param heed keeps to new times after which the screen hides itself
     * @param cards what other rooms show on the Centre screen
     */
    public CentreRoom(Background background, Navigation navigation, Centre centre, Accounts accounts,
            AccountChanges changes, Consumer<HidingTimes> heed, Supplier<List<TodayCard>> cards) {
        this.background = background;
        this.navigation = navigation;
        this.centre = centre;
        this.accounts = accounts;
        this.changes = changes;
        this.heed = heed;
        this.cards = cards;
    }

    @Override
    public String guidePage() {
        return "manager";
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(ID, TEXTS, Feather.SLIDERS, 80, Set.of(),
                () -> new CentreView(new CentreViewModel(background, centre, accounts), navigation,
                        cards.get())));
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(
                LetInView.ID, () -> new LetInView(new LetInViewModel(background, centre, accounts, changes)),
                HidingView.ID, () -> new HidingView(new HidingViewModel(background, centre, heed), this::back),
                WorkerView.ID, () -> new WorkerView(new WorkerViewModel(background, centre, changes), this::back),
                OwnSignInView.ID,
                () -> new OwnSignInView(new OwnSignInViewModel(background, centre, changes), this::back));
    }

    private void back() {
        navigation.go(ID);
    }
}
