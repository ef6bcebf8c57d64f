package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.vault.TestVault.PASSPHRASE;
import static org.mlango.vault.TestVault.done;
import static org.mlango.vault.TestVault.opened;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.mlango.store.Background;
import org.mlango.store.KeyName;
import org.mlango.store.Role;

class WaitingViewModelTest {
    @Test
    void whoHoldsItIsAskedAndOthersAreToldToWait() throws IOException {
        TestVault test = TestVault.locked();
        Session session = test.open();
        NewWorker manager = TestVault.worker("Wanjiru", Role.MANAGER);
        NewWorker counsellor = TestVault.worker("Otieno", Role.COUNSELLOR);
        WaitingViewModel model = new WaitingViewModel(Background.inLine(session.store(), failure -> {
            throw new AssertionError(failure);
        }), session, tx -> Map.of(counsellor.id(), "Otieno"));
        model.load();
        assertThat(model.rows).isEmpty();

        done(session.addWorker(manager));
        opened(session.signIn("Wanjiru", manager.passphrase(), Reach.EVERYTHING));
        done(session.addWorker(counsellor));
        model.load();
        assertThat(model.rows).singleElement().satisfies(row -> assertThat(row.here()).isFalse());

        opened(session.signIn(TestVault.FIRST, PASSPHRASE.toCharArray(), Reach.DESK_ONLY));
        model.load();
        assertThat(model.rows.getFirst().keys()).containsExactly(KeyName.IK);

        opened(session.signIn(TestVault.FIRST, PASSPHRASE.toCharArray(), Reach.EVERYTHING));
        model.load();
        assertThat(model.rows.getFirst().keys()).containsExactlyInAnyOrder(KeyName.IK, KeyName.NK);
        assertThat(session.waiting()).as("looking grants nothing").isNotEmpty();
        model.sayYes(model.rows.getFirst());
        assertThat(model.rows).isEmpty();
        session.close();
        test.close();
    }
}
