package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.vault.TestVault.FIRST;
import static org.mlango.vault.TestVault.PASSPHRASE;
import static org.mlango.vault.TestVault.PIN;
import static org.mlango.vault.TestVault.done;
import static org.mlango.vault.TestVault.opened;
import static org.mlango.vault.TestVault.passphrase;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.KeyName;
import org.mlango.store.OpenResult.WrongNameOrPassphrase;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

/** Who works here changes now; keys are granted and changed by a holder's yes. */
class StaffTest {
    private static final Set<KeyName> ALL = EnumSet.allOf(KeyName.class);

    private final TestVault test = TestVault.locked();
    private Session session = test.open();
    private Staff staff = new Staff(session);
    private final UUID first = session.actor().worker();
    private final NewWorker counsellor = TestVault.worker("Counsellor", Role.COUNSELLOR);
    private final NewWorker manager = TestVault.worker("Manager", Role.MANAGER);
    private final NewWorker desk = TestVault.worker("Desk", Role.FRONT_DESK);

    @AfterEach
    void close() {
        session.close();
        test.close();
    }

    @Test
    void whoeverIsEndedIsOutNowAndTheirKeysAreChangedAtAHoldersYes() {
        hire();
        signIn("Manager");
        assertThat(done(staff.end(counsellor.id()))).isEqualTo(ALL);
        assertThat(comesIn("Counsellor", passphrase("Counsellor"))).isFalse();
        assertThat(staff.changeable()).containsExactlyInAnyOrder(KeyName.DK, KeyName.CK);
        done(staff.changeKeys());
        assertThat(staff.outdated()).containsExactlyInAnyOrder(KeyName.IK, KeyName.NK);

        again(FIRST, PASSPHRASE);
        assertThat(staff.outdated()).containsExactlyInAnyOrder(KeyName.IK, KeyName.NK);
        done(staff.changeKeys());
        assertThat(staff.outdated()).isEmpty();
        assertThat(session.actor().keys().held()).isEqualTo(ALL);
        again("Desk", passphrase("Desk"));
        assertThat(session.actor().keys().held()).containsExactlyInAnyOrder(KeyName.DK, KeyName.IK);
    }

    @Test
    void nobodyEndsThemselvesAndOnlyManagersEnd() {
        hire();
        assertThat(staff.end(first)).isEqualTo(Outcome.refused("", "account.yourself"));
        signIn("Desk");
        assertThat(staff.end(counsellor.id())).isEqualTo(Outcome.refused("", "account.not_yours"));
        assertThat(staff.changeRoles(desk.id(), Set.of(Role.COUNSELLOR)))
                .isEqualTo(Outcome.refused("", "account.not_yours"));
        assertThat(staff.here()).containsOnlyKeys(first, counsellor.id(), manager.id(), desk.id());
    }

    @Test
    void theLastManagerAndTheLastHolderStay() {
        done(session.addWorker(manager));
        assertThat(staff.changeRoles(first, Set.of(Role.MANAGER)))
                .isEqualTo(Outcome.refused("", "account.last_holder", KeyName.IK));
        signIn("Manager");
        assertThat(staff.end(first)).isEqualTo(Outcome.refused("", "account.last_holder", KeyName.IK));
        assertThat(staff.renew(renewed(first, FIRST))).isEqualTo(
                Outcome.refused("", "account.last_holder", KeyName.IK));
        assertThat(staff.changeRoles(manager.id(), Set.of(Role.DATA_OFFICER))).isInstanceOf(Outcome.Done.class);
        signIn(FIRST, PASSPHRASE);
        assertThat(staff.changeRoles(first, Set.of(Role.COUNSELLOR)))
                .isEqualTo(Outcome.refused("", "account.last_manager"));
    }

