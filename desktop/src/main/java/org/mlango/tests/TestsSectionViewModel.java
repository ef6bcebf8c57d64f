package org.mlango.tests;

import java.time.Clock;
import java.time.LocalDateTime;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.people.OnRequestViewModel;
import org.mlango.store.Background;

/** Somebody's tests and treatments. Who cannot read them can still write one down. */
final class TestsSectionViewModel extends OnRequestViewModel<Course> {
    final BooleanProperty reads = new SimpleBooleanProperty();

    private final Background background;
    private final Clock clock;

    TestsSectionViewModel(Background background, Tests tests, Clock clock) {
        super(background, tests::of, TestWords::refusal);
        this.background = background;
        this.clock = clock;
    }

    @Override
    public void show(@Nullable PersonId shown) {
        super.show(shown);
        if (shown != null) {
            background.read(TestRules::mayRead, reads::set);
        }
    }

    /** How many hours are left for PEP; null where nobody asked, or it was begun. */
    @Nullable
    HoursLeft hours(Course course) {
        Since since = course.codes().since();
        return since == null || !course.hoursCount() ? null : HoursLeft.of(since, LocalDateTime.now(clock));
    }
}
