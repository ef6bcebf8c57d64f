package org.mlango.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.people.People;
import org.mlango.people.PersonFace;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** The monthly list of what has come to its time, worked by a counsellor one person after the other. */
final class KeepingViewModel {
    private static final String FILE = "person";
    private static final Texts TEXTS = Texts.of(KeepingViewModel.class);

    /** @param code the card code */
    record Line(Due due, String code) {
        String what() {
            return due.what().stream().sorted().map(one -> TEXTS.get("kept." + one)).collect(Collectors.joining(", "));
        }

        @Override
        public String toString() {
            return "Line[" + due.person().value() + "]";
        }
    }

    private record Found(List<Line> lines, int many, LocalDate today, boolean mayWork, boolean mayClear, int over) {
        @Override
        public String toString() {
            return "Found";
        }
    }

    final ObservableList<Line> lines = FXCollections.observableArrayList();
    /** How many are due; who may not work the list knows no more. */
    final IntegerProperty many = new SimpleIntegerProperty();
    final ObjectProperty<LocalDate> today = new SimpleObjectProperty<>(LocalDate.EPOCH);
    final ObjectProperty<@Nullable Line> chosen = new SimpleObjectProperty<>();
    final BooleanProperty mayWork = new SimpleBooleanProperty();
    final BooleanProperty mayClear = new SimpleBooleanProperty();
    /** Closed lines of the registers whose time is over. */
    final IntegerProperty over = new SimpleIntegerProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final StringProperty refusal = new SimpleStringProperty("");

    private final Background background;
    private final Keeping keeping;
    private final People people;
    private final Navigation navigation;
    private final Notices notices;

    KeepingViewModel(Background background, Keeping keeping, People people, Navigation navigation, Notices notices) {
        this.background = background;
        this.keeping = keeping;
        this.people = people;
        this.navigation = navigation;
        this.notices = notices;
    }

    void load() {
        background.write(tx -> Outcome.done(read(tx)), outcome -> {
            if (outcome instanceof Outcome.Done<Found>(Found found)) {
                today.set(found.today());
                mayWork.set(found.mayWork());
                mayClear.set(found.mayClear());
                many.set(found.many());
                over.set(found.over());
                lines.setAll(found.lines());
            }
        });
    }

    void choose(@Nullable Line line) {
        refusal.set("");
        chosen.set(line);
    }

    void forget() {
        choose(null);
        lines.clear();
    }

    void keepOn(Line line) {
        run(tx -> keeping.keepOn(tx, line.due().records(), line.due().what()),
                done -> notices.say(TEXTS.get("notice.kept_on")));
    }

    void makeAnonymous(Line line) {
        run(tx -> keeping.makeAnonymous(tx, line.due().records()),
                count -> notices.say(TEXTS.get("notice.anonymous", count)));
    }

    /** Deleting is done there, as always: with what goes shown first, and a second person. */
    void openFile(Line line) {
        navigation.go(FILE, line.due().person());
    }

    void deleteLinesOver() {
        run(keeping::deleteLinesOver, gone -> notices.say(TEXTS.get("notice.lines_deleted", gone)));
    }

    private <T> void run(Function<WriteTx, Outcome<T>> work, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        background.write(work, outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<T>(T done) -> {
                    then.accept(done);
                    choose(null);
                    load();
                }
                case Outcome.Refused<T>(List<Refusal> why) -> refusal.set(RequestWords.of(why));
                case Outcome.Failed<T> failed -> {
                    // told as a notice; nothing was changed
                }
            }
        });
    }

    private Found read(WriteTx tx) {
        List<Due> due = keeping.due(tx);
        List<Line> read = Keeping.mayWork(tx)
                ? due.stream().map(one -> new Line(one, code(tx, one))).toList()
                : List.of();
        return new Found(read, due.size(), tx.today(), Keeping.mayWork(tx), Keeping.mayClear(tx),
                keeping.linesOver(tx));
    }

    private String code(WriteTx tx, Due due) {
        return people.face(tx, due.person()).map(PersonFace::cardCode).orElse("");
    }
}
