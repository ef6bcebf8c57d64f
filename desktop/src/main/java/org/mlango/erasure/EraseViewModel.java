package org.mlango.erasure;

import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.store.Background;
import org.mlango.store.Outcome;

/** Erasing one person: what goes is shown first, then they choose when. */
final class EraseViewModel {
    private static final Texts TEXTS = Texts.of(EraseViewModel.class);

    final ObjectProperty<@Nullable PersonId> person = new SimpleObjectProperty<>();
    final BooleanProperty open = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObservableList<String> going = FXCollections.observableArrayList();
    /** A second person's yes; without it the wait is two days, and "at once" is not offered. */
    final ObjectProperty<Erasure.@Nullable Second> second = new SimpleObjectProperty<>();

    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Background background;
    private final Erasure erasure;
    private final Navigation navigation;

    EraseViewModel(Background background, Erasure erasure, Navigation navigation) {
        this.background = background;
        this.erasure = erasure;
        this.navigation = navigation;
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    void show(@Nullable PersonId shown) {
        close();
        person.set(shown);
    }

    /** Reads what would go, in the language of the screen. */
    void begin() {
        PersonId about = person.get();
        if (about != null) {
            background.read(tx -> erasure.going(tx, about).stream().map(Going::words).toList(), words -> {
                if (about.equals(person.get())) {
                    going.setAll(words);
                    open.set(true);
                }
            });
        }
    }

    void close() {
        open.set(false);
        going.clear();
        second.unbind();
        second.set(null);
        refusal.set("");
        busy.set(false);
    }

    void later() {
        PersonId about = person.get();
        if (about != null && start()) {
            Erasure.Second yes = second.get();
            background.write(tx -> erasure.ask(tx, about, yes), this::ended);
        }
    }

    void atOnce() {
        PersonId about = person.get();
        Erasure.Second yes = second.get();
        if (about != null && yes != null && start()) {
            background.write(tx -> erasure.atOnce(tx, about, yes), this::ended);
        }
    }

    private boolean start() {
        boolean free = open.get() && !busy.get();
        busy.set(true);
        refusal.set("");
        return free;
    }

    private <T> void ended(Outcome<T> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<T>(T done) -> {
                show(null);
                navigation.go(ErasureRoom.ERASURES, done);
            }
            case Outcome.Refused<T>(var refusals) -> refusal.set(refusals.stream()
                    .map(one -> TEXTS.has("refusal." + one.code())
                            ? TEXTS.get("refusal." + one.code())
                            : TEXTS.get("refusal.second"))
                    .collect(Collectors.joining(" ")));
            case Outcome.Failed<T> failed -> {
                // told as a notice; nothing was changed
            }
        }
    }
}
