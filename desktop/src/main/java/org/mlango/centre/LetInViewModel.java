package org.mlango.centre;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** The envelope is open, and one worker is to sign in again with a passphrase of their own: who, and with which. */
final class LetInViewModel {
    /** Nobody who worked here before is there any more. */
    static final UUID SOMEBODY_NEW = new UUID(0, 0);
    private static final Texts TEXTS = Texts.of(LetInViewModel.class);

    final ObservableList<WorkerRow> workers = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable UUID> who = new SimpleObjectProperty<>();
    final StringProperty name = new SimpleStringProperty("");
    final ObservableSet<Role> roles = FXCollections.observableSet(EnumSet.of(Role.COUNSELLOR, Role.MANAGER));
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");
    final StringProperty pin = new SimpleStringProperty("");
    final StringProperty refusal = new SimpleStringProperty("");
    /** Who may sign in now; empty until then. */
    final StringProperty done = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final Background background;
    private final Centre centre;
    private final AccountChanges changes;
    private final Hiring hiring;

    LetInViewModel(Background background, Centre centre, Accounts accounts, AccountChanges changes) {
        this.background = background;
        this.centre = centre;
        this.changes = changes;
        this.hiring = new Hiring(background, centre, accounts);
    }

    void load() {
        background.read(centre::workers, all -> workers.setAll(all.stream().filter(WorkerRow::active).toList()));
    }

    void letIn() {
        refusal.set("");
        UUID chosen = who.get();
        if (chosen == null) {
            refusal.set(TEXTS.get("let.in.choose"));
        } else if (!passphrase.get().equals(again.get())) {
            refusal.set(TEXTS.get("refusal.account.again_differs"));
        } else if (!busy.get()) {
            busy.set(true);
            if (chosen.equals(SOMEBODY_NEW)) {
                NewWorker details = details(name.get(), Texts.currentLanguage(), Set.copyOf(roles));
                hiring.hire(details, outcome -> answered(details, outcome));
            } else {
                row(chosen).ifPresent(this::renew);
            }
        }
    }

    /** From here the worker goes on by themself. */
    void signInAnew() {
        changes.signInAnew();
    }

    void forget() {
        passphrase.set("");
        again.set("");
        pin.set("");
        refusal.set("");
    }

    private void renew(WorkerRow row) {
        NewWorker details = details(row.name(), row.language(), row.roles());
        background.run(() -> changes.renew(row.id(), details), attempt -> answered(details, Hiring.answer(attempt)));
    }

    private NewWorker details(String called, Language language, Set<Role> does) {
        return new NewWorker(called.strip(), language, does, passphrase.get().toCharArray(), pin.get());
    }

    private void answered(NewWorker details, Outcome<Set<KeyName>> outcome) {
        busy.set(false);
        Arrays.fill(details.passphrase(), '\0');
        if (outcome instanceof Outcome.Done<Set<KeyName>>) {
            forget();
            done.set(details.name());
        } else if (outcome instanceof Outcome.Refused<Set<KeyName>>(List<Refusal> refusals)) {
            refusal.set(CentreWords.of(refusals));
        }
    }

    private Optional<WorkerRow> row(UUID id) {
        return workers.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
