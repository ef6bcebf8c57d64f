package org.mlango.centre;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** The times after which the screen hides and locks itself; a manager chooses, everybody may look. */
final class HidingViewModel {
    private static final Texts TEXTS = Texts.of(HidingViewModel.class);

    final ObjectProperty<@Nullable Integer> cover = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> lock = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> pin = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> talk = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> endOfDay = new SimpleObjectProperty<>();
    /** False until the times that hold now are read: whoever is quicker cannot choose what would be lost. */
    final BooleanProperty ready = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final StringProperty refusal = new SimpleStringProperty("");
    final StringProperty done = new SimpleStringProperty("");

    private final Background background;
    private final Centre centre;
    private final Consumer<HidingTimes> heed;

    /** @param heed keeps to new times from now on */
    HidingViewModel(Background background, Centre centre, Consumer<HidingTimes> heed) {
        this.background = background;
        this.centre = centre;
        this.heed = heed;
    }

    void load() {
        refusal.set("");
        done.set("");
        ready.set(false);
        background.read(tx -> centre.hiding(tx).orElse(HidingTimes.USUAL), this::show);
    }

    void usual() {
        show(HidingTimes.USUAL);
    }

    void save() {
        refusal.set("");
        done.set("");
        if (Stream.of(cover, lock, pin, talk, endOfDay).anyMatch(one -> one.get() == null)) {
            refusal.set(TEXTS.get("hiding.incomplete"));
            return;
        }
        HidingTimes times = new HidingTimes(cover.get(), lock.get(), pin.get(), talk.get(), endOfDay.get());
        busy.set(true);
        background.write(tx -> centre.hide(tx, times), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<HidingTimes>(HidingTimes chosen) -> {
                    heed.accept(chosen);
                    done.set(TEXTS.get("hiding.done"));
                }
                case Outcome.Refused<HidingTimes>(List<Refusal> refusals) -> refusal.set(CentreWords.of(refusals));
                case Outcome.Failed<HidingTimes> failed -> {
                    // told as a notice; what was chosen still stands here
                }
            }
        });
    }

    private void show(HidingTimes times) {
        ready.set(true);
        cover.set(times.cover());
        lock.set(times.lock());
        pin.set(times.pin());
        talk.set(times.talk());
        endOfDay.set(times.endOfDay());
    }
}
