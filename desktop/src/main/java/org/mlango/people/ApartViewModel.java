package org.mlango.people;

import java.util.List;
import java.util.Objects;
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
    /** True where nobody asked yet, or long ago. Whoever said no is not asked again from here. */
    final BooleanProperty toAsk = new SimpleBooleanProperty();
    final BooleanProperty open = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final StringProperty refusal = new SimpleStringProperty("");

    private final Background background;
    private final Consents consents;
    private final Purpose purpose;
    private final Kept<T> kept;
    private final Form<T> form;
    private @Nullable PersonId person;
    private @Nullable T shown;

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

    void show(@Nullable PersonId about) {
        close();
        person = about;
        agreed.set(false);
        toAsk.set(false);
        if (about != null) {
            background.read(tx -> consents.standing(tx, about, purpose), standing -> {
                if (about.equals(person)) {
                    agreed.set(standing == Standing.AGREED);
                    toAsk.set(standing == Standing.NEVER_ASKED || standing == Standing.EXPIRED);
                }
            });
        }
    }

    Purpose purpose() {
        return purpose;
    }

    void open() {
        PersonId about = person;
        if (about != null) {
            background.write(tx -> Outcome.done(kept.read(tx, about)), outcome -> {
                if (outcome instanceof Outcome.Done<T>(T found) && about.equals(person)) {
                    form.fill(found);
                    shown = form.content();
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

    /** The time to look at it has passed; what somebody is writing stays. */
    void closeIfUnchanged() {
        if (open.get() && !busy.get() && Objects.equals(shown, form.content())) {
            close();
        }
    }

    void close() {
        open.set(false);
        shown = null;
        refusal.set("");
        form.clear();
    }
}
