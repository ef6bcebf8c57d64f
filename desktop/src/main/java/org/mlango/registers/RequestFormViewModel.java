package org.mlango.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.people.People;
import org.mlango.people.PersonFace;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** A request as it is being written down: about a person whose file is open, about a card code, or about nobody here. */
final class RequestFormViewModel {
    private static final Refusal UNKNOWN = new Refusal("person", "request.code");

    final BooleanProperty open = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    /** Whether a card code can be looked up at all. */
    final BooleanProperty seesPeople = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable RequestKind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable AskedBy> askedBy = new SimpleObjectProperty<>(AskedBy.PERSON);
    final ObjectProperty<@Nullable LocalDate> received = new SimpleObjectProperty<>();
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty words = new SimpleStringProperty("");
    /** By field; {@code ""} is the whole. */
    final ObservableMap<String, String> refusals = FXCollections.observableHashMap();
    @Nullable
    PersonId about;

    private final Background background;
    private final Registers registers;
    private final People people;
    private final Runnable written;

    /** @param written called once it stands in the register */
    RequestFormViewModel(Background background, Registers registers, People people, Runnable written) {
        this.background = background;
        this.registers = registers;
        this.people = people;
        this.written = written;
    }

    void begin() {
        clear();
        background.read(tx -> tx.today(), today -> {
            received.set(today);
            open.set(true);
        });
    }

    void clear() {
        open.set(false);
        kind.set(null);
        askedBy.set(AskedBy.PERSON);
        code.set("");
        words.set("");
        refusals.clear();
    }

    void save() {
        refusals.clear();
        Optional<PersonId> found = about == null ? byCode() : Optional.of(about);
        if (found.isEmpty() && !code.get().isBlank()) {
            say(List.of(UNKNOWN));
            return;
        }
        AskedBy from = askedBy.get();
        RequestDraft draft = new RequestDraft(kind.get(), from == null ? AskedBy.PERSON : from, received.get(),
                found.orElse(null), words.get());
        busy.set(true);
        background.write(tx -> registers.ask(tx, draft), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<?> done -> {
                    clear();
                    written.run();
                }
                case Outcome.Refused<?>(List<Refusal> why) -> say(why);
                case Outcome.Failed<?> failed -> {
                    // told as a notice; what was typed still stands
                }
            }
        });
    }

    /** Typed with or without hyphens, small or large. */
    private Optional<PersonId> byCode() {
        String typed = compact(code.get());
        return typed.isEmpty()
                ? Optional.empty()
                : people.index().search(code.get()).stream().filter(face -> compact(face.cardCode()).equals(typed))
                        .map(PersonFace::person).findFirst();
    }

    private static String compact(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    private void say(List<Refusal> why) {
        why.forEach(one -> refusals.merge(one.field(), RequestWords.of(one), (a, b) -> a + " " + b));
    }
}
