package org.mlango.tour;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

import org.jspecify.annotations.Nullable;

/**
 * Does what hands do: finds a thing on the screen, clicks it, types. Waits until the thing is there and can be used, since the program
 * works in the background. Called from a thread of its own, never the screen's.
 */
public final class Hands {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** So long hands wait for the program to come to rest; long work is watched, and can be broken off. */
    private static final Duration UNTIL_REST = Duration.ofSeconds(2);
    private static final int LOOK_AGAIN_MILLIS = 15;
    private static final Duration LONGEST_DRAWING = Duration.ofSeconds(1);

    private final Supplier<@Nullable Scene> scene;
    private final BooleanSupplier atRest;
    private final Duration patience;

    /** @param atRest whether nothing is being done behind the screen now */
    public Hands(Supplier<@Nullable Scene> scene, BooleanSupplier atRest) {
        this(scene, atRest, PATIENCE);
    }

    /** @param patience how long to wait for anything before giving up */
    public Hands(Supplier<@Nullable Scene> scene, BooleanSupplier atRest, Duration patience) {
        this.scene = scene;
        this.atRest = atRest;
        this.patience = patience;
    }

    /** @param id of a node, without {@code #} */
    public void click(String id) {
        long end = System.nanoTime() + patience.toNanos();
        boolean clicked = false;
        while (!clicked) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("out of sight: " + id);
            }
            Node node = await(id);
            onScreen(() -> {
                reveal(node);
                return true;
            });
            settle();
            clicked = onScreen(() -> clicks(node));
            if (!clicked) {
                pause();
            }
        }
        settle();
    }

    /** False if the screen was drawn anew since the node was found, or if what came in meanwhile has moved it out of sight. */
    private static boolean clicks(Node node) {
        @Nullable
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        if (bounds == null || !inSight(node) || isUnderANotice(node)) {
            return false;
        }
        Robot robot = new Robot();
        robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
        robot.mouseClick(MouseButton.PRIMARY);
        return true;
    }

    private static boolean inSight(Node node) {
        Scene shown = node.getScene();
        Bounds inside = node.localToScene(node.getBoundsInLocal());
        return new Rectangle2D(0, 0, shown.getWidth(), shown.getHeight())
                .contains(inside.getCenterX(), inside.getCenterY());
    }

    /** A notice that came late lies over what is to be pressed; it goes by itself. */
    private static boolean isUnderANotice(Node node) {
        Bounds inside = node.localToScene(node.getBoundsInLocal());
        return node.getScene().getRoot().lookupAll(".notice").stream()
                .filter(notice -> notice.isVisible() && !isWithin(node, notice))
                .anyMatch(notice -> notice.localToScene(notice.getBoundsInLocal()).contains(inside.getCenterX(),
                        inside.getCenterY()));
    }

    private static boolean isWithin(Node node, Node around) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(around)) {
                return true;
            }
        }
        return false;
    }

    /** Presses what goes away by itself, if it has not gone yet. */
    public void dismiss(String id) {
        settle();
        onScreen(() -> {
            if (find(id) instanceof ButtonBase button) {
                button.fire();
            }
            return true;
        });
        settle();
    }

    /** Puts the focus there and types. */
    public void type(String id, String words) {
        Node node = await(id);
        onScreen(() -> {
            reveal(node);
            node.requestFocus();
            return true;
        });
        settle();
        type(words);
    }

    /** Types where the focus is. */
    public void type(String words) {
        words.codePoints().forEach(point -> onScreen(() -> {
            String character = Character.toString(point);
            KeyCode code = KeyCode.getKeyCode(character.toUpperCase(java.util.Locale.ROOT));
            key(KeyEvent.KEY_PRESSED, "", code == null ? KeyCode.UNDEFINED : code);
            key(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED);
            key(KeyEvent.KEY_RELEASED, "", code == null ? KeyCode.UNDEFINED : code);
            return true;
        }));
        settle();
    }

    /** Where the window is; one that was just opened may not have the keyboard yet. */
    public void press(KeyCode code) {
        onScreen(() -> {
            Scene now = scene.get();
            if (now != null && now.getWindow() != null && !now.getWindow().isFocused()) {
                now.getWindow().requestFocus();
            }
            return true;
        });
        onScreen(() -> {
            new Robot().keyType(code);
            return true;
        });
        settle();
    }

    /** Waits until a node with this id is there, shown and usable, and stays so once the program has come to rest. */
    public Node await(String id) {
        String otherwise = "nothing to use called " + id;
        await(() -> find(id), otherwise);
        settle();
        return await(() -> find(id), otherwise);
    }

    private @Nullable Node find(String id) {
        Scene now = scene.get();
        return now == null
                ? null
                : now.getRoot().lookupAll("#" + id).stream().filter(Hands::usable).findFirst().orElse(null);
    }

    public boolean isThere(String id) {
        return onScreen(() -> find(id) != null);
    }

    /** Waits until the look gives something. */
    public <T> T await(Callable<@Nullable T> look, String otherwise) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            AtomicReference<@Nullable T> found = new AtomicReference<>();
            onScreen(() -> {
                found.set(look.call());
                return true;
            });
            T seen = found.get();
            if (seen != null) {
                return seen;
            }
            pause();
        }
        throw new IllegalStateException(otherwise);
    }

    /** Lets the program finish what it has begun: what is done behind the screen, and what the screen makes of it. */
    public void settle() {
        long end = System.nanoTime() + UNTIL_REST.toNanos();
        laidOut();
        while (!atRest.getAsBoolean() && System.nanoTime() < end) {
            pause();
            laidOut();
        }
    }

    /** Twice: what is put off may put off more. */
    private void laidOut() {
        for (int i = 0; i < 2; i++) {
            drawn();
            // what was put off until the window was laid out
            onScreen(() -> true);
        }
    }

    /** Waits until the window was laid out and drawn once more: what moved while it was being used stands still then. */
    public void drawn() {
        CountDownLatch drawn = new CountDownLatch(1);
        onScreen(() -> {
            Scene now = scene.get();
            if (now == null || now.getWindow() == null || !now.getWindow().isShowing()) {
                drawn.countDown();
            } else {
                Runnable[] listener = new Runnable[1];
                listener[0] = () -> {
                    now.removePostLayoutPulseListener(listener[0]);
                    drawn.countDown();
                };
                now.addPostLayoutPulseListener(listener[0]);
                Platform.requestNextPulse();
            }
            return true;
        });
        try {
            // another window may have taken its place meanwhile
            drawn.await(LONGEST_DRAWING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the tour was stopped", e);
        }
    }

    /** Runs where the screen lives, and waits for it; at once if that is here. */
    public <T> T onScreen(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            return here(work);
        }
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                result.set(work.call());
            } catch (Exception e) {
                failure.set(e);
            } finally {
                done.countDown();
            }
        });
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the tour was stopped", e);
        }
        Exception failed = failure.get();
        T value = result.get();
        if (failed != null || value == null) {
            throw new IllegalStateException("on the screen", failed);
        }
        return value;
    }

    private static <T> T here(Callable<T> work) {
        try {
            return Objects.requireNonNull(work.call());
        } catch (Exception e) {
            throw new IllegalStateException("on the screen", e);
        }
    }

    private void key(javafx.event.EventType<KeyEvent> type, String character, KeyCode code) {
        Scene now = scene.get();
        if (now == null) {
            return;
        }
        Node focus = now.getFocusOwner();
        Event.fireEvent(focus == null ? now.getRoot() : focus,
                new KeyEvent(type, character, "", code, false, false, false, false));
    }

    private static boolean usable(Node node) {
        if (node.isDisabled() || node.getScene() == null || node.getLayoutBounds().getWidth() <= 0) {
            return false;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Scrolls until the node lies within the part of its pane that is shown. */
    private static void reveal(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds inside = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double hidden = pane.getContent().getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
                if (hidden > 0) {
                    double wanted = inside.getCenterY() - pane.getViewportBounds().getHeight() / 2;
                    pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the tour was stopped", e);
        }
    }
}
