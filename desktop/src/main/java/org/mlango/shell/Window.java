package org.mlango.shell;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Copying;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Theme;

/**
 * The one window. Before anybody has signed in it shows one node and nothing else ({@link #show}); after that the navigation and
 * the screens of the rooms ({@link #enter}). Over everything lies the cover.
 */
public final class Window implements Navigation, Turning {
    private static final Texts TEXTS = Texts.of(Window.class);
    private static final int NARROW_FROM = 150;

    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane();
    private final DialogLayer dialogs = new DialogLayer(frame);
    private final NoticeLayer notices = new NoticeLayer();
    private final StackPane open = new StackPane(dialogs, notices);
    private final TurnedLayer turned;
    private final StackPane inside;
    private final CoverLayer cover;
    private final NavigationPane navigation = new NavigationPane(this::go);
    private final ScrollPane navigationScroll = Page.scrolling(navigation);
    private final Screens screens = new Screens(screen -> frame.setCenter(screen.node()));
    private final ReadOnlyObjectWrapper<WindowSettings> settings;
    private final Consumer<WindowSettings> keep;
    private final InstantSource clock;
    private final WindowCalls calls;
    private final TopBar bar;
    private final Scene scene;
    private final IdleWatch idle;
    private final Closing closing = new Closing(screens, dialogs, this::go);
    private final Help help = new Help();
    private List<Shortcut> shortcuts = List.of();
    private @Nullable SignedIn who;

