package org.mlango.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.store.AuditReads;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

/** A centre may hide and lock sooner than usual, never later; a manager chooses. */
class HidingTest extends FxTest {
    private final TestStore test = TestStore.fresh().as(Role.MANAGER);
    private final Centre centre = new Centre();
    private final List<HidingTimes> heeded = new ArrayList<>();

    @AfterEach
    void end() {
        test.close();
    }

    @Test
    void nothingIsChosenBeforeTheTimesThatHoldAreRead() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        HidingViewModel model = new HidingViewModel(test.background(waiting), centre, heeded::add);
        show(() -> {
            HidingView view = new HidingView(model, () -> {});
            view.shown(null);
            return (javafx.scene.Parent) view.node();
        });
        assertThat(find("hiding-cover-1").isDisabled()).isTrue();
        fx(() -> waiting.remove().run());
        assertThat(find("hiding-cover-1").isDisabled()).isFalse();
        assertThat(model.cover.get()).isEqualTo(HidingTimes.USUAL.cover());
    }

    @Test
    void aManagerChoosesAndItHoldsAtOnce() {
        show(() -> {
            HidingView view = new HidingView(new HidingViewModel(test.background(), centre, heeded::add), () -> {});
            view.shown(null);
            return (javafx.scene.Parent) view.node();
        });
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        picture("hiding");
        click("hiding-cover-1");
        click("hiding-pin-0");
        click("hiding-end-18");
        click("hiding-save");
        assertThat(heeded).containsExactly(new HidingTimes(1, 15, 0, 45, 18));
        assertThat(chosen()).contains(new HidingTimes(1, 15, 0, 45, 18));
        assertThat(test.store().read(AuditReads::actions)).contains("HIDING_CHOSEN");
        picture("hiding-saved");

        click("hiding-cover-1");
        click("hiding-save");
        assertThat(chosen()).as("nothing chosen changes nothing").contains(new HidingTimes(1, 15, 0, 45, 18));
        speak(Language.SW);
        look(Look.DARK, 200);
        picture("hiding-sw-dark-200");
    }

    @Test
    void nobodyElseChoosesAndNothingLongerIsKept() {
        assertThat(refused(new HidingTimes(4, 15, 60, 45, 0))).contains("hiding.limits");
        assertThat(refused(new HidingTimes(3, 16, 60, 45, 0))).contains("hiding.limits");
        assertThat(refused(new HidingTimes(3, 15, 61, 45, 0))).contains("hiding.limits");
        assertThat(refused(new HidingTimes(3, 15, 60, 46, 0))).contains("hiding.limits");
        assertThat(refused(new HidingTimes(3, 15, 60, 45, 25))).contains("hiding.limits");
        test.as(Role.COUNSELLOR);
        assertThat(refused(HidingTimes.USUAL)).contains("hiding.not_yours");
        assertThat(chosen()).isEmpty();
    }

    /** Somebody with DK and another tool writes what they like: the program keeps to the usual times then. */
    @Test
    void whatNoCentreMayChooseIsNotHeeded() {
        for (String written : List.of("", "9 15 60 45 0", "3 15 60 45", "3 15 60 45 0 1", "-3 15 60 45 0", "a b c d e",
                "3 15 999 45 0", "9999999999 15 60 45 0")) {
            test.<Boolean>done(tx -> {
                centre.set(tx, "HIDING", written);
                return Outcome.done(true);
            });
            assertThat(chosen()).as(written).isEmpty();
        }
    }

    @Test
    void theTimesOfTheWindowFollow() {
        var idle = new HidingTimes(2, 10, 30, 15, 18).idle(Duration.ofSeconds(90));
        assertThat(idle.cover()).isEqualTo(Duration.ofMinutes(2));
        assertThat(idle.lock()).isEqualTo(Duration.ofMinutes(10));
        assertThat(idle.talk()).isEqualTo(Duration.ofMinutes(15));
        assertThat(idle.endOfDay()).isEqualTo(LocalTime.of(18, 0));
        assertThat(HidingTimes.USUAL.idle(Duration.ofSeconds(90)))
                .isEqualTo(org.mlango.shell.IdleTimes.usual());
    }

    private Optional<HidingTimes> chosen() {
        return test.store().read(centre::hiding);
    }

    private List<String> refused(HidingTimes times) {
        return test.store().write(tx -> centre.hide(tx, times)) instanceof Outcome.Refused<HidingTimes>(var refusals)
                ? refusals.stream().map(one -> one.code()).toList()
                : List.of();
    }
}
