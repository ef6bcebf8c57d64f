package org.mlango.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;

/** Signing in: name, passphrase, how much is wanted in hand; or the words of the envelope. What was typed stays until it opens. */
final class SignInViewModel<T> {
    private static final Texts TEXTS = Texts.of(SignInViewModel.class);

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty passphrase = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Reach> reach = new SimpleObjectProperty<>(Reach.EVERYTHING);
    final StringProperty sheetWords = new SimpleStringProperty("");
    final BooleanProperty withSheet = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final SaidViewModel message = new SaidViewModel();
    private final Background background;
    private final Doorway<T> door;
    private final @Nullable SheetDoor<T> sheetDoor;
    private final Consumer<T> opened;

    /** The way in with the words of the envelope. */
    interface SheetDoor<T> {
        OpenResult<T> open(String words) throws IOException;
    }

    private interface Try<T> {
        OpenResult<T> run() throws IOException;
    }

    SignInViewModel(Background background, Doorway<T> door, @Nullable SheetDoor<T> sheetDoor, Consumer<T> opened) {
        this.background = background;
        this.door = door;
        this.sheetDoor = sheetDoor;
        this.opened = opened;
    }

    /** Why it did not open, in words; empty before the first try. */
    ObservableStringValue message() {
        return message.words();
    }

    boolean mayUseSheet() {
        return sheetDoor != null;
    }

    void signIn() {
        if (withSheet.get()) {
            openWithSheet();
        } else if (name.get().isBlank() || passphrase.get().isEmpty()) {
            message.say(() -> TEXTS.get("open.empty"));
        } else {
            String who = name.get();
            char[] words = passphrase.get().toCharArray();
            Reach wanted = reach.get() == Reach.DESK_ONLY ? Reach.DESK_ONLY : Reach.EVERYTHING;
            attempt(() -> door.open(who, words, wanted));
        }
    }

    void forget() {
        passphrase.set("");
        sheetWords.set("");
        withSheet.set(false);
        message.nothing();
    }

    private void openWithSheet() {
        SheetDoor<T> way = sheetDoor;
        String words = sheetWords.get();
        if (way == null) {
            return;
        }
        if (RecoverySheet.read(words) == null) {
            message.say(() -> TEXTS.get("sheet.mistyped"));
        } else {
            attempt(() -> way.open(words));
        }
    }

    private void attempt(Try<T> attempt) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        message.nothing();
        background.run(unchecked(attempt), outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<OpenResult<T>>(OpenResult<T> result)) {
                show(result);
            } else {
                message.say(() -> TEXTS.get("open.failed"));
            }
        });
    }

    private Supplier<OpenResult<T>> unchecked(Try<T> attempt) {
        return () -> {
            try {
                return attempt.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private void show(OpenResult<T> result) {
        if (result instanceof OpenResult.Opened<T>(T value)) {
            forget();
            opened.accept(value);
        } else {
            say(result);
        }
    }

    void say(OpenResult<?> result) {
        message.say(() -> OpenWords.of(result));
    }
}
