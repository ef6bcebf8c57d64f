package org.mlango.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.text.Language;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

class CentreViewModelTest {
    private final TestStore test = TestStore.fresh();
    private final Centre centre = new Centre();

    @BeforeEach
    void found() {
        test.as(Role.COUNSELLOR, Role.MANAGER);
        test.done(tx -> centre.found(tx, new CentreProfile("Kituo cha Mfano", Language.EN),
                new WorkerRow(TestStore.WORKER, "Amina", Language.EN, EnumSet.of(Role.COUNSELLOR), true)));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aColleagueIsAddedAndTheFormIsEmptyAgain() {
        CentreViewModel model = model((worker, details) -> Outcome.done(Set.of()));
        fill(model, "Otieno");

        model.add();

        assertThat(model.workers).extracting(WorkerRow::name).containsExactly("Amina", "Otieno");
        assertThat(model.done().get()).contains("Otieno");
        assertThat(model.name.get() + model.passphrase.get() + model.pin.get()).isEmpty();
        assertThat(model.busy.get()).isFalse();
    }

    @Test
    void whatWaitsForAColleagueIsSaid() {
        CentreViewModel model = model((worker, details) -> Outcome.done(Set.of(KeyName.NK)));
        fill(model, "Otieno");

        model.add();

        assertThat(model.done().get()).contains("waits");
    }

    @Test
    void whenTheAccountIsNotOpenedTheWordsStayAndNobodyIsLeftHalfAdded() {
        CentreViewModel model = model((worker, details) -> Outcome.refused("pin", "account.pin.form"));
        fill(model, "Otieno");

        model.add();

        assertThat(model.refusal().get()).contains("four to six digits");
        assertThat(model.name.get()).isEqualTo("Otieno");
        assertThat(test.store().read(centre::workers).stream().filter(WorkerRow::active).map(WorkerRow::name))
                .containsExactly("Amina");
        assertThat(model.busy.get()).isFalse();
    }

    @Test
    void aPassphraseTooEasyToGuessIsSaidBeforeAnythingIsWritten() {
        CentreViewModel model = model(new Accounts() {
            @Override
            public List<Refusal> judge(NewWorker details) {
                return List.of(new Refusal("passphrase", "account.passphrase.short"));
            }

            @Override
            public Outcome<Set<KeyName>> open(UUID worker, NewWorker details) {
                throw new AssertionError("no account may be opened");
            }
        });
        fill(model, "Otieno");

        model.add();

        assertThat(model.refusal().get()).contains("easy to guess");
        assertThat(test.store().read(centre::workers)).hasSize(1);
    }

    @Test
    void aNameThatIsTakenIsRefusedInWordsAndKept() {
        CentreViewModel model = model((UUID worker, NewWorker details) -> {
            throw new AssertionError("no account may be opened");
        });
        fill(model, "amina");

        model.add();

        assertThat(model.refusal().get()).contains("works here already");
        assertThat(model.name.get()).isEqualTo("amina");
    }

    private CentreViewModel model(Accounts accounts) {
        CentreViewModel model = new CentreViewModel(test.background(), centre, accounts);
        model.load();
        return model;
    }

    private static void fill(CentreViewModel model, String name) {
        model.name.set(name);
        model.passphrase.set("maji kofia lamp orange river");
        model.pin.set("2580");
    }
}
