package org.mlango.rights;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** Everything kept about one person: read when asked for, in the language they read, and let go of again. */
final class CopyViewModel {
    private static final Texts TEXTS = Texts.of(CopyViewModel.class);

    /** In which the person reads it. Another one while it is open makes it anew. */
    final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>();
    final ObservableList<Line> lines = FXCollections.observableArrayList();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Background background;
    private final MakeCopy makeCopy;
    private final Notices notices;
    private @Nullable PersonId person;
    private @Nullable Copy copy;

    CopyViewModel(Background background, MakeCopy makeCopy, Notices notices) {
        this.background = background;
        this.makeCopy = makeCopy;
        this.notices = notices;
        language.subscribe(chosen -> {
            if (open.get()) {
                make();
            }
        });
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
        language.set(Texts.currentLanguage());
    }

    void make() {
        PersonId about = person;
        Language reads = language.get();
        if (about == null) {
            return;
        }
        refusal.set("");
        background.write(tx -> makeCopy.run(tx, about, reads == null ? Texts.currentLanguage() : reads), outcome -> {
            if (!about.equals(person)) {
                return;
            }
            switch (outcome) {
                case Outcome.Done<Copy>(Copy made) -> {
                    copy = made;
                    lines.setAll(made.parts().stream().flatMap(CopyViewModel::lines).toList());
                    open.set(true);
                }
                case Outcome.Refused<Copy>(List<Refusal> refusals) -> say(refusals.getFirst().code());
                case Outcome.Failed<Copy> failed -> say("");
            }
        });
    }

    void close() {
        open.set(false);
        copy = null;
        lines.clear();
        busy.set(false);
        refusal.set("");
    }

    /** Writes the copy to this place; first into the trail, so that no file leaves without a line there. */
    void save(CopyKind kind, Path place) {
        Copy made = copy;
        PersonId about = person;
        if (made == null || about == null || busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        background.write(tx -> makeCopy.written(tx, about, kind), outcome -> {
            switch (outcome) {
                case Outcome.Done<Boolean> done -> put(made, kind, place);
                case Outcome.Refused<Boolean>(List<Refusal> refusals) -> say(refusals.getFirst().code());
                case Outcome.Failed<Boolean> failed -> say("");
            }
        });
    }

    private void put(Copy made, CopyKind kind, Path place) {
        background.run(() -> SaveCopy.run(made, kind, place), outcome -> {
            Optional<String> code = outcome instanceof Outcome.Done<Optional<String>>(Optional<String> answer)
                    ? answer
                    : Optional.of("copy.not_saved");
            code.ifPresentOrElse(this::say, () -> {
                busy.set(false);
                notices.say(TEXTS.get("copy.saved"));
            });
        });
    }

    /** An empty code is something unforeseen, which a notice already told. */
    private void say(String code) {
        busy.set(false);
        refusal.set(code.isEmpty() ? "" : TEXTS.get("refusal." + code));
    }

    private static Stream<Line> lines(Copy.Part part) {
        return Stream.concat(Stream.of(new Line(true, part.title(), part.why(), List.of())),
                part.held().stream().map(held -> new Line(false,
                        held.day() == null ? "" : Dates.shortDay(held.day()), "", held.facts())));
    }
}
