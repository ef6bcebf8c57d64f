package org.mlango.plans;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/** A step, while it is typed. */
final class StepFormViewModel {
    final StringProperty text = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Who> who = new SimpleObjectProperty<>(Who.PERSON);
    final StringProperty named = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    final BooleanProperty dayUnderstood = new SimpleBooleanProperty(true);
    final StringProperty when = new SimpleStringProperty("");
    /** The step that is said anew; null for another one. */
    final ObjectProperty<@Nullable Step> step = new SimpleObjectProperty<>();
    final BooleanProperty open = new SimpleBooleanProperty();

    StepDraft content() {
        Who chosen = who.get();
        return new StepDraft(text.get(), chosen == null ? Who.PERSON : chosen,
                chosen == Who.SOMEBODY ? named.get() : "", day.get(), when.get());
    }

    void fill(Step shown) {
        clear();
        StepDraft told = shown.told();
        text.set(told.text());
        who.set(told.who());
        named.set(told.named());
        day.set(told.day());
        when.set(told.when());
        step.set(shown);
        open.set(true);
    }

    void another() {
        clear();
        open.set(true);
    }

    boolean holdsWords() {
        return !text.get().isBlank() || !named.get().isBlank() || !when.get().isBlank() || day.get() != null
                || !dayUnderstood.get();
    }

    void clear() {
        step.set(null);
        text.set("");
        who.set(Who.PERSON);
        named.set("");
        day.set(null);
        when.set("");
        open.set(false);
    }
}
