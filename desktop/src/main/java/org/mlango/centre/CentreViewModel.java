package org.mlango.centre;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** The list of workers, and the form that adds one. */
final class CentreViewModel {
    private static final Texts TEXTS = Texts.of(CentreViewModel.class);

    final ObservableList<WorkerRow> workers = FXCollections.observableArrayList();
    final StringProperty centreName = new SimpleStringProperty("");

    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    final ObservableSet<Role> roles = FXCollections.observableSet(EnumSet.of(Role.FRONT_DESK));
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty pin = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final Background background;
    private final Centre centre;
    private final Accounts accounts;

    CentreViewModel(Background background, Centre centre, Accounts accounts) {
        this.background = background;
        this.centre = centre;
        this.accounts = accounts;
    }

    void load() {
        background.read(centre::profile, profile -> centreName.set(profile.name()));
        background.read(centre::workers, workers::setAll);
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** What came of adding somebody, with the keys that still wait for a colleague. */
    ReadOnlyStringProperty done() {
        return done.getReadOnlyProperty();
    }

    /** Who, of those working here, can open what this key opens. */
    String whoOpens(KeyName key) {
        return String.join(", ", workers.stream().filter(row -> row.opens(key)).map(WorkerRow::name).toList());
    }

    void add() {
        NewWorker details = new NewWorker(name.get(), language.get(), Set.copyOf(roles), passphrase.get().toCharArray(),
                pin.get());
        busy.set(true);
        refusal.set("");
        done.set("");
        background.run(() -> accounts.judge(details), judged -> {
            switch (judged) {
                case Outcome.Done<List<Refusal>>(List<Refusal> refusals) when refusals.isEmpty() -> write(details);
                case Outcome.Done<List<Refusal>>(List<Refusal> refusals) -> refuse(refusals);
                case Outcome.Refused<List<Refusal>>(List<Refusal> refusals) -> refuse(refusals);
                case Outcome.Failed<List<Refusal>> failed -> busy.set(false);
            }
        });
    }

    private void write(NewWorker details) {
        background.write(tx -> centre.addWorker(tx, details), outcome -> {
            switch (outcome) {
                case Outcome.Done<UUID>(UUID id) -> openAccount(id, details);
                case Outcome.Refused<UUID>(List<Refusal> refusals) -> refuse(refusals);
                case Outcome.Failed<UUID> failed -> busy.set(false);
            }
        });
    }

    private void openAccount(UUID id, NewWorker details) {
        background.run(() -> accounts.open(id, details), attempt -> {
            Optional<Set<KeyName>> waiting = opened(attempt);
            if (waiting.isPresent()) {
                busy.set(false);
                done.set(waiting.get().isEmpty()
                        ? TEXTS.get("worker.added", details.name())
                        : TEXTS.get("worker.added.waiting", details.name()));
                clear();
                load();
            } else {
                // without an account the entry would be a name that can never sign in
                background.write(tx -> centre.endWorker(tx, id), ended -> busy.set(false));
            }
        });
    }

    private Optional<Set<KeyName>> opened(Outcome<Outcome<Set<KeyName>>> attempt) {
        if (attempt instanceof Outcome.Done<Outcome<Set<KeyName>>>(Outcome<Set<KeyName>> answer)) {
            if (answer instanceof Outcome.Done<Set<KeyName>>(Set<KeyName> waiting)) {
                return Optional.of(waiting);
            }
            if (answer instanceof Outcome.Refused<Set<KeyName>>(List<Refusal> refusals)) {
                refuse(refusals);
            }
        }
        return Optional.empty();
    }

    private void refuse(List<Refusal> refusals) {
        busy.set(false);
        refusal.set(CentreWords.of(refusals));
    }

    private void clear() {
        name.set("");
        passphrase.set("");
        pin.set("");
    }
}
