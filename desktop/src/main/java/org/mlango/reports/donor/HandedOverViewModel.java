package org.mlango.reports.donor;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.mlango.kit.text.Texts;
import org.mlango.reports.releases.OnTheWay;
import org.mlango.reports.releases.Releases;
import org.mlango.reports.releases.Releases.Line;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** What went to whom, newest first, and the same files once more. */
final class HandedOverViewModel {
    private static final Texts TEXTS = Texts.of(HandedOverViewModel.class);

    final ObservableList<Line> lines = FXCollections.observableArrayList();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final ObjectProperty<Supplier<String>> said = new SimpleObjectProperty<>(() -> "");
    private final Background background;
    private final Releases releases;
    private final OnTheWay onTheWay;

    HandedOverViewModel(Background background, Releases releases, OnTheWay onTheWay) {
        this.background = background;
        this.releases = releases;
        this.onTheWay = onTheWay;
    }

    StringBinding said() {
        return Bindings.createStringBinding(() -> said.get().get(), said, Texts.language());
    }

    void load() {
        background.write(releases::lines, outcome -> {
            if (outcome instanceof Outcome.Done<List<Line>>(List<Line> found)) {
                lines.setAll(found);
            } else {
                say(outcome);
            }
        });
    }

    /** @param folder to be made */
    void putAgain(Line line, Path folder) {
        busy.set(true);
        background.run(() -> onTheWay.put(line.id(), folder), outcome -> {
            busy.set(false);
            Outcome<Boolean> ended = outcome.then(put -> put);
            if (ended instanceof Outcome.Done<Boolean>) {
                said.set(() -> TEXTS.get("again.done", line.number(), String.valueOf(folder.getFileName())));
                load();
            } else {
                say(ended);
            }
        });
    }

    private <T> void say(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T>(List<Refusal> refusals)) {
            Refusal first = refusals.getFirst();
            said.set(() -> TEXTS.get("refusal." + first.code(), first.details().toArray()));
        }
    }
}
