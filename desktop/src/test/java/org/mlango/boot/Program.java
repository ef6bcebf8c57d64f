package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.PERSON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jooq.Table;

import org.mlango.kit.PrimaryStage;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.print.Picture;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFace;
import org.mlango.practice.PracticeClock;
import org.mlango.practice.PracticeSize;
import org.mlango.shell.IdleTimes;
import org.mlango.shell.Window;
import org.mlango.store.Outcome;
import org.mlango.store.Store;
import org.mlango.store.WriteTx;
import org.mlango.tour.Hands;
import org.mlango.visits.VisitDraft;

/**
 * The whole program on a throw-away vault, used as people use it: by what stands on the screen. Each has a folder of its own, which
 * goes when it is closed; what went wrong on the screen's thread meanwhile fails the walk.
 */
public final class Program implements AutoCloseable {
    /** Everything, the desk alone, and counts alone: the workers of the practice centre. */
    public static final String AMINA = PracticeVault.EVERYTHING;
    public static final String OTIENO = PracticeVault.DESK;
    public static final String WANJIRU = PracticeVault.MANAGER;
    public static final String PASSPHRASE = PracticeVault.PASSPHRASE;
    public static final String PIN = PracticeVault.PIN;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration READ_THROUGH = Duration.ofMinutes(5);
    private static final Duration NEVER = Duration.ofDays(30);

    private int clicks;
    private final Stage stage = PrimaryStage.get();
    private final Hands hands = new Hands(stage::getScene, this::isAtRest, PATIENCE);
    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    private final AtomicInteger relaunches = new AtomicInteger();
    private final LaterClock clock = new LaterClock();
    private final Path home;
    private final boolean goes;
    private final Surroundings around;
    private Startup startup;

    private Program(Path home, boolean practice, boolean goes) {
        this.home = home;
        this.goes = goes;
        Path saved = home.resolve("saved");
        Surroundings plain = new Surroundings(vault(), practice, practice, PracticeSize.DESK,
                new PracticeClock(clock), () -> {
                    throw new IllegalStateException("set below");
                }, SavePlace.in(saved), new IdleTimes(NEVER, NEVER, NEVER));
        around = plain.relaunching(() -> Platform.runLater(this::relaunched));
        try {
            Files.createDirectories(saved);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        startup = hands.onScreen(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
            Texts.speak(Language.EN);
            Startup first = new Startup(stage, around);
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            stage.toFront();
            first.begin();
            return first;
        });
    }

    /** The practice centre of 40 invented people, before anybody has signed in. */
    public static Program practice() {
        Path home = newFolder();
        Template.copyTo(home.resolve("vault"));
        return new Program(home, true, true);
    }

    /** A practice centre that is there already, left in its place when this is closed. */
    static Program on(Path home) {
        return new Program(home, true, false);
    }

    /** Another of the same vault, as it lies on the disk now. */
    void copyVault(Path place) {
        copied(vault(), place);
    }

