package org.mlango.centre;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    /** Whoever is here opened the envelope, and is no worker. */
    final BooleanProperty envelope = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final Background background;
    private final Centre centre;
    private final Hiring hiring;

    CentreViewModel(Background background, Centre centre, Accounts accounts) {
        this.background = background;
        this.centre = centre;
        this.hiring = new Hiring(background, centre, accounts);
    }

    void load() {
        background.read(centre::profile, profile -> centreName.set(profile.name()));
        background.read(centre::workers, workers::setAll);
        background.read(tx -> !centre.worksHere(tx, tx.actor().worker()), envelope::set);
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
        hiring.hire(details, outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<Set<KeyName>>(Set<KeyName> waiting) -> {
                    done.set(TEXTS.get(waiting.isEmpty() ? "worker.added" : "worker.added.waiting", details.name()));
                    clear();
                    load();
                }
                case Outcome.Refused<Set<KeyName>>(List<Refusal> refusals) -> refusal.set(CentreWords.of(refusals));
                case Outcome.Failed<Set<KeyName>> failed -> {
                    // told as a notice; what was typed is still here
                }
            }
        });
    }

    private void clear() {
        name.set("");
        passphrase.set("");
        pin.set("");
    }
}
