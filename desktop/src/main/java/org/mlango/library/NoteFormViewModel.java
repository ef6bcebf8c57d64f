package org.mlango.library;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** What somebody is writing into the library. What is refused stays as typed. */
final class NoteFormViewModel {
    final NoteKind kind;
    final String topic;
    /** What a line of this page may be about. */
    final List<Part> parts;
    final StringProperty english;
    final StringProperty swahili;
    final StringProperty source;
    final StringProperty year;
    final ObjectProperty<@Nullable Part> part;
    final ObjectProperty<@Nullable Shelf> shelf;
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sources = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper years = new ReadOnlyStringWrapper("");
    private final BiFunction<WriteTx, NoteContent, Outcome<String>> write;
    private final LibraryViewModel library;

    NoteFormViewModel(NoteKind kind, NoteContent before, String topic,
            BiFunction<WriteTx, NoteContent, Outcome<String>> write, LibraryViewModel library) {
        this.kind = kind;
        this.topic = topic;
        parts = Part.on(before.shelf());
        this.write = write;
        this.library = library;
        english = new SimpleStringProperty(before.english());
        swahili = new SimpleStringProperty(before.swahili());
        source = new SimpleStringProperty(before.source());
        year = new SimpleStringProperty(before.year());
        part = new SimpleObjectProperty<>(before.part());
        shelf = new SimpleObjectProperty<>(before.shelf());
    }

    /** What stands against {@code words}, {@code source} or {@code year}. */
    ReadOnlyStringProperty refusal(String field) {
        return (switch (field) {
            case "source" -> sources;
            case "year" -> years;
            default -> words;
        }).getReadOnlyProperty();
    }

    void save() {
        busy.set(true);
        Part chosen = Optional.ofNullable(part.get()).orElse(Part.KNOW);
        Shelf stands = Optional.ofNullable(shelf.get()).orElse(Shelf.SUBSTANCES);
        NoteContent content = new NoteContent(english.get().strip(), swahili.get().strip(), chosen, stands,
                source.get().strip(), year.get().strip());
        library.save(this, tx -> write.apply(tx, content));
    }

    void leave() {
        library.leaveForm();
    }

    void heard(Outcome<String> outcome) {
        busy.set(false);
        words.set("");
        sources.set("");
        years.set("");
        if (outcome instanceof Outcome.Refused<String>(List<Refusal> refusals)) {
            refusals.reversed().forEach(refusal -> (switch (refusal.field()) {
                case "source" -> sources;
                case "year" -> years;
                default -> words;
            }).set(LibraryViewModel.words(refusal)));
        }
    }
}