    @Test
    void otherRolesWaitForAHolderAndOldOnesAreChanged() {
        hire();
        signIn("Manager");
        assertThat(done(staff.changeRoles(desk.id(), Set.of(Role.COUNSELLOR))))
                .containsExactlyInAnyOrder(KeyName.NK);
        assertThat(staff.outdated()).isEmpty();
        done(staff.changeRoles(counsellor.id(), Set.of(Role.DATA_OFFICER)));
        assertThat(staff.outdated()).containsExactlyInAnyOrder(KeyName.IK, KeyName.NK);
        signIn(FIRST, PASSPHRASE);
        done(session.grantWaiting(desk.id()));
        done(staff.changeKeys());
        again("Desk", passphrase("Desk"));
        assertThat(session.actor().keys().held()).isEqualTo(ALL);
        again("Counsellor", passphrase("Counsellor"));
        assertThat(session.actor().keys().held()).containsExactlyInAnyOrder(KeyName.DK, KeyName.CK);
    }

    @Test
    void aForgottenPassphraseIsReplacedAndHoldersGrantAnew() {
        hire();
        signIn("Manager");
        NewWorker again = renewed(counsellor.id(), "Counsellor");
        assertThat(done(staff.renew(again))).containsExactlyInAnyOrder(KeyName.IK, KeyName.NK);
        assertThat(comesIn("Counsellor", passphrase("Counsellor"))).isFalse();
        again("Counsellor", new String(again.passphrase()));
        assertThat(session.actor().keys().held()).containsExactlyInAnyOrder(KeyName.DK, KeyName.CK);
        signIn(FIRST, PASSPHRASE);
        assertThat(done(session.grantWaiting(counsellor.id()))).isEmpty();
        again("Counsellor", new String(again.passphrase()));
        assertThat(session.actor().keys().held()).isEqualTo(ALL);
        assertThat(staff.outdated()).isEmpty();
    }

    @Test
    void withNoHolderLeftTheEnvelopeHelps() throws IOException {
        session.close();
        session = opened(test.vault().openWithSheet(words()));
        staff = new Staff(session);
        NewWorker again = renewed(first, FIRST);
        assertThat(done(staff.renew(again))).isEmpty();
        again(FIRST, new String(again.passphrase()));
        assertThat(session.actor().keys().held()).isEqualTo(ALL);
    }

    @Test
    void theirOwnPassphraseIsChangedWithTheOldOne() {
        assertThat(staff.changePassphrase(FIRST, "something else".toCharArray(),
                "four words nobody guesses".toCharArray()))
                .isEqualTo(Outcome.refused("old", "account.old_wrong"));
        done(staff.changePassphrase(FIRST, PASSPHRASE.toCharArray(), "purple engine walks slowly".toCharArray()));
        done(staff.changePin("7302".toCharArray()));
        done(staff.changeKeys());
        assertThat(comesIn(FIRST, PASSPHRASE)).isFalse();
        again(FIRST, "purple engine walks slowly");
        assertThat(session.actor().keys().held()).isEqualTo(ALL);
        session.cover();
        assertThat(session.switchTo(first, PIN.toCharArray())).isEqualTo(new PinResult.WrongPin(2));
        assertThat(session.switchTo(first, "7302".toCharArray())).isInstanceOf(PinResult.Welcome.class);
    }

    @Test
    void theFirstWorkerHandsOverAndLaysDown() {
        assertThat(staff.layDown()).isEqualTo(Outcome.refused("", "account.nobody_to_hand_over"));
        hire();
        done(staff.layDown());
        assertThat(staff.outdated()).containsExactlyInAnyOrder(KeyName.IK, KeyName.NK);
        again(FIRST, PASSPHRASE);
        assertThat(session.actor().keys().held()).containsExactlyInAnyOrder(KeyName.DK, KeyName.CK);
        assertThat(staff.changeable()).as("without the manager").isEmpty();
        again("Counsellor", passphrase("Counsellor"));
        done(staff.changeKeys());
        assertThat(staff.outdated()).isEmpty();
        assertThat(session.vault().directory().members().holds(first, KeyName.IK)).isFalse();
    }

