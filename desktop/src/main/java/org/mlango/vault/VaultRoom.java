package org.mlango.vault;

import java.util.function.Consumer;

import org.mlango.kit.text.Language;
import org.mlango.store.Actor;
import org.mlango.store.Background;

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
     * @param back somebody has taken over
     * @param lock a PIN is no longer enough for anybody
     */
    public CoverView cover(Session session, Consumer<Actor> back, Runnable lock) {
        return new CoverView(new CoverViewModel(background, session, back, lock));
    }
}
