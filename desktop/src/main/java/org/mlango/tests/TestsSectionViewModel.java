package org.mlango.tests;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** Somebody's tests and treatments, shown when they are asked for. Who cannot read them can still write one down. */
final class TestsSectionViewModel {
    final ObservableList<Course> rows = FXCollections.observableArrayList();
    final BooleanProperty open = new SimpleBooleanProperty();
    final BooleanProperty reads = new SimpleBooleanProperty();
    final StringProperty note = new SimpleStringProperty("");

    private final Background background;
    private final Tests tests;
    private final Clock clock;
    private @Nullable PersonId person;

    TestsSectionViewModel(Background background, Tests tests, Clock clock) {
        this.background = background;
        this.tests = tests;
        this.clock = clock;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    void show(@Nullable PersonId shown) {
        close();
        person = shown;
        if (shown != null) {
            background.read(TestRules::mayRead, reads::set);
        }
    }

    void close() {
        rows.clear();
        open.set(false);
        note.set("");
    }

    /** How many hours are left for PEP; null where nobody asked, or it was begun. */
    @Nullable
    HoursLeft hours(Course course) {
        Since since = course.codes().since();
        return since == null || !course.hoursCount() ? null : HoursLeft.of(since, LocalDateTime.now(clock));
    }

    void look() {
        PersonId about = person;
        if (about == null) {
            return;
        }
        background.write(tx -> tests.of(tx, about), outcome -> {
            if (!about.equals(person)) {
                return;
            }
            switch (outcome) {
                case Outcome.Done<List<Course>>(List<Course> found) -> {
                    rows.setAll(found);
                    open.set(true);
                }
                case Outcome.Refused<List<Course>>(List<Refusal> why) -> note.set(TestWords.refusal(why.getFirst()));
                case Outcome.Failed<List<Course>> failed -> {
                    // told as a notice
                }
            }
        });
    }
}
