package org.mlango.people;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/**
 * A part of the file kept under an agreement of its own: there only while that stands, and read only when asked for.
 *
 * @param <T> what is kept
 */
final class ApartViewModel<T> {
    final BooleanProperty agreed = new SimpleBooleanProperty();
    final BooleanProperty open = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final StringProperty refusal = new SimpleStringProperty("");

    private final Background background;
    private final Consents consents;
    private final Purpose purpose;
    private final Kept<T> kept;
    private final Form<T> form;
    private @Nullable PersonId person;

    /** Where it is kept. */
    interface Kept<T> {
        T read(WriteTx tx, PersonId person);

        Outcome<PersonId> keep(WriteTx tx, PersonId person, T content);
    }

    /** Where it is typed. */
    interface Form<T> {
        void fill(T found);

        T content();

        void clear();
    }

    ApartViewModel(Background background, Consents consents, Purpose purpose, Kept<T> kept, Form<T> form) {
        this.background = background;
        this.consents = consents;
        this.purpose = purpose;
        this.kept = kept;
        this.form = form;
    }

    void show(@Nullable PersonId shown) {
        close();
        person = shown;
        agreed.set(false);
        if (shown != null) {
            background.read(tx -> consents.standing(tx, shown, purpose),
                    standing -> agreed.set(shown.equals(person) && standing == Standing.AGREED));
        }
    }

    void open() {
        PersonId about = person;
        if (about != null) {
            background.write(tx -> Outcome.done(kept.read(tx, about)), outcome -> {
                if (outcome instanceof Outcome.Done<T>(T found) && about.equals(person)) {
                    form.fill(found);
                    open.set(true);
                }
            });
        }
    }

    void save() {
        PersonId about = person;
        if (about == null || busy.get()) {
            return;
        }
        T content = form.content();
        busy.set(true);
        background.write(tx -> kept.keep(tx, about, content), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<PersonId> done -> close();
                case Outcome.Refused<PersonId>(List<Refusal> refusals) -> refusal.set(String.join(" ",
                        refusals.stream().map(PeopleWords::of).toList()));
                case Outcome.Failed<PersonId> failed -> {
                    // told as a notice; the form keeps its content
                }
            }
        });
    }

    void close() {
        open.set(false);
        refusal.set("");
        form.clear();
    }
}
