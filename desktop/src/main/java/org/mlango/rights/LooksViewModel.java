package org.mlango.rights;

import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.Outcome;

/** Who was at a person's record, to be read out to them. */
final class LooksViewModel {
    private static final Texts TEXTS = Texts.of(LooksViewModel.class);

    final ObservableList<Line> lines = FXCollections.observableArrayList();

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Background background;
    private final Looks looks;
    private List<Look> found = List.of();
    private @Nullable PersonId person;

    LooksViewModel(Background background, Looks looks) {
        this.background = background;
        this.looks = looks;
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    void show(@Nullable PersonId shown) {
        close();
        person = shown;
    }

    void read() {
        PersonId about = person;
        if (about == null) {
            return;
        }
        refusal.set("");
        background.write(tx -> looks.run(tx, about), outcome -> {
            if (!about.equals(person)) {
                return;
            }
            switch (outcome) {
                case Outcome.Done<List<Look>>(List<Look> done) -> {
                    found = done;
                    say();
                    open.set(true);
                }
                case Outcome.Refused<List<Look>>(var refusals) -> refusal.set(
                        TEXTS.get("refusal." + refusals.getFirst().code()));
                case Outcome.Failed<List<Look>> failed -> {
                    // told as a notice
                }
            }
        });
    }

    void close() {
        open.set(false);
        found = List.of();
        lines.clear();
        refusal.set("");
    }

    /** In the language of the screen, also when that changed meanwhile. */
    void say() {
        lines.setAll(found.stream().map(LooksViewModel::line).toList());
    }

    private static Line line(Look look) {
        String worker = look.worker();
        String day = Dates.day(look.from().atZone(ZoneId.systemDefault()).toLocalDate());
        return new Line(false,
                TEXTS.get("looks.line", day, Dates.time(look.from()), worker == null
                        ? TEXTS.get("looks.no_name")
                        : worker),
                String.join(". ", look.did(Texts.currentLanguage())), List.of());
    }
}
