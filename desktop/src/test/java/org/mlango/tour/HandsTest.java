package org.mlango.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;

/** What lies outside of the window cannot be clicked by any hand: it is waited for, and then said. */
class HandsTest extends FxTest {
    private static final int BELOW = 5_000;

    private final Button below = new Button("Below");
    private final AtomicInteger clicks = new AtomicInteger();

    private Hands hands(Duration patience) {
        show(() -> {
            below.setId("below");
            below.setOnAction(event -> clicks.incrementAndGet());
            below.relocate(10, BELOW);
            return new Pane(below);
        });
        return new Hands(this::scene, () -> true, patience);
    }

    @Test
    void whatStaysOutOfSightIsSaid() {
        assertThatThrownBy(() -> hands(Duration.ofMillis(300)).click("below")).hasMessage("out of sight: below");
        assertThat(clicks).hasValue(0);
    }

    @Test
    void whatComesIntoSightIsClicked() {
        Hands hands = hands(Duration.ofSeconds(30));
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS)
                .execute(() -> fx(() -> below.relocate(10, 10)));
        hands.click("below");
        assertThat(clicks).hasValue(1);
    }
}
