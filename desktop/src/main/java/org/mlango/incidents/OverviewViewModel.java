package org.mlango.incidents;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** What is owed, what was told without a person, and the kits that go out: each worker sees what is theirs. */
final class OverviewViewModel {
    private static final Texts TEXTS = Texts.of(OverviewViewModel.class);
    private static final Duration UNDO = Duration.ofSeconds(10);

    final BooleanProperty listens = new SimpleBooleanProperty();
    final BooleanProperty looksAfter = new SimpleBooleanProperty();
    final BooleanProperty givesKits = new SimpleBooleanProperty();
    final ObservableList<Owed> owed = FXCollections.observableArrayList();
    final ObjectProperty<Map<Kit, Integer>> kits = new SimpleObjectProperty<>(Map.of());
    final ObjectProperty<@Nullable Kit> kit = new SimpleObjectProperty<>();
    final IntegerProperty kitCount = new SimpleIntegerProperty(1);
    final StringProperty note = new SimpleStringProperty("");
    final IncidentRowsViewModel rows;

    private final Background background;
    private final Incidents incidents;
    private final Notices notices;

    private record Who(boolean listens, boolean looksAfter, boolean givesKits) {}

    private record Found(List<Owed> owed, Map<Kit, Integer> kits) {
        @Override
        public String toString() {
            return "Found";
        }
    }

    OverviewViewModel(Background background, Incidents incidents, Notices notices) {
        this.background = background;
        this.incidents = incidents;
        this.notices = notices;
        rows = new IncidentRowsViewModel(background, incidents, notices);
        rows.onChanged(this::look);
    }

    void open() {
        note.set("");
        background.read(tx -> new Who(IncidentRules.mayListen(tx), IncidentRules.mayLookAfter(tx),
                IncidentRules.mayGiveKits(tx)), who -> {
                    listens.set(who.listens());
                    looksAfter.set(who.looksAfter());
                    givesKits.set(who.givesKits());
                    look();
                });
    }

    void close() {
        rows.close();
        owed.clear();
        kits.set(Map.of());
        kit.set(null);
        kitCount.set(1);
    }

    private void look() {
        if (!listens.get() && !looksAfter.get()) {
            return;
        }
        background.write(tx -> incidents.owed(tx).map(owing -> new Found(owing,
                incidents.kits(tx,
                        tx.today().withDayOfYear(1)) instanceof Outcome.Done<Map<Kit, Integer>>(Map<Kit, Integer> out)
                                ? out
                                : Map.of())),
                outcome -> {
                    if (outcome instanceof Outcome.Done<Found>(Found found)) {
                        owed.setAll(found.owed());
                        kits.set(found.kits());
                    }
                });
    }

    void giveKit() {
        Kit why = kit.get();
        if (why == null) {
            note.set(IncidentWords.refusal(new Refusal("kit", "kit.why")));
            return;
        }
        int number = kitCount.get();
        note.set("");
        background.write(tx -> incidents.kit(tx, number, why), outcome -> {
            switch (outcome) {
                case Outcome.Done<UUID>(UUID id) -> {
                    kit.set(null);
                    kitCount.set(1);
                    notices.offerUndo(TEXTS.get("kit.written"), UNDO, () -> undo(id));
                    look();
                }
                case Outcome.Refused<UUID>(List<Refusal> refusals) -> note
                        .set(IncidentWords.refusal(refusals.getFirst()));
                case Outcome.Failed<UUID> failed -> {
                    // told as a notice
                }
            }
        });
    }

    private void undo(UUID id) {
        background.write(tx -> incidents.takeOutKit(tx, id), outcome -> {
            notices.say(TEXTS.get(outcome instanceof Outcome.Done<UUID> ? "kit.undone" : "kit.not_undone"));
            look();
        });
    }
}