    /**
     * @param practice a practice centre: a coloured frame and the word
     * @param keep remembers the settings whenever the worker changes them
     * @param calls what happens at cover and lock
     */
    public Window(Stage stage, boolean practice, WindowSettings settings, Consumer<WindowSettings> keep,
            WindowCalls calls,
            IdleTimes times, InstantSource clock) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.keep = keep;
        this.clock = clock;
        this.calls = calls;
        turned = new TurnedLayer(open, calls::isTheirPin, this::cover, this::turnedAway);
        inside = new StackPane(open, turned);
        cover = new CoverLayer(inside);
        bar = new TopBar(this, practice);
        frame.setTop(bar);
        root.getStyleClass().addAll("window", practice ? "practice" : "real");
        root.getChildren().addAll(inside, cover);
        scene = new Scene(root, 1280, 800);
        idle = new IdleWatch(times, clock, ZoneId.systemDefault(), this::cover, this::lock);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, new WindowKeys(this));
        touchedBy(KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_MOVED, ScrollEvent.SCROLL,
                TouchEvent.TOUCH_PRESSED);
        navigationScroll.setFitToHeight(true);
        dress();
        stage.setTitle("Mlango");
        stage.getIcons().add(new Image(Objects.requireNonNull(Window.class.getResourceAsStream("door.png"))));
        stage.setMinWidth(800);
        stage.setMinHeight(600);
        stage.setScene(scene);
        watch();
    }

    /** One node and nothing else: setting up, signing in. */
    public void show(Node whole) {
        leave();
        cover.lift();
        frame.setCenter(whole);
    }

    /** Somebody signed in: the rooms' entries, cards and shortcuts, as far as the roles go. */
    public void enter(SignedIn signedIn, List<? extends Room> rooms) {
        leave();
        cover.lift();
        who = signedIn;
        List<TodayCard> cards = rooms.stream().<TodayCard>flatMap(room -> room.todayCards().stream()).toList();
        List<NavigationEntry> entries = new ArrayList<>();
        entries.add(new NavigationEntry(TodayScreen.ID, TEXTS, Feather.HOME, 10, Set.of(),
                () -> new TodayScreen(cards, signedIn, clock)));
        rooms.forEach(room -> entries.addAll(room.entries()));
        entries.removeIf(entry -> !signedIn.mayUse(entry.roles()));
        entries.sort(Comparator.comparingInt(NavigationEntry::position));
        entries.forEach(entry -> screens.register(entry.id(), entry.screen()));
        rooms.forEach(room -> room.screens().forEach(screens::register));
        shortcuts = rooms.stream().<Shortcut>flatMap(room -> room.shortcuts().stream()).toList();
        help.entered(signedIn, rooms);
        navigation.show(entries);
        frame.setLeft(navigationScroll);
        bar.signedIn(signedIn);
        dress();
        go(navigation.entries().getFirst().id());
    }

    /** Nobody is signed in any more: every screen, notice and dialog is dropped. */
    public void leave() {
        idle.goOn();
        turned.end();
        screens.drop();
        notices.clear();
        dialogs.close();
        Copying.end();
        frame.setLeft(null);
        frame.setCenter(null);
        bar.signedIn(null);
        shortcuts = List.of();
        help.left();
        who = null;
    }

    @Override
    public void go(String id, @Nullable Object about) {
        if (screens.go(id, about)) {
            navigation.mark(id);
            help.at(id);
            takeKeyboardAlong();
        }
    }

    @Override
    public void turned() {
        idle.rest();
    }

    @Override
    public void turnedBack() {
        idle.goOn();
    }

    /** The next Tab goes into the screen, unless the screen has already put the keyboard where it wants it. */
    private void takeKeyboardAlong() {
        Node screen = frame.getCenter();
        if (screen == null) {
            return;
        }
        for (Node owner = scene.getFocusOwner(); owner != null; owner = owner.getParent()) {
            if (owner.equals(screen)) {
                return;
            }
        }
        screen.requestFocus();
    }

    /**
     * Asks first where words would be lost. Behind a cover, or turned to somebody, only the worker who comes back is asked.
     *
     * @param close runs later, if they would rather let them go
     * @return true if it may close now
     */
    public boolean mayClose(Runnable close) {
        boolean away = cover.isDown() || turned.isTurned();
        if (who == null || (away && screens.unsaved().isEmpty())) {
            return true;
        }
        if (!away) {
            return closing.may(close);
        }
        if (cover.isDown()) {
            cover.say(TEXTS.text("close.covered"));
        } else {
            turned.askPin();
        }
        return false;
    }

    /** The times the centre chose, from now on. */
    public void keepWatch(IdleTimes times) {
        idle.keep(times);
    }

    public Notices notices() {
        return notices;
    }

    public void coverContent(CoverContent content) {
        cover.content(content);
    }

    /** Hides everything at once; a second time locks. */
    public void cover() {
        if (who == null) {
            return;
        }
        if (cover.isDown()) {
            lock();
        } else {
            idle.goOn();
            notices.clear();
            dialogs.close();
            Copying.end();
            cover.comeDown();
            calls.covered();
        }
    }

    public void uncover() {
        turned.end();
        cover.lift();
    }

    @Override
    public void turn(TurnedScreen screen) {
        notices.clear();
        dialogs.close();
        turned.turn(screen);
        idle.rest();
    }

    private void turnedAway() {
        idle.goOn();
        takeKeyboardAlong();
    }

    public boolean isTurned() {
        return turned.isTurned();
    }

    public boolean isCovered() {
        return cover.isDown();
    }

    public ReadOnlyObjectProperty<WindowSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public WindowSettings settings() {
        return settings.get();
    }

    /** Changes language, look or size, and has it remembered. */
    public void apply(WindowSettings changed) {
        settings.set(changed);
        dress();
        keep.accept(changed);
    }

    public Scene scene() {
        return scene;
    }

    void smaller() {
        apply(settings().withPercent(settings().percent() - WindowSettings.STEP));
    }

    void larger() {
        apply(settings().withPercent(settings().percent() + WindowSettings.STEP));
    }

    /** The entry at this place in the navigation, from 0. */
    void goTo(int place) {
        if (place < navigation.entries().size() && !dialogs.isOpen() && who != null) {
            go(navigation.entries().get(place).id());
        }
    }

    void undoNewest() {
        notices.undoNewest();
    }

    /** What F1 reads from; without it there is only the sheet of keys. */
    public void guide(Guide guide) {
        help.guide(guide);
    }

    /** The page of the guide about each screen whoever is signed in can come to, by the screen's id. */
    public Map<String, String> guidePages() {
        return help.pages();
    }

    void help() {
        if (!dialogs.isOpen()) {
            List<NavigationEntry> entries = who == null ? List.of() : navigation.entries();
            dialogs.read(TEXTS.text("help"), Feather.HELP_CIRCLE,
                    help.pane(new ShortcutSheet(entries, shortcuts), who == null ? null : this::allPages));
        }
    }

    private void allPages(String page) {
        dialogs.close();
        go(Guide.SCREEN, page);
    }

    void chooseLook() {
        if (!dialogs.isOpen()) {
            dialogs.show(TEXTS.text("look"), Feather.SUN, new LookPane(this));
        }
    }

    void tellWho() {
        if (who != null) {
            Label name = new Label(who.name());
            name.setId("who-is-here");
            Button lock = Buttons.secondary("lock", TEXTS.text("keys.lock"), Feather.LOCK, this::lock);
            CheckBox copying = new CheckBox();
            copying.setId("copying");
            copying.getStyleClass().add("choice-tick");
            copying.textProperty().bind(TEXTS.text("copying"));
            copying.setWrapText(true);
            copying.selectedProperty().bindBidirectional(Copying.allowed());
            VBox content = new VBox(name, copying, lock);
            content.getStyleClass().add("who-is-here");
            dialogs.show(TEXTS.text("who"), Feather.USER, content);
        }
    }

    /** Drops everything shown and locks the vault. */
    public void lock() {
        if (who != null) {
            cover.comeDown();
            leave();
            calls.locked();
        }
    }

    private void dress() {
        Texts.speak(settings().language());
        Theme.dress(scene, settings().look(), settings().percent());
        Theme.move(scene, settings().still());
        boolean narrow = settings().percent() >= NARROW_FROM;
        navigation.narrow(narrow);
        bar.narrow(narrow);
    }

    @SafeVarargs
    private void touchedBy(javafx.event.EventType<? extends InputEvent>... kinds) {
        for (var kind : kinds) {
            scene.addEventFilter(kind, event -> idle.touched());
        }
    }

    private void look() {
        idle.look();
        if (who != null && cover.isDown() && calls.mustLock()) {
            lock();
        }
    }

    private void watch() {
        Timeline everySecond = new Timeline();
        everySecond.getKeyFrames().add(new KeyFrame(Duration.seconds(1), event -> {
            if (scene.getWindow() == null) {
                // another window has taken the stage
                everySecond.stop();
            } else {
                look();
            }
        }));
        everySecond.setCycleCount(Animation.INDEFINITE);
        everySecond.play();
    }
}
