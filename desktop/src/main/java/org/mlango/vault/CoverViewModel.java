package org.mlango.vault;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.store.Actor;
import org.mlango.store.Background;
import org.mlango.store.Outcome;

/** The covered screen: nothing until a key is pressed, then who may take over, then a PIN or a passphrase. */
final class CoverViewModel {
    private static final Texts TEXTS = Texts.of(CoverViewModel.class);

    final ObservableList<Session.SignedIn> tiles = FXCollections.observableArrayList();
    final BooleanProperty awake = new SimpleBooleanProperty();
    final ObjectProperty<Session.@Nullable SignedIn> chosen = new SimpleObjectProperty<>();
    final BooleanProperty byPassphrase = new SimpleBooleanProperty();
    final StringProperty pin = new SimpleStringProperty("");
    final SignInViewModel<Actor> signIn;

    private final SaidViewModel message = new SaidViewModel();
    private final Background background;
    private final Session session;
    private final Consumer<Actor> back;
    private final Runnable lock;
    private boolean trying;

    /**
     * @param back somebody has taken over
     * @param lock a PIN is no longer enough for anybody
     */
    CoverViewModel(Background background, Session session, Consumer<Actor> back, Runnable lock) {
        this.background = background;
        this.session = session;
        this.back = back;
        this.lock = lock;
        this.signIn = new SignInViewModel<>(background, session::signIn, null, back);
    }

    ObservableStringValue message() {
        return message.words();
    }

    /** Blank again, and whatever was typed is gone. */
    void sleep() {
        awake.set(false);
        chosen.set(null);
        byPassphrase.set(false);
        pin.set("");
        message.nothing();
        signIn.name.set("");
        signIn.forget();
        tiles.clear();
    }

    void wake() {
        if (session.mustLock()) {
            lock.run();
            return;
        }
        tiles.setAll(session.tiles());
        byPassphrase.set(tiles.isEmpty());
        awake.set(true);
    }

    void choose(Session.SignedIn tile) {
        pin.set("");
        message.nothing();
        chosen.set(tile);
    }

    void usePassphrase() {
        Session.SignedIn tile = chosen.get();
        signIn.name.set(tile == null ? "" : tile.name());
        chosen.set(null);
        message.nothing();
        byPassphrase.set(true);
    }

    void enterPin() {
        Session.SignedIn tile = chosen.get();
        if (tile == null || trying) {
            return;
        }
        trying = true;
        UUID worker = tile.worker();
        char[] digits = pin.get().toCharArray();
        background.run(() -> session.switchTo(worker, digits), outcome -> {
            trying = false;
            pin.set("");
            if (outcome instanceof Outcome.Done<PinResult>(PinResult result)) {
                show(result);
            }
        });
    }

    private void show(PinResult result) {
        switch (result) {
            case PinResult.Welcome(Actor actor) -> back.accept(actor);
            case PinResult.WrongPin(int left) -> message.say(() -> TEXTS.get("pin.wrong", left));
            case PinResult.PassphraseNeeded needed -> {
                usePassphrase();
                message.say(() -> TEXTS.get("pin.expired"));
            }
            case PinResult.MustLock must -> lock.run();
        }
    }
}
