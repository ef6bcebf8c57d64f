package org.mlango.centre;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** The one signed in: their own passphrase and PIN, and laying down what they need no more. */
final class OwnSignInViewModel {
    private static final Texts TEXTS = Texts.of(OwnSignInViewModel.class);

    final StringProperty old = new SimpleStringProperty("");
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");
    final StringProperty pin = new SimpleStringProperty("");
    final StringProperty refusal = new SimpleStringProperty("");
    final StringProperty done = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
    final BooleanProperty mayLayDown = new SimpleBooleanProperty();

    private final Background background;
    private final Centre centre;
    private final AccountChanges changes;
    private String name = "";

    OwnSignInViewModel(Background background, Centre centre, AccountChanges changes) {
        this.background = background;
        this.centre = centre;
        this.changes = changes;
    }

    void load() {
        forget();
        refusal.set("");
        done.set("");
        background.read(tx -> centre.workers(tx).stream().filter(row -> row.id().equals(tx.worker())).findFirst(),
                found -> found.ifPresent(row -> {
                    name = row.name();
                    mayLayDown.set(row.roles().containsAll(Set.of(Role.MANAGER, Role.COUNSELLOR)));
                }));
    }

    void forget() {
        old.set("");
        passphrase.set("");
        again.set("");
        pin.set("");
    }

    void changePassphrase() {
        if (!passphrase.get().equals(again.get())) {
            refusal.set(TEXTS.get("refusal.account.again_differs"));
            return;
        }
        char[] before = old.get().toCharArray();
        char[] next = passphrase.get().toCharArray();
        change(() -> changes.changePassphrase(name, before, next), "own.done.passphrase");
    }

    void changePin() {
        char[] digits = pin.get().toCharArray();
        change(() -> changes.changePin(digits), "own.done.pin");
    }

    void layDown() {
        busy.set(true);
        background.run(changes::layDown, outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<Outcome<Set<KeyName>>>(Outcome<Set<KeyName>> answer)) {
                laidDown(answer);
            }
        });
    }

    private void laidDown(Outcome<Set<KeyName>> answer) {
        if (answer instanceof Outcome.Done<Set<KeyName>>) {
            background.write(tx -> centre.follow(tx, changes.here()), followed -> changes.signInAnew());
        } else if (answer instanceof Outcome.Refused<Set<KeyName>>(List<Refusal> refusals)) {
            refusal.set(CentreWords.of(refusals));
        }
    }

    private void change(Supplier<Outcome<Boolean>> work, String said) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        done.set("");
        background.run(work, outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<Outcome<Boolean>>(Outcome<Boolean> answer)) {
                if (answer instanceof Outcome.Done<Boolean>) {
                    forget();
                    done.set(TEXTS.get(said));
                } else if (answer instanceof Outcome.Refused<Boolean>(List<Refusal> refusals)) {
                    refusal.set(CentreWords.of(refusals));
                }
            }
        });
    }
}
