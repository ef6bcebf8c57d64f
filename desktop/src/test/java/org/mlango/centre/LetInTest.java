package org.mlango.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

/** Whoever opened the envelope is led to the one thing it is for. */
class LetInTest extends FxTest {
    private final TestStore test = TestStore.fresh();
    private final Centre centre = new Centre();
    private final List<String> calls = new ArrayList<>();
    private List<Refusal> against = List.of();

    /** Answers as the vault does, and writes down what it was asked. */
    private final class Vault implements Accounts, AccountChanges {
        @Override
        public List<Refusal> judge(NewWorker details) {
            return against;
        }

        @Override
        public Outcome<Set<KeyName>> open(UUID worker, NewWorker details) {
            calls.add("opened " + details.name() + " " + new String(details.passphrase()));
            return Outcome.done(Set.of());
        }

        @Override
        public Map<UUID, Set<Role>> here() {
            return Map.of();
        }

        @Override
        public Outcome<Set<KeyName>> changeRoles(UUID worker, Set<Role> roles) {
            throw new AssertionError("not asked for");
        }

        @Override
        public Outcome<Set<KeyName>> end(UUID worker) {
            throw new AssertionError("not asked for");
        }

        @Override
        public Outcome<Set<KeyName>> renew(UUID worker, NewWorker details) {
            if (!against.isEmpty()) {
                return Outcome.refused(against);
            }
            calls.add("renewed " + details.name() + " " + new String(details.passphrase()) + " " + details.pin());
            return Outcome.done(Set.of());
        }

        @Override
        public Outcome<Boolean> changePassphrase(String name, char[] old, char[] next) {
            throw new AssertionError("not asked for");
        }

        @Override
        public Outcome<Boolean> changePin(char[] digits) {
            throw new AssertionError("not asked for");
        }

        @Override
        public Outcome<Set<KeyName>> layDown() {
            throw new AssertionError("not asked for");
        }

        @Override
        public void signInAnew() {
            calls.add("closed");
        }
    }

    @BeforeEach
    void begin() {
        test.as(Role.COUNSELLOR, Role.MANAGER);
        test.done(tx -> centre.found(tx, new CentreProfile("Kituo cha Mfano", Language.EN),
                new WorkerRow(TestStore.WORKER, "Amina", Language.EN, EnumSet.of(Role.COUNSELLOR), true)));
        Vault vault = new Vault();
        show(() -> {
            LetInView view = new LetInView(new LetInViewModel(test.background(), centre, vault, vault));
            view.shown(null);
            return (Parent) view.node();
        });
    }

    @AfterEach
    void end() {
        test.close();
    }

    @Test
    void whileAnotherWorkerIsReadNobodyStandsThere() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        WorkerViewModel model = new WorkerViewModel(test.background(waiting), centre, new Vault());
        model.load(TestStore.WORKER);
        waiting.remove().run();
        assertThat(model.who.get()).isNotNull();
        model.load(UUID.randomUUID());
        assertThat(model.who.get()).isNull();
    }

    @Test
    void aWorkerGetsANewPassphraseAndTheEnvelopeIsClosed() {
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        picture("let-in");
        click("let-in-save");
        assertThat(said()).contains("choose who comes first");
        click("let-in-worker-1");
        put("purple engine walks slowly", "purple engine walks slow", "7302");
        click("let-in-save");
        assertThat(said()).contains("not the same");
        assertThat(find("let-in-passphrase", PasswordField.class).getText()).as("what was typed stays").isNotEmpty();
        put("purple engine walks slowly", "purple engine walks slowly", "7302");
        click("let-in-save");
        assertThat(calls).containsExactly("renewed Amina purple engine walks slowly 7302");
        assertThat(find("let-in-done", Label.class).getText()).startsWith("Amina can sign in");
        assertThat(find("let-in-passphrase", PasswordField.class).getText()).isEmpty();
        picture("let-in-done");
        click("let-in-go");
        assertThat(calls).endsWith("closed");
    }

    @Test
    void whereNobodyIsLeftSomebodyNewComesFirst() {
        click("let-in-new");
        put("purple engine walks slowly", "purple engine walks slowly", "7302");
        click("let-in-save");
        assertThat(said()).contains("write a name");
        click("let-in-name");
        type("Zawadi");
        click("let-in-save");
        assertThat(calls).containsExactly("opened Zawadi purple engine walks slowly");
        assertThat(find("let-in-done", Label.class).getText()).isEqualTo("Zawadi can sign in with this passphrase.");
        assertThat(test.store().read(centre::workers)).extracting(WorkerRow::name).contains("Zawadi");
        speak(Language.SW);
        look(Look.DARK, 200);
        picture("let-in-done-sw-dark-200");
    }

    @Test
    void whatTheVaultRefusesIsSaidAndNothingIsLost() {
        against = List.of(new Refusal("passphrase", "account.passphrase.short"));
        for (String one : List.of("let-in-worker-1", "let-in-new")) {
            click(one);
            put("short", "short", "7302");
            click("let-in-save");
            assertThat(said()).contains("too easy to guess");
            assertThat(find("let-in-again", PasswordField.class).getText()).isEqualTo("short");
        }
        assertThat(calls).isEmpty();
        assertThat(test.store().read(centre::workers)).hasSize(1);
        speak(Language.SW);
        picture("let-in-refused-sw");
    }

    private void put(String passphrase, String again, String pin) {
        fx(() -> {
            find("let-in-passphrase", PasswordField.class).setText(passphrase);
            find("let-in-again", PasswordField.class).setText(again);
            find("let-in-pin", PasswordField.class).setText(pin);
        });
    }

    private String said() {
        return find("let-in-refusal", Label.class).getText();
    }
}
