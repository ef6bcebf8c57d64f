package org.mlango.centre;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** One colleague: what they do here, a forgotten passphrase, the end of their work. */
final class WorkerViewModel {
    private static final Texts TEXTS = Texts.of(WorkerViewModel.class);

    final ObjectProperty<@Nullable WorkerRow> who = new SimpleObjectProperty<>();
    final ObservableSet<Role> roles = FXCollections.observableSet(EnumSet.noneOf(Role.class));
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty pin = new SimpleStringProperty("");
    final StringProperty refusal = new SimpleStringProperty("");
    final StringProperty done = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final Background background;
    private final Centre centre;
    private final AccountChanges changes;

    WorkerViewModel(Background background, Centre centre, AccountChanges changes) {
        this.background = background;
        this.centre = centre;
        this.changes = changes;
    }

    void load(UUID id) {
        refusal.set("");
        done.set("");
        passphrase.set("");
        pin.set("");
        who.set(null);
        show(id);
    }

    private void show(UUID id) {
        background.read(centre::workers, workers -> workers.stream().filter(row -> row.id().equals(id)).findFirst()
                .ifPresent(row -> {
                    who.set(row);
                    roles.clear();
                    roles.addAll(row.roles());
                }));
    }

    void saveRoles() {
        Set<Role> wanted = Set.copyOf(roles);
        change("roles", row -> () -> changes.changeRoles(row.id(), wanted));
    }

    void renew() {
        char[] words = passphrase.get().toCharArray();
        String digits = pin.get();
        change("renewed", row -> () -> changes.renew(row.id(),
                new NewWorker(row.name(), row.language(), row.roles(), words, digits)));
    }

    void end() {
        change("ended", row -> () -> changes.end(row.id()));
    }

    private interface Change {
        Supplier<Outcome<Set<KeyName>>> of(WorkerRow row);
    }

    private void change(String what, Change change) {
        WorkerRow row = who.get();
        if (row == null || busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        done.set("");
        background.run(change.of(row), outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<Outcome<Set<KeyName>>>(Outcome<Set<KeyName>> answer)) {
                answered(what, row, answer);
            }
        });
    }

    private void answered(String what, WorkerRow row, Outcome<Set<KeyName>> answer) {
        if (answer instanceof Outcome.Done<Set<KeyName>>(Set<KeyName> waiting)) {
            passphrase.set("");
            pin.set("");
            String waits = waiting.isEmpty() ? "" : " " + TEXTS.get("worker.waits." + what);
            done.set(TEXTS.get("worker.done." + what, row.name()) + waits);
            background.write(tx -> centre.follow(tx, changes.here()), followed -> show(row.id()));
        } else if (answer instanceof Outcome.Refused<Set<KeyName>>(List<Refusal> refusals)) {
            refusal.set(CentreWords.of(refusals));
        }
    }
}
