package org.mlango.plans;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Somebody's plans in their file: shown when they want to see them, to whom they named. */
final class FilePlansViewModel {
    final ObservableList<Plan> plans = FXCollections.observableArrayList();
    final BooleanProperty open = new SimpleBooleanProperty();
    final StringProperty refusal = new SimpleStringProperty("");

    private final Plans room;
    private final Background background;
    private @Nullable PersonId person;

    FilePlansViewModel(Plans room, Background background) {
        this.room = room;
        this.background = background;
    }

    void show(@Nullable PersonId about) {
        close();
        person = about;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    void look() {
        read(tx -> Outcome.done(0));
    }

    /** They, who are here, ask this worker to read them: the question before says so. */
    void showMe() {
        PersonId about = person;
        if (about != null) {
            read(tx -> room.show(tx, about, true));
        }
    }

    private void read(Function<WriteTx, Outcome<Integer>> before) {
        PersonId about = person;
        if (about == null) {
            return;
        }
        refusal.set("");
        background.write(tx -> before.apply(tx) instanceof Outcome.Refused<Integer>(List<Refusal> no)
                ? Outcome.<List<Plan>>refused(no)
                : room.of(tx, about), outcome -> {
                    switch (outcome) {
                        case Outcome.Done<List<Plan>>(List<Plan> found) -> {
                            plans.setAll(found);
                            open.set(about.equals(person));
                        }
                        case Outcome.Refused<List<Plan>>(List<Refusal> no) -> refusal.set(String.join(" ",
                                no.stream().map(PlanWords::refusal).toList()));
                        case Outcome.Failed<List<Plan>> failed -> close();
                    }
                });
    }

    void close() {
        open.set(false);
        plans.clear();
        refusal.set("");
    }
}
