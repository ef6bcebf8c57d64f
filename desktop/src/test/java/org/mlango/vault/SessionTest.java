package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.vault.TestVault.FIRST;
import static org.mlango.vault.TestVault.PASSPHRASE;
import static org.mlango.vault.TestVault.PIN;
import static org.mlango.vault.TestVault.done;
import static org.mlango.vault.TestVault.opened;
import static org.mlango.vault.TestVault.passphrase;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.Covered;
import org.mlango.store.KeyName;
import org.mlango.store.OpenResult.WrongNameOrPassphrase;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

class SessionTest {
    private final TestVault test = TestVault.locked();
    private final Session session = test.open();
    private final UUID first = session.actor().worker();

    @AfterEach
    void close() {
        session.close();
        test.close();
    }

    @Test
    void aCoveredScreenGivesNothingAway() {
        session.cover();

        assertThat(session.isCovered()).isTrue();
        assertThatThrownBy(() -> session.store().read(tx -> 1)).isInstanceOf(Covered.class);
    }

    @Test
    void aPinBringsTheDeskBackAndNoMore() {
        session.cover();

        assertThat(session.tiles()).containsExactly(new Session.SignedIn(first, FIRST));
        assertThat(session.switchTo(first, PIN.toCharArray())).isInstanceOf(PinResult.Welcome.class);
        assertThat(session.actor().roles()).containsExactly(Role.FRONT_DESK);
        assertThat(session.actor().keys().held()).containsExactlyInAnyOrder(KeyName.DK, KeyName.IK);
        assertThat(session.addWorker(TestVault.worker("Juma", Role.FRONT_DESK)))
                .isEqualTo(Outcome.refused("", "account.passphrase_needed"));
    }

    @Test
    void thePassphraseBringsEverythingBack() throws IOException {
        session.cover();

        assertThat(session.signIn(FIRST, "something else".toCharArray(), Reach.EVERYTHING))
                .isEqualTo(new WrongNameOrPassphrase<>());
        opened(session.signIn(FIRST, PASSPHRASE.toCharArray(), Reach.EVERYTHING));
        assertThat(session.actor().keys().held()).isEqualTo(EnumSet.allOf(KeyName.class));
    }

    @Test
    void threeWrongPinsMustLock() {
        session.cover();

        assertThat(session.switchTo(first, "0000".toCharArray())).isEqualTo(new PinResult.WrongPin(2));
        assertThat(session.switchTo(first, "".toCharArray())).isEqualTo(new PinResult.WrongPin(1));
        assertThat(session.switchTo(first, "9999".toCharArray())).isEqualTo(new PinResult.MustLock());
        assertThat(session.switchTo(first, PIN.toCharArray())).isEqualTo(new PinResult.MustLock());
    }

    @Test
    void anHourUnderCoverMustLock() {
        session.cover();
        test.clock.advance(Duration.ofMinutes(59));
        assertThat(session.mustLock()).isFalse();

        test.clock.advance(Duration.ofMinutes(1));
        assertThat(session.switchTo(first, PIN.toCharArray())).isEqualTo(new PinResult.MustLock());
    }

    @Test
    void twoWorkersTakeTurnsAndEachKeepsTheirOwnKeys() throws IOException {
        NewWorker manager = TestVault.worker("Wanjiru Karanja", Role.MANAGER);
        assertThat(done(session.addWorker(manager))).isEmpty();
        opened(session.signIn(manager.name(), manager.passphrase(), Reach.EVERYTHING));
        assertThat(session.actor().keys().held()).containsExactlyInAnyOrder(KeyName.DK, KeyName.CK);

        assertThat(session.switchTo(first, PIN.toCharArray())).isInstanceOf(PinResult.Welcome.class);
        assertThat(session.actor().worker()).isEqualTo(first);
        assertThat(session.switchTo(manager.id(), manager.pin())).isInstanceOf(PinResult.Welcome.class);
        assertThat(session.actor().roles()).containsExactly(Role.MANAGER);
        assertThat(session.actor().keys().held()).containsExactly(KeyName.DK);
    }

    @Test
    void whoeverHasBeenAwayForAnHourGivesTheirPassphraseAgain() throws IOException {
        NewWorker desk = TestVault.worker("Juma", Role.FRONT_DESK);
        done(session.addWorker(desk));
        opened(session.signIn(desk.name(), desk.passphrase(), Reach.EVERYTHING));
        test.clock.advance(Duration.ofMinutes(61));

        assertThat(session.switchTo(first, PIN.toCharArray())).isEqualTo(new PinResult.PassphraseNeeded());
    }

