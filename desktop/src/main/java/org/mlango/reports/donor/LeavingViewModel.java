package org.mlango.reports.donor;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.reports.indicators.definition.Every;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.releases.HandOver.Handed;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/**
 * Something that is to leave, from the choice of its months to the hand-over: one thing is worked on at a time, another choice drops what was
 * made of the one before, and what is not done is said.
 *
 * @param <S> what stands on the screen below the choices
 */
abstract class LeavingViewModel<S> {
    private static final Texts TEXTS = Texts.of(LeavingViewModel.class);
    private static final int PERIODS = 8;

    final ObservableList<Period> periods = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Period> period = new SimpleObjectProperty<>();
    final ObjectProperty<S> stage;
    final BooleanProperty busy = new SimpleBooleanProperty();
    final Background background;

    private final ObjectProperty<Supplier<String>> refusal = new SimpleObjectProperty<>(() -> "");
    private final S choosing;
    private final String otherwise;

    /**
     * @param choosing the stage before anything is made
     * @param otherwise the words for what is refused without words of its own
     */
    LeavingViewModel(Background background, S choosing, String otherwise) {
        this.background = background;
        this.choosing = choosing;
        this.otherwise = otherwise;
        this.stage = new SimpleObjectProperty<>(choosing);
        period.subscribe(this::drop);
    }

    /** What there is to choose from now. */
    abstract void load();

    /** What stands against it; empty if nothing does. */
    StringBinding refusal() {
        return Bindings.createStringBinding(() -> refusal.get().get(), refusal, Texts.language());
    }

    /** The last stretches of this length that are over; the newest is chosen. */
    void offerPeriods(Every every, int yearFrom, Supplier<Boolean> isStillChosen) {
        background.read(tx -> Period.ended(tx.today(), every, yearFrom, PERIODS), ended -> {
            if (isStillChosen.get() && !ended.equals(periods)) {
                periods.setAll(ended);
                period.set(ended.getFirst());
            }
        });
    }

    void begin(S next) {
        busy.set(true);
        refuse(() -> "");
        stage.set(next);
    }

    void ended(S next) {
        busy.set(false);
        stage.set(next);
    }

    /** @param given what stands there once it has left; what stood there before comes back if it has not */
    void handOver(Supplier<Outcome<Handed>> hand, S handing, Function<Handed, S> given) {
        S before = stage.get();
        begin(handing);
        background.run(hand, outcome -> {
            Outcome<Handed> ended = outcome.then(handed -> handed);
            if (ended instanceof Outcome.Done<Handed>(Handed handed)) {
                ended(given.apply(handed));
            } else {
                ended(before);
                refused(ended);
                load();
            }
        });
    }

    <T> void refused(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T>(List<Refusal> refusals)) {
            Refusal first = refusals.getFirst();
            String key = "refusal." + first.code();
            refuse(() -> TEXTS.has(key) ? TEXTS.get(key, first.details().toArray()) : TEXTS.get(otherwise));
        }
    }

    void refuse(Supplier<String> words) {
        refusal.set(words);
    }

    /** Another choice: what was made of the one before is no longer shown. */
    final void drop() {
        if (!busy.get()) {
            stage.set(choosing);
            refuse(() -> "");
        }
    }
}
