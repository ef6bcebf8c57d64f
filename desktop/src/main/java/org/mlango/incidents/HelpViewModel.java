package org.mlango.incidents;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Refusal;

/** One kind of help while somebody is asked about it. */
final class HelpViewModel {
    final Help help;
    /** Null while they did not ask for it. */
    final ObjectProperty<@Nullable State> state = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    final StringProperty time = new SimpleStringProperty("");
    final BooleanProperty wrote = new SimpleBooleanProperty();

    enum State {
        GIVEN, NOT_YET
    }

    HelpViewModel(Help help) {
        this.help = help;
    }

    /** Given now, until another time is typed. */
    void begin(@Nullable Moment now) {
        state.set(null);
        wrote.set(false);
        day.set(now == null ? null : now.day());
        time.set(now == null ? "" : IncidentWords.time(now));
    }

    /** @return empty if what was typed is no moment */
    Optional<Moment> moment() {
        return moment(day.get(), time.get());
    }

    static Optional<Moment> moment(@Nullable LocalDate day, String typed) {
        String time = typed.strip();
        if (day == null || !time.matches("([01]?[0-9]|2[0-3])[:.][0-5][0-9]")) {
            return Optional.empty();
        }
        String[] parts = time.split("[:.]", -1);
        return Optional.of(new Moment(day, Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1])));
    }

    /** Why this cannot be kept as it stands; null if nothing stands against it. */
    @Nullable
    Refusal refusal() {
        return state.get() == State.GIVEN && moment().isEmpty() ? new Refusal("help", "incident.time") : null;
    }

    /** Empty where they did not ask for it. */
    Optional<HelpDraft> draft() {
        State now = state.get();
        if (now == null) {
            return Optional.empty();
        }
        return now == State.NOT_YET
                ? Optional.of(HelpDraft.notYet(help))
                : moment().map(when -> new HelpDraft(help, when, wrote.get()));
    }
}
