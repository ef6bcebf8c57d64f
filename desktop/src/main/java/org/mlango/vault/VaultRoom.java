package org.mlango.vault;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.mlango.kit.text.Language;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.Actor;
import org.mlango.store.Background;
import org.mlango.store.ReadTx;

/** The vault's screens, for whoever shows the window: before anybody has signed in, and while it is covered. */
public final class VaultRoom {
    private final Background background;

    public VaultRoom(Background background) {
        this.background = background;
    }

    /**
     * @param speak switches the language of the window
     * @param ready makes the vault, in the background; {@link FirstStartView#makingFailed} if that did not work
     */
    public FirstStartView firstStart(Consumer<Language> speak, Consumer<FirstStart> ready) {
        return new FirstStartView(new FirstStartViewModel(speak, ready));
    }

    public SignInView signIn(Vault vault, Consumer<Session> opened) {
        return new SignInView(new SignInViewModel<>(background, vault::unlock, vault::openWithSheet, opened));
    }

    /**
     * What the vault brings to the window of somebody signed in.
     *
     * @param names of the workers, by id
     * @param back to where the vault's screens were opened from
     */
    public Room during(Session session, Function<ReadTx, Map<UUID, String>> names, Runnable back) {
        Staff staff = new Staff(session);
        return new Room() {
            @Override
            public List<TodayCard> todayCards() {
                return List.of(new OutdatedView(new OutdatedViewModel(background, staff)),
                        WaitingView.card(new WaitingViewModel(background, session, names)));
            }

            @Override
            public String guidePage() {
                return "laptop";
            }

            @Override
            public Map<String, Supplier<Screen>> screens() {
                return Map.of(SheetsView.ID, () -> new SheetsView(new SheetsViewModel(background, staff), back),
                        TravelView.ID, () -> new TravelView(new SheetsViewModel(background, staff), back));
            }
        };
    }

    /**
     * @param back somebody has taken over
     * @param lock a PIN is no longer enough for anybody
     */
    public CoverView cover(Session session, Consumer<Actor> back, Runnable lock) {
        return new CoverView(new CoverViewModel(background, session, back, lock));
    }
}
