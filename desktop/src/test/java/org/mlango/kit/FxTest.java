package org.mlango.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.testfx.util.WaitForAsyncUtils;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.print.Picture;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Look;
import org.mlango.kit.theme.Theme;

/**
 * A test with a window. The test says what to show in {@link #show}; then it finds nodes by id, presses keys, and can save a
 * picture to look at under {@code target/pictures}.
 */
@Tag("fx")
@SuppressWarnings("NullAway.Init")
public abstract class FxTest {
    private final Stage stage = PrimaryStage.get();
    private Scene scene;

    @BeforeEach
    void openWindow() {
        fx(() -> {
            Texts.speak(Language.EN);
            scene = new Scene(new DialogLayer(new StackPane()), 1000, 760);
            Theme.dress(scene, Look.LIGHT, 100);
            stage.setScene(scene);
            stage.setWidth(1000);
            stage.setHeight(760);
            stage.show();
            stage.toFront();
        });
    }

    @AfterEach
    void closeWindow() {
        fx(() -> Texts.speak(Language.EN)); // tests of words without a window rely on it
        fx(PrimaryStage::leave);
    }

    /** Puts this on the screen, in a window with a dialog layer. */
    protected <T extends Parent> T show(Callable<T> content) {
        T made = fx(() -> {
            T shown = content.call();
            scene.setRoot(new DialogLayer(shown));
            Theme.dress(scene, Look.LIGHT, 100);
            return shown;
        });
        settle();
        return made;
    }

    /** Puts a whole window on the screen. {@code open} makes it on this stage. */
    protected <T> T open(Function<Stage, T> window) {
        T opened = fx(() -> {
            T made = window.apply(stage);
            scene = stage.getScene();
            return made;
        });
        settle();
        return opened;
    }

    protected void look(Look look, int percent) {
        fx(() -> Theme.dress(scene, look, percent));
        settle();
    }

    protected void size(double width, double height) {
        fx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
    }

    protected void speak(Language language) {
        fx(() -> Texts.speak(language));
        settle();
    }

    protected Scene scene() {
        return scene;
    }

    /** The node with this id, in sight or not. */
    protected <T extends Node> T find(String id, Class<T> kind) {
        settle();
        return kind.cast(Objects.requireNonNull(scene.getRoot().lookup("#" + id), "no node with id " + id));
    }

    protected Node find(String id) {
        return find(id, Node.class);
    }

    protected boolean isThere(String id) {
        settle();
        return scene.getRoot().lookup("#" + id) != null;
    }

    protected void click(String id) {
        reveal(id);
        Node node = find(id);
        Bounds place = fx(() -> boundsOnScreen(node));
        fx(() -> {
            Robot mouse = new Robot();
            mouse.mouseMove(place.getCenterX(), place.getCenterY());
            mouse.mouseClick(MouseButton.PRIMARY);
        });
        settle();
    }

    private static Bounds boundsOnScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    /** Scrolls the page until this node is in sight. */
    protected void reveal(String id) {
        Node node = find(id);
        fx(() -> {
            for (Parent over = node.getParent(); over != null; over = over.getParent()) {
                if (over instanceof ScrollPane scroll) {
                    scrollTo(scroll, node);
                }
            }
        });
        settle();
    }

    /** True if the upper edge of this stands in the window, as it is scrolled now. */
    protected boolean isInSight(String id) {
        settle();
        Node node = find(id);
        return fx(() -> {
            double top = node.localToScene(node.getBoundsInLocal()).getMinY();
            return top >= 0 && top < scene.getHeight();
        });
    }

    private static void scrollTo(ScrollPane scroll, Node node) {
        Node content = scroll.getContent();
        double all = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = place.getCenterY() - scroll.getViewportBounds().getHeight() / 2;
        scroll.setVvalue(all <= 0 ? 0 : Math.clamp(top / all, 0, 1));
    }

    /** Presses these keys together, the first held down longest. */
    protected void press(KeyCode... keys) {
        fx(() -> {
            Robot keyboard = new Robot();
            List.of(keys).forEach(keyboard::keyPress);
            List.of(keys).reversed().forEach(keyboard::keyRelease);
        });
        settle();
    }

    /** Types where the keyboard is. */
    protected void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(character -> fx(() -> {
            key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED);
            key(KeyEvent.KEY_TYPED, character);
            key(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED);
        }));
        settle();
    }

    private void key(EventType<KeyEvent> kind, String character) {
        Node owner = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        KeyCode code = KeyCode.UNDEFINED;
        Event.fireEvent(owner, new KeyEvent(kind, character, "", code, false, false, false, false));
    }

    /** The id of the node that has the keyboard, or empty. */
    protected String focused() {
        settle();
        Node owner = scene.getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    /** Where a node stands in the window. */
    protected Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    /** Saves what the window looks like as {@code target/pictures/<name>.png}. */
    protected Path picture(String name) {
        settle();
        Path file = Path.of("target", "pictures", name + ".png");
        fx(() -> {
            try {
                Picture.of(scene).save(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return file;
    }

    /** What stands on the screen, hidden or not, a line for each. */
    protected String words() {
        return words(node -> true);
    }

    /** What can be seen of it. */
    protected String seenWords() {
        return words(FxTest::isSeen);
    }

    private String words(Predicate<Node> which) {
        settle();
        return fx(() -> scene.getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance).filter(which)
                .map(node -> ((Labeled) node).getText()).filter(Objects::nonNull).collect(Collectors.joining("\n")));
    }

    private static boolean isSeen(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Nodes a screen reader would come to and find without a name. */
    protected List<String> nameless() {
        settle();
        return fx(() -> AccessibleNames.missing(scene.getRoot()));
    }

    /** What is too small on the screen at 100 percent: text under 14 px, things to press under 44 px. */
    protected List<String> tooSmall() {
        settle();
        return fx(() -> TooSmall.in(scene.getRoot()));
    }

    protected <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    protected void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    /** Waits until the screen has done what it began, and was laid out and drawn once after that. */
    protected void settle() {
        if (Platform.isFxApplicationThread() || !stage.isShowing()) {
            return;
        }
        CountDownLatch drawn = new CountDownLatch(1);
        Scene waited = scene;
        Runnable listener = drawn::countDown;
        fx(() -> {
            waited.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        try {
            assertThat(drawn.await(10, TimeUnit.SECONDS)).as("the screen was drawn").isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        fx(() -> waited.removePostLayoutPulseListener(listener));
    }
}
