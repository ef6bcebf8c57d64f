package org.mlango.places;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** The directory: one place opened, one being written, a file on its way in or out. */
final class PlacesViewModel {
    private static final Texts TEXTS = Texts.of(PlacesViewModel.class);
    private static final Duration UNDO = Duration.ofSeconds(10);

    final PlacePickerViewModel picker;
    final ObjectProperty<@Nullable PlaceFormViewModel> form = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Brought> brought = new SimpleObjectProperty<>();
    final StringProperty note = new SimpleStringProperty("");
    final BooleanProperty mayWrite = new SimpleBooleanProperty();
    /** Pages of the library nobody took over yet. */
    final IntegerProperty pages = new SimpleIntegerProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final Background background;
    private final Places places;
    private final Notices notices;

    /**
     * What a file brought, looked at and not taken yet.
     *
     * @param known how many of the good ones are here already
     */
    record Brought(PlacesFile.Rows rows, int known) {}

    private record About(boolean mayWrite, int pages) {}

    PlacesViewModel(Background background, Places places, Notices notices) {
        this.background = background;
        this.places = places;
        this.notices = notices;
        picker = new PlacePickerViewModel(background, places);
    }

    void load() {
        load(null);
    }

    private void load(@Nullable UUID wanted) {
        Listed open = picker.chosen.get();
        picker.load(wanted == null && open != null ? open.place().id() : wanted);
        background.read(tx -> new About(PlaceRules.mayWrite(tx.actor().roles()), places.onPages(tx).size()), about -> {
            mayWrite.set(about.mayWrite());
            pages.set(about.pages());
        });
    }

    void clear() {
        picker.clear();
        form.set(null);
        brought.set(null);
        note.set("");
    }

    void begin() {
        note.set("");
        brought.set(null);
        form.set(new PlaceFormViewModel(background, places, null));
    }

    void change(Place place) {
        note.set("");
        form.set(new PlaceFormViewModel(background, places, place));
    }

    void kept(UUID place) {
        PlaceFormViewModel was = form.get();
        note.set("");
        notices.say(TEXTS.get(was != null && was.isNew() ? "place.written" : "place.changed"));
        form.set(null);
        load(place);
    }

    void confirm(Place place) {
        run(tx -> places.confirm(tx, place), id -> {
            notices.say(TEXTS.get("place.confirmed"));
            load(id);
        });
    }

    void takeOut(Place place) {
        run(tx -> places.takeOut(tx, place), id -> {
            picker.chosen.set(null);
            load();
            notices.offerUndo(TEXTS.get("place.taken_out", place.name()), UNDO,
                    () -> run(tx -> places.bringBack(tx, id), this::load));
        });
    }

    void addChecked() {
        run(places::addChecked, this::taken);
    }

    void takeOver() {
        run(places::takeOver, this::taken);
    }

    private void taken(int count) {
        notices.say(TEXTS.get("places.taken", count));
        load();
    }

    /** Reads a file; nothing of it is kept yet. */
    void look(Path file) {
        form.set(null);
        brought.set(null);
        note.set("");
        background.read(tx -> tx.today(), today -> background.run(() -> PlacesFile.read(file, today), outcome -> {
            if (outcome instanceof Outcome.Done<PlacesFile.Read>(PlacesFile.Read found)) {
                switch (found) {
                    case PlacesFile.Rows rows -> background.read(tx -> known(places.offered(tx), rows),
                            known -> brought.set(new Brought(rows, known)));
                    case PlacesFile.No(String code) -> note.set(TEXTS.get(code));
                }
            }
        }));
    }

    private static int known(List<Place> here, PlacesFile.Rows rows) {
        PlaceNames names = PlaceNames.of(here);
        return (int) rows.good().stream().filter(row -> names.has(row.content().name())).count();
    }

    void take() {
        Brought looked = brought.get();
        if (looked != null) {
            run(tx -> places.addAll(tx, looked.rows().good()), count -> {
                brought.set(null);
                taken(count);
            });
        }
    }

    void leave() {
        brought.set(null);
    }

    /** All that is offered. */
    void export(Path place) {
        background.read(places::offered, all -> put(place, () -> PlacesCsv.write(all)));
    }

    /** What the list shows now. */
    void print(Path place, Language language) {
        PlacesPdf paper = paper(language);
        put(place, paper::write);
    }

    int printed() {
        return paper(Language.EN).printed().size();
    }

    private PlacesPdf paper(Language language) {
        return new PlacesPdf(places, picker.found.stream().map(Listed::place).toList(), language);
    }

    /** Makes the bytes of a file. */
    private interface Made {
        byte[] bytes() throws IOException;
    }

    private void put(Path place, Made made) {
        note.set("");
        background.run(() -> {
            try {
                SavedFile.put(place, made.bytes());
                return true;
            } catch (IOException e) {
                Failures.logged(e);
                return false;
            }
        }, outcome -> {
            if (outcome instanceof Outcome.Done<Boolean>(Boolean saved) && saved) {
                notices.say(TEXTS.get("places.saved"));
            } else {
                note.set(TEXTS.get("places.not_saved"));
            }
        });
    }

    private <T> void run(Function<WriteTx, Outcome<T>> work, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        note.set("");
        background.write(work, outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<T>(T done) -> then.accept(done);
                case Outcome.Refused<T>(List<Refusal> why) -> {
                    note.set(PlaceWords.refusal(why.getFirst()));
                    load();
                }
                case Outcome.Failed<T> failed -> {
                    // told as a notice; everything is as it was
                }
            }
        });
    }
}
