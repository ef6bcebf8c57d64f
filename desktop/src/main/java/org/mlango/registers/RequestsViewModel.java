package org.mlango.registers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.Texts;
import org.mlango.people.People;
import org.mlango.people.PersonFace;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Requests in a list, by card code and never by name: of everybody, or of one person. */
final class RequestsViewModel {
    private static final Duration UNDO = Duration.ofSeconds(10);
    private static final Texts TEXTS = Texts.of(RequestsViewModel.class);

    /** @param code the card code; empty where the one signed in may not know, or where nothing leads to a person */
    record Line(Request request, String code) {
        @Override
        public String toString() {
            return "Line[" + request.id() + "]";
        }
    }

    private record Found(List<Line> lines, LocalDate today, boolean mayWrite, boolean mayClose, boolean seesPeople) {
        @Override
        public String toString() {
            return "Found";
        }
    }

    final ObservableList<Line> lines = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Line> chosen = new SimpleObjectProperty<>();
    /** What was said with the chosen one, where it may be read. */
    final StringProperty told = new SimpleStringProperty("");
    final StringProperty refusal = new SimpleStringProperty("");
    final BooleanProperty mayWrite = new SimpleBooleanProperty();
    final BooleanProperty mayClose = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable LocalDate> today = new SimpleObjectProperty<>();
    final RequestFormViewModel form;

    private final Background background;
    private final Registers registers;
    private final People people;
    private final Notices notices;
    private Function<WriteTx, List<Request>> what = tx -> List.of();

    RequestsViewModel(Background background, Registers registers, People people, Notices notices) {
        this.background = background;
        this.registers = registers;
        this.people = people;
        this.notices = notices;
        form = new RequestFormViewModel(background, registers, people, this::written);
    }

    void ofEverybody() {
        form.about = null;
        load(registers::requests);
        background.write(people::unlocked, done -> {});
    }

    void of(PersonId person) {
        form.about = person;
        load(tx -> registers.requests(tx, person));
    }

    void forget() {
        what = tx -> List.of();
        lines.clear();
        form.clear();
        form.about = null;
        choose(null);
    }

    void choose(@Nullable Line line) {
        told.set("");
        refusal.set("");
        chosen.set(line);
        if (line != null && line.request().hasWords()) {
            background.write(tx -> Outcome.done(registers.words(tx, line.request())), outcome -> {
                if (outcome instanceof Outcome.Done<Optional<String>>(Optional<String> words)
                        && line.equals(chosen.get())) {
                    told.set(words.orElse(""));
                }
            });
        }
    }

    /** @param reason null if it was done */
    void close(Line line, @Nullable RequestReason reason) {
        UUID id = line.request().id();
        change(tx -> registers.close(tx, id, reason), () -> notices.offerUndo(
                TEXTS.get(reason == null ? "notice.done" : "notice.refused"), UNDO, () -> openAgain(id)));
    }

    void openAgain(UUID id) {
        change(tx -> registers.openAgain(tx, id), () -> notices.say(TEXTS.get("notice.open_again")));
    }

    private void change(Function<WriteTx, Outcome<UUID>> work, Runnable done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        background.write(work, outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<UUID> ended -> {
                    done.run();
                    choose(null);
                    load(what);
                }
                case Outcome.Refused<UUID>(List<Refusal> why) -> {
                    load(what);
                    refusal.set(RequestWords.of(why));
                }
                case Outcome.Failed<UUID> failed -> {
                    // told as a notice; nothing was changed
                }
            }
        });
    }

    private void written() {
        notices.say(TEXTS.get("notice.written"));
        load(what);
    }

    private void load(Function<WriteTx, List<Request>> rows) {
        what = rows;
        background.write(tx -> Outcome.done(read(tx, rows)), outcome -> {
            if (outcome instanceof Outcome.Done<Found>(Found found) && what.equals(rows)) {
                today.set(found.today());
                mayWrite.set(found.mayWrite());
                mayClose.set(found.mayClose());
                form.seesPeople.set(found.seesPeople());
                lines.setAll(found.lines());
            }
        });
    }

    private Found read(WriteTx tx, Function<WriteTx, List<Request>> rows) {
        Map<PersonId, String> codes = new HashMap<>();
        List<Line> read = rows.apply(tx).stream().map(request -> {
            PersonId person = request.person();
            return new Line(request, person == null
                    ? ""
                    : codes.computeIfAbsent(person, id -> people.face(tx, id).map(PersonFace::cardCode).orElse("")));
        }).toList();
        return new Found(read, tx.today(), RequestRules.mayWrite(tx.actor().roles()),
                RequestRules.mayClose(tx.actor().roles()), tx.keys().opens(KeyName.IK));
    }
}
