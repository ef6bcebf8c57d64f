package org.mlango.erasure;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
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
import org.mlango.store.ReadTx;

/** Erasing one person: what goes is shown first, then they choose when. */
final class EraseViewModel {
    private static final Texts TEXTS = Texts.of(EraseViewModel.class);

    final ObjectProperty<@Nullable PersonId> person = new SimpleObjectProperty<>();
    final BooleanProperty open = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    /** How many other records are linked as this person's. */
    final IntegerProperty beside = new SimpleIntegerProperty();
    /** Whether those go too. */
    final ObjectProperty<@Nullable Extent> extent = new SimpleObjectProperty<>(Extent.PERSON);
    final ObservableList<String> going = FXCollections.observableArrayList();
    /** Backups that would still hold it, each with how long. */
    final ObservableList<String> copies = FXCollections.observableArrayList();
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
        extent.subscribe(chosen -> {
            if (open.get()) {
                begin();
            }
        });
    }

    private record Found(int beside, List<String> going, List<String> copies) {}

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
        Extent wanted = wanted();
        if (about != null) {
            background.read(tx -> found(tx, about, wanted), found -> {
                if (about.equals(person.get()) && wanted == wanted()) {
                    beside.set(found.beside());
                    going.setAll(found.going());
                    copies.setAll(found.copies());
                    open.set(true);
                }
            });
        }
    }

    private Found found(ReadTx tx, PersonId about, Extent wanted) {
        return new Found(erasure.beside(tx, about),
                erasure.going(tx, about, wanted).stream().map(Going::words).toList(),
                erasure.copies(tx).stream().map(set -> ReceiptWords.left(set, Texts.currentLanguage())).toList());
    }

    /** Nothing chosen means the whole person: nobody is left half erased by a slip. */
    private Extent wanted() {
        Extent chosen = extent.get();
        return chosen == null ? Extent.PERSON : chosen;
    }

    void close() {
        open.set(false);
        extent.set(Extent.PERSON);
        beside.set(0);
        going.clear();
        copies.clear();
        second.unbind();
        second.set(null);
        refusal.set("");
        busy.set(false);
    }

    void later() {
        PersonId about = person.get();
        if (about != null && start()) {
            Erasure.Second yes = second.get();
            Extent wanted = wanted();
            background.write(tx -> erasure.ask(tx, about, wanted, yes), this::ended);
        }
    }

    void atOnce() {
        PersonId about = person.get();
        Erasure.Second yes = second.get();
        Extent wanted = wanted();
        if (about != null && yes != null && start()) {
            background.write(tx -> erasure.atOnce(tx, about, wanted, yes), this::ended);
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
