package org.mlango.erasure;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.visits.Visits;

/** Past visits of one person become anonymous: all of them, or those of chosen days. The record stays. */
final class AnonymousViewModel {
    private static final Texts TEXTS = Texts.of(AnonymousViewModel.class);

    /** On how many days they came, and between which; no other detail is read. */
    final ObjectProperty<List<LocalDate>> days = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Background background;
    private final Visits visits;
    private final Notices notices;
    private @Nullable PersonId person;

    AnonymousViewModel(Background background, Visits visits, Notices notices) {
        this.background = background;
        this.visits = visits;
        this.notices = notices;
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    void show(@Nullable PersonId shown) {
        person = shown;
        refusal.set("");
        busy.set(false);
        from.set(null);
        until.set(null);
        days.set(List.of());
        if (shown != null) {
            background.read(tx -> visits.days(tx, shown), found -> {
                if (shown.equals(person)) {
                    days.set(found);
                }
            });
        }
    }

    String told() {
        List<LocalDate> came = days.get();
        return came.isEmpty()
                ? TEXTS.get("anonymous.nothing")
                : TEXTS.get("anonymous.came", came.size(), Dates.shortDay(came.getFirst()),
                        Dates.shortDay(came.getLast()));
    }

    void detach() {
        PersonId about = person;
        if (about == null || busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        LocalDate first = from.get();
        LocalDate last = until.get();
        background.write(tx -> visits.detach(tx, about, first, last), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<Integer>(Integer count) -> {
                    notices.say(TEXTS.get("anonymous.done", count));
                    if (about.equals(person)) {
                        show(about);
                    }
                }
                case Outcome.Refused<Integer>(var refusals) -> refusal.set(
                        TEXTS.get("refusal." + refusals.getFirst().code()));
                case Outcome.Failed<Integer> failed -> {
                    // told as a notice; nothing was changed
                }
            }
        });
    }
}
