package org.mlango.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** Whose file is open. Only the name to use is read; the rest is read when asked for, and let go of again. */
final class PersonFileViewModel {
    private static final Texts TEXTS = Texts.of(PersonFileViewModel.class);

    final ObjectProperty<@Nullable PersonId> person = new SimpleObjectProperty<>();
    /** That nothing of this record is to be used, while the person wants it so; else empty. */
    final StringProperty leftBe = new SimpleStringProperty("");
    final StringProperty label = new SimpleStringProperty("");
    /** Everything told, while it is shown; else null. */
    final ObjectProperty<@Nullable Person> revealed = new SimpleObjectProperty<>();
    /** What they asked us to mind, while everything told is shown. */
    final ObservableList<String> minded = FXCollections.observableArrayList();
    final BooleanProperty correcting = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObjectProperty<Set<Role>> roles = new SimpleObjectProperty<>(Set.of());
    /** What becomes of what a correction takes out. */
    final ObjectProperty<@Nullable OldWords> old = new SimpleObjectProperty<>(OldWords.LET_GO);
    /** What earlier corrections took out, while somebody corrects. */
    final ObservableList<Before> before = FXCollections.observableArrayList();
    final PersonFormViewModel form = new PersonFormViewModel();

    private final Background background;
    private final People people;
    private final Consents consents;
    private long version;

    PersonFileViewModel(Background background, People people, Consents consents) {
        this.background = background;
        this.people = people;
        this.consents = consents;
    }

    /** @param then runs when it is known who looks, and so which parts to show */
    void show(PersonId shown, Runnable then) {
        hide();
        person.set(shown);
        readLeftBe();
        background.write(tx -> Outcome.done(new Opened(people.face(tx, shown), tx.actor().roles())), outcome -> {
            if (outcome instanceof Outcome.Done<Opened>(Opened opened) && shown.equals(person.get())) {
                label.set(opened.face().map(PersonFace::label).orElse(""));
                roles.set(opened.roles());
                then.run();
            }
        });
    }

    void readLeftBe() {
        PersonId about = person.get();
        if (about != null) {
            background.read(tx -> consents.restricted(tx, about), left -> {
                if (about.equals(person.get())) {
                    leftBe.set(left ? TEXTS.get("file.left_be") : "");
                }
            });
        }
    }

    private record Opened(Optional<PersonFace> face, Set<Role> roles) {}

    void reveal() {
        PersonId about = person.get();
        if (about != null) {
            background.write(tx -> Outcome.done(people.person(tx, about)
                    .map(found -> new Told(found, consents.minded(tx, about)))), outcome -> {
                        if (outcome instanceof Outcome.Done<Optional<Told>>(Optional<Told> told)
                                && about.equals(person.get())) {
                            told.ifPresent(this::show);
                        }
                    });
        }
    }

    private record Told(Person person, List<String> minded) {
        @Override
        public String toString() {
            return "Told";
        }
    }

    private void show(Told told) {
        minded.setAll(told.minded());
        revealed.set(told.person());
    }

    void conceal() {
        revealed.set(null);
        minded.clear();
    }

    void startCorrecting() {
        readBefore();
        read(found -> {
            conceal();
            version = found.version();
            form.show(found.draft());
            correcting.set(true);
        });
    }

    private void readBefore() {
        PersonId about = person.get();
        if (about != null) {
            background.write(tx -> Outcome.done(people.before(tx, about)), outcome -> {
                if (outcome instanceof Outcome.Done<List<Before>>(List<Before> found) && about.equals(person.get())) {
                    before.setAll(found);
                }
            });
        }
    }

    void letGoOfBefore() {
        PersonId about = person.get();
        if (about != null) {
            background.write(tx -> people.letGoOfBefore(tx, about), outcome -> {
                if (outcome instanceof Outcome.Done<Integer>) {
                    before.clear();
                }
            });
        }
    }

    void stopCorrecting() {
        before.clear();
        old.set(OldWords.LET_GO);
        correcting.set(false);
        form.clear();
    }

    void saveCorrection() {
        PersonId about = person.get();
        PersonDraft draft = form.draft().orElse(null);
        if (about == null || draft == null || busy.get()) {
            return;
        }
        OldWords wanted = old.get() == null ? OldWords.LET_GO : old.get();
        busy.set(true);
        background.write(tx -> people.correct(tx, about, version, draft, wanted).map(id -> people.face(tx, id)),
                outcome -> {
                    busy.set(false);
                    switch (outcome) {
                        case Outcome.Done<Optional<PersonFace>>(Optional<PersonFace> face) -> {
                            label.set(face.map(PersonFace::label).orElse(""));
                            stopCorrecting();
                        }
                        case Outcome.Refused<Optional<PersonFace>>(List<Refusal> refusals) -> form.refuse(refusals);
                        case Outcome.Failed<Optional<PersonFace>> failed -> {
                            // told as a notice; the form keeps its content
                        }
                    }
                });
    }

    void hide() {
        conceal();
        stopCorrecting();
        label.set("");
        leftBe.set("");
        person.set(null);
    }

    private void read(Consumer<Person> then) {
        PersonId about = person.get();
        if (about != null) {
            background.write(tx -> Outcome.done(people.person(tx, about)), outcome -> {
                if (outcome instanceof Outcome.Done<Optional<Person>>(Optional<Person> found)
                        && about.equals(person.get())) {
                    found.ifPresent(then);
                }
            });
        }
    }
}