    /** A centre may trust a PIN for less than an hour, or not at all; never for more. */
    @Test
    void aPinLastsAsLongAsTheCentreChose() {
        session.pinLasts(Duration.ofMinutes(15));
        session.cover();
        test.clock.advance(Duration.ofMinutes(14));
        assertThat(session.mustLock()).isFalse();
        assertThat(session.tiles()).hasSize(1);
        test.clock.advance(Duration.ofMinutes(1));
        assertThat(session.mustLock()).isTrue();
        assertThat(session.tiles()).isEmpty();
        assertThat(session.switchTo(first, PIN.toCharArray())).isEqualTo(new PinResult.MustLock());
    }

    @Test
    void whereAPinIsNeverEnoughCoveringIsLockingAndATurnedScreenStillComesBack() {
        session.pinLasts(Duration.ZERO);
        assertThat(session.isTheirPin(PIN.toCharArray())).isTrue();
        assertThat(session.mustLock()).isFalse();
        session.cover();
        assertThat(session.mustLock()).isTrue();
    }

    @Test
    void noCentreMayTrustAPinForMoreThanAnHour() {
        session.pinLasts(Duration.ofDays(3));
        session.cover();
        test.clock.advance(Duration.ofMinutes(60));
        assertThat(session.mustLock()).isTrue();
    }

    @Test
    void aManagerHiresACounsellorAndACounsellorGrants() throws IOException {
        NewWorker manager = TestVault.worker("Wanjiru Karanja", Role.MANAGER);
        NewWorker counsellor = TestVault.worker("Otieno", Role.COUNSELLOR);
        done(session.addWorker(manager));
        opened(session.signIn(manager.name(), manager.passphrase(), Reach.EVERYTHING));

        assertThat(done(session.addWorker(counsellor))).containsExactlyInAnyOrder(KeyName.IK, KeyName.NK);
        opened(session.signIn(counsellor.name(), counsellor.passphrase(), Reach.EVERYTHING));
        assertThat(session.actor().keys().held()).containsExactlyInAnyOrder(KeyName.DK, KeyName.CK);
        assertThat(session.waiting()).containsOnlyKeys(counsellor.id());
        assertThat(done(session.grantWaiting(counsellor.id()))).isEqualTo(Set.of(KeyName.IK, KeyName.NK));

        opened(session.signIn(FIRST, PASSPHRASE.toCharArray(), Reach.EVERYTHING));
        assertThat(done(session.grantWaiting(counsellor.id()))).isEmpty();
        opened(session.signIn(counsellor.name(), counsellor.passphrase(), Reach.EVERYTHING));
        assertThat(session.actor().keys().held()).isEqualTo(EnumSet.allOf(KeyName.class));
    }

    @Test
    void onlyAManagerHires() throws IOException {
        NewWorker desk = TestVault.worker("Juma", Role.FRONT_DESK);
        done(session.addWorker(desk));
        opened(session.signIn(desk.name(), desk.passphrase(), Reach.EVERYTHING));

        assertThat(session.addWorker(TestVault.worker("Another", Role.FRONT_DESK)))
                .isEqualTo(Outcome.refused("", "account.keys"));
    }

    @Test
    void aNewPinHoldsAlsoAfterTheNextStart() {
        assertThat(done(session.changePin("777777".toCharArray()))).isTrue();
        session.close();

        try (Session next = test.open()) {
            next.cover();
            assertThat(next.switchTo(first, PIN.toCharArray())).isEqualTo(new PinResult.WrongPin(2));
            assertThat(next.switchTo(first, "777777".toCharArray())).isInstanceOf(PinResult.Welcome.class);
        }
    }

    @Test
    void anAddedWorkerOpensTheVaultAlone() {
        done(session.addWorker(TestVault.worker("Juma", Role.FRONT_DESK)));
        session.close();

        try (Session next = opened(test.unlock("juma", passphrase("Juma")))) {
            assertThat(next.actor().keys().held()).containsExactlyInAnyOrder(KeyName.DK, KeyName.IK);
        }
    }

    @Test
    void lockClosesTheStoreAndBeginsAfresh() {
        AtomicInteger begun = new AtomicInteger();
        Vault.lock(session, begun::incrementAndGet);

        assertThat(begun).hasValue(1);
        assertThatThrownBy(() -> session.store().head()).isInstanceOf(RuntimeException.class);
        test.open().close();
    }
}