    @Test
    void aFurtherSheetOpensEverythingAndAnEndedOneNothing() throws IOException {
        RecoverySheet another = RecoverySheet.random();
        assertThat(staff.endSheet(staff.sheets().getFirst().id())).isEqualTo(Outcome.refused("", "sheet.last"));
        done(staff.addSheet(another));
        assertThat(done(staff.endSheet(test.sheet.id()))).isEqualTo(ALL);
        done(staff.changeKeys());
        session.close();
        assertThat(test.vault().openWithSheet(words())).isInstanceOf(WrongNameOrPassphrase.class);
        session = opened(test.vault().openWithSheet(String.join(" ", another.words())));
        assertThat(session.actor().keys().held()).isEqualTo(ALL);
        staff = new Staff(session);
        for (int more = 0; more < 3; more++) {
            done(staff.addSheet(RecoverySheet.random()));
        }
        assertThat(staff.addSheet(RecoverySheet.random())).isEqualTo(Outcome.refused("", "sheet.full"));
    }

    @Test
    void inTravelModeOnlyTheEnvelopeOpensNamesResultsAndWords() throws IOException {
        hire();
        signIn("Manager");
        assertThat(staff.travel()).isEqualTo(Outcome.refused("", "travel.not_yours"));
        signIn(FIRST, PASSPHRASE);
        done(staff.travel());
        assertThat(staff.travelling()).isTrue();
        for (String name : Set.of("Counsellor", "Desk", "Manager")) {
            again(name, passphrase(name));
            assertThat(session.actor().keys().held()).as(name).containsExactly(KeyName.DK);
        }
        again(FIRST, PASSPHRASE);
        assertThat(session.actor().keys().held()).containsExactly(KeyName.DK);
        session.close();
        session = opened(test.vault().openWithSheet(words()));
        staff = new Staff(session);
        assertThat(done(staff.giveBack())).isEmpty();
        assertThat(staff.travelling()).isFalse();
        again("Counsellor", passphrase("Counsellor"));
        assertThat(session.actor().keys().held()).isEqualTo(ALL);
    }

    @Test
    void aSecondPersonIsAnotherWorkerOrTheEnvelope() {
        hire();
        assertThat(staff.second("Desk", passphrase("Desk").toCharArray())).contains(desk.id());
        assertThat(staff.second(FIRST, PASSPHRASE.toCharArray())).isEmpty();
        assertThat(staff.second("Desk", "wrong".toCharArray())).isEmpty();
        assertThat(staff.envelope(words())).contains(test.sheet.id());
        assertThat(staff.envelope(String.join(" ", RecoverySheet.random().words()))).isEmpty();
        done(staff.end(desk.id()));
        assertThat(staff.second("Desk", passphrase("Desk").toCharArray())).isEmpty();
        assertThat(session.actor().keys().held()).isEqualTo(ALL);
    }

    private void hire() {
        done(session.addWorker(counsellor));
        done(session.addWorker(manager));
        done(session.addWorker(desk));
    }

    private static NewWorker renewed(UUID id, String name) {
        return new NewWorker(id, name, "brown river seven ladders".toCharArray(), "7302".toCharArray(), Set.of());
    }

    private String words() {
        return String.join(" ", test.sheet.words());
    }

    private boolean comesIn(String name, String passphrase) {
        try {
            return !(session.signIn(name, passphrase.toCharArray(), Reach.EVERYTHING) instanceof WrongNameOrPassphrase);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void signIn(String name) {
        signIn(name, passphrase(name));
    }

    private void signIn(String name, String passphrase) {
        try {
            opened(session.signIn(name, passphrase.toCharArray(), Reach.EVERYTHING));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** In a fresh process. */
    private void again(String name, String passphrase) {
        session.close();
        session = opened(test.unlock(name, passphrase));
        staff = new Staff(session);
    }
}