    private static void copied(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isAtRest() {
        return startup == null || startup.isAtRest();
    }

    /** A first start: nothing is there yet. */
    public static Program nothing() {
        return new Program(newFolder(), false, true);
    }

    /** The practice centre, at the file of somebody just registered; in this language, with every role. */
    public static Program atNewFile(Language language, String name) {
        Program program = practice();
        program.signIn(AMINA);
        program.speak(language);
        program.click("nav-people");
        program.click("people-new");
        program.click("consent-answer-keep-record-agreed");
        program.click("consent-answer-count-me-said-no");
        program.click("register-next");
        program.type("person-name", name);
        program.click("register-save");
        program.see("register-card-code");
        program.click("register-open-file");
        program.see("person-record-visit");
        return program;
    }

    /** As whoever has the screen would choose it. */
    public void speak(Language language) {
        hands.onScreen(() -> {
            Texts.speak(language);
            return true;
        });
        hands.settle();
    }

    /** Another start on the same folder. It takes the screen until the other is {@linkplain #toFront brought back}. */
    public Program startedAgain() {
        return new Program(home, around.practice(), false);
    }

    /** The program ends, as when the window is closed, and is started anew on the same folder. */
    public void restart() {
        hands.onScreen(() -> {
            startup.close();
            startup = new Startup(stage, around);
            startup.begin();
            return true;
        });
    }

    /** As when the cross of the window is pressed. */
    public void askToClose() {
        hands.onScreen(() -> {
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        hands.settle();
    }

    /** True while the window is there. */
    public boolean isOpen() {
        return hands.onScreen(stage::isShowing);
    }

    /** The clock of this computer goes on by so much. */
    public void later(Duration by) {
        clock.ahead = clock.ahead.plus(by);
    }

    /** The hands, for what is not said here. */
    public Hands hands() {
        return hands;
    }

    /** Where the vault lies. */
    public Path vault() {
        return home.resolve("vault");
    }

    /** Where files are saved to. */
    public Path saved() {
        return home.resolve("saved");
    }

    /** The window as it stands now; another one after a lock. */
    public Window window() {
        return startup.window();
    }

    public Store store() {
        return startup.session().store();
    }

    /** The rooms as they stand for whoever has the screen. */
    public Building building() {
        return startup.building();
    }

    /** How often the program began anew in a fresh process, or would have. */
    public int relaunches() {
        return relaunches.get();
    }

    /** Writes through a room's front door, as the worker who has the screen. */
    public <T> T done(Function<WriteTx, Outcome<T>> work) {
        Outcome<T> outcome = store().write(work);
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError("not done: " + outcome);
    }

    /** Some people of whom a record may be kept today. */
    public List<PersonFace> whoAgreed(int most) {
        done(tx -> building().people().unlocked(tx));
        return IntStream.rangeClosed('a', 'z').mapToObj(Character::toString)
                .flatMap(letter -> building().people().index().search(letter).stream()).distinct()
                .filter(face -> done(tx -> Outcome.done(building().visits().judge(tx,
                        List.of(VisitDraft.anonymous(tx.today(), Set.of("SV_INFO"), List.of()).about(face.person())))
                        .getFirst().isEmpty())))
                .limit(most).toList();
    }

    /** How many rows this table of the file has. */
    public int counted(Table<?> table) {
        return done(tx -> Outcome.done(tx.sql().fetchCount(table)));
    }

    /** How many people there are, whether or not their names were read behind the screen meanwhile. */
    public int recordsKept() {
        return counted(PERSON);
    }

    public void toFront() {
        hands.onScreen(() -> {
            stage.setScene(startup.window().scene());
            return true;
        });
        hands.settle();
    }

    public void signIn(String name) {
        signIn(name, PASSPHRASE);
        see("nav-today");
    }

    /** Without waiting for what comes of it. */
    public void signIn(String name, String passphrase) {
        put("sign-in-name", name);
        put("sign-in-passphrase", passphrase);
        press(KeyCode.ENTER);
    }

    /** The screen is covered, and somebody else signs in with name and passphrase. */
    public void handOverByPassphrase(String name) {
        handOverByPassphrase(name, PASSPHRASE);
    }

    public void handOverByPassphrase(String name, String passphrase) {
        press(KeyCode.F12);
        press(KeyCode.SPACE);
        click("cover-other");
        signIn(name, passphrase);
        awaitWho(name);
    }

    /** Waits until this worker's first letter stands at the top and their screen is shown. */
    public void awaitWho(String name) {
        hands.await(() -> !startup.window().isCovered() && stage.getScene().lookup("#who") instanceof Labeled who
                && who.getText().equals(name.substring(0, 1)) ? who : null, name + " does not have the screen");
        see("nav-today");
    }

    /** What the window looks like now, as {@code target/pictures/<name>.png}. */
    public void picture(String name) {
        hands.drawn();
        hands.onScreen(() -> {
            try {
                Picture.of(stage.getScene()).save(Path.of("target", "pictures", name + ".png"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
    }

    /**
     * How long somebody waits for what they have begun: until this stands on the screen, everything behind it was read, and it is laid out.
     * The drawing itself is not in it.
     *
     * @return nanoseconds
     */
    long untilThere(Runnable begin, String id) {
        return until(begin, id, () -> isAtRest() && stage.getScene().lookup("#" + id) != null);
    }

    /** As before, until this list has rows, whatever else still goes on behind whoever just came in. */
    long untilFilled(Runnable begin, String id) {
        return until(begin, id, () -> stage.getScene().lookup("#" + id) instanceof ListView<?> list
                && !list.getItems().isEmpty());
    }

    private long until(Runnable begin, String what, BooleanSupplier so) {
        hands.settle();
        CompletableFuture<Long> there = new CompletableFuture<>();
        long began = hands.onScreen(() -> {
            long now = System.nanoTime();
            begin.run();
            lookFor(so, there);
            return now;
        });
        try {
            return there.get(PATIENCE.toSeconds(), TimeUnit.SECONDS) - began;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("did not come: " + what, e);
        }
    }

    private void lookFor(BooleanSupplier so, CompletableFuture<Long> there) {
        if (so.getAsBoolean()) {
            Parent root = stage.getScene().getRoot();
            root.applyCss();
            root.layout();
            there.complete(System.nanoTime());
        } else {
            Platform.runLater(() -> lookFor(so, there));
        }
    }

    /** Waits until this is so. */
    void await(String what, Predicate<Startup> so) {
        hands.await(() -> so.test(startup) ? true : null, what);
    }

    /** Waits until nothing is done behind the screen; a large file is read there for a while after somebody came in. */
    void rest() {
        new Hands(stage::getScene, this::isAtRest, READ_THROUGH).await(() -> isAtRest() ? true : null, "at rest");
    }

    public Node see(String id) {
        return orSay(() -> hands.await(id));
    }

    /** What stood on the screen when the waiting was given up tells why. */
    private <T> T orSay(Supplier<T> look) {
        try {
            return look.get();
        } catch (IllegalStateException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + words(), e);
        }
    }

    public void click(String id) {
        see(id);
        hands.click(id);
        clicks++;
    }

    /** Closes the newest notice, if it has not gone by itself. */
    public void closeNotice() {
        hands.dismiss("notice-close");
    }

    /** How often something was clicked so far. */
    public int clicks() {
        return clicks;
    }

    public void type(String id, String words) {
        hands.type(id, words);
    }

    public void press(KeyCode key) {
        hands.press(key);
    }

    /** Everything in this field is replaced at once, as by pasting. */
    public void put(String id, String words) {
        TextInputControl field = (TextInputControl) see(id);
        hands.onScreen(() -> {
            field.requestFocus();
            field.setText(words);
            return true;
        });
        hands.settle();
    }

    /** What stands in this field, or on this label or button. */
    public String text(String id) {
        Node node = see(id);
        return hands.onScreen(() -> switch (node) {
            case TextInputControl field -> field.getText();
            case Labeled label -> label.getText();
            default -> throw new IllegalArgumentException(id + " holds no words itself");
        });
    }

    public void awaitGone(String id) {
        hands.await(() -> stage.getScene().lookup("#" + id) == null ? true : null, id + " is still there");
    }

    public boolean isThere(String id) {
        return hands.isThere(id);
    }

    /** Waits until these words can be read somewhere on the screen. */
    public void read(String words) {
        orSay(() -> hands.await(
                () -> ScreenWords.shown(stage.getScene().getRoot()).stream().anyMatch(said -> said.contains(words))
                        ? true
                        : null,
                "nowhere on the screen: " + words));
    }

    /** What can be read on the screen now. */
    public List<String> words() {
        return hands.onScreen(() -> ScreenWords.shown(stage.getScene().getRoot()));
    }

    /** All words in the window, those out of sight and those for a screen reader too. */
    public List<String> allWords() {
        return hands.onScreen(() -> ScreenWords.all(stage.getScene().getRoot()));
    }

    /** Waits until this list has so many rows, and chooses the first of them. */
    public void chooseFirst(String list, int rows) {
        awaitRows(list, rows);
        ListView<?> found = (ListView<?>) see(list);
        hands.onScreen(() -> {
            found.requestFocus();
            found.getSelectionModel().selectFirst();
            return true;
        });
        hands.settle();
    }

    public void awaitRows(String list, int rows) {
        ListView<?> found = (ListView<?>) see(list);
        orSay(() -> hands.await(() -> found.getItems().size() == rows ? true : null,
                list + " has other than " + rows + " rows"));
    }

    /** Everything the screen is made of now, to look later whether it is gone. */
    public List<Node> nodes() {
        return hands.onScreen(() -> List.copyOf(stage.getScene().getRoot().lookupAll("*")));
    }

    /** The doors to every screen whoever has the screen may open, in their order. */
    public List<String> doors() {
        return nodes().stream().map(Node::getId).filter(id -> id != null && id.startsWith("nav-")).distinct().toList();
    }

    @Override
    public void close() {
        hands.onScreen(() -> {
            startup.close();
            if (goes) {
                Thread.currentThread().setUncaughtExceptionHandler(null);
                PrimaryStage.leave();
            }
            return true;
        });
        if (goes) {
            Folders.empty(home);
            home.toFile().delete();
        }
        assertThat(uncaught).isEmpty();
    }

    private void relaunched() {
        relaunches.incrementAndGet();
        startup = new Startup(stage, around);
        startup.begin();
    }

    /** The true time, and what was added to it. */
    private static final class LaterClock extends Clock {
        private final Clock truth = Clock.system(ZoneId.systemDefault());
        private volatile Duration ahead = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return truth.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return truth.withZone(zone);
        }

        @Override
        public Instant instant() {
            return truth.instant().plus(ahead);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("walk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made once through the real code, and copied for each walk. */
    private static final class Template {
        private static final Path VAULT = make();

        static void copyTo(Path place) {
            copied(VAULT, place);
        }

        private static Path make() {
            Path home = newFolder();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                Folders.empty(home);
                home.toFile().delete();
            }));
            Path vault = home.resolve("vault");
            PracticeVault.make(new Surroundings(vault, true, true, PracticeSize.DESK,
                    new PracticeClock(Clock.system(ZoneId.systemDefault())), () -> {}, SavePlace.in(home),
                    IdleTimes.usual()), done -> {});
            return vault;
        }
    }
}
