package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.Actor;
import org.mlango.store.Background;
import org.mlango.store.Role;

class CoverViewModelTest {
    private final TestVault test = TestVault.locked();
    private final Session session = test.open();
    private final List<Actor> back = new ArrayList<>();
    private final AtomicInteger locked = new AtomicInteger();
    private final CoverViewModel model = new CoverViewModel(Background.inLine(session.store(), failure -> {
        throw new AssertionError(failure);
    }), session, back::add, locked::incrementAndGet);

    @BeforeEach
    void cover() {
        session.cover();
    }

    @AfterEach
    void close() {
        session.close();
        test.close();
    }

    @Test
    void nothingIsShownUntilSomebodyComes() {
        assertThat(model.tiles).isEmpty();
        model.wake();
        assertThat(model.tiles).hasSize(1);
        model.sleep();
        assertThat(model.tiles).isEmpty();
    }

    @Test
    void theRightPinHandsOver() {
        model.wake();
        model.choose(model.tiles.getFirst());
        model.pin.set(TestVault.PIN);
        model.enterPin();

        assertThat(back).singleElement().satisfies(actor -> assertThat(actor.roles()).containsExactly(Role.FRONT_DESK));
        assertThat(model.pin.get()).isEmpty();
    }

    @Test
    void wrongPinsAreCountedAndTheThirdLocks() {
        model.wake();
        model.choose(model.tiles.getFirst());
        for (int i = 0; i < 3; i++) {
            model.pin.set("0000");
            model.enterPin();
        }

        assertThat(model.message().get()).contains("1");
        assertThat(locked).hasValue(1);
        assertThat(back).isEmpty();
    }

    @Test
    void afterAnHourAKeyLocks() {
        test.clock.advance(Duration.ofMinutes(60));
        model.wake();

        assertThat(locked).hasValue(1);
        assertThat(model.awake.get()).isFalse();
    }

    @Test
    void thePassphraseBringsEverything() {
        model.wake();
        model.choose(model.tiles.getFirst());
        model.usePassphrase();
        assertThat(model.signIn.name.get()).isEqualTo(TestVault.FIRST);
        model.signIn.passphrase.set(TestVault.PASSPHRASE);
        model.signIn.signIn();

        assertThat(back).singleElement().satisfies(actor -> assertThat(actor.roles()).contains(Role.COUNSELLOR));
    }
}
