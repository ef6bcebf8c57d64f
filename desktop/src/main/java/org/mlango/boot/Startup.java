package org.mlango.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.backup.BackupRoom;
import org.mlango.backup.SeenMedia;
import org.mlango.centre.CentreProfile;
import org.mlango.centre.CentreRoom;
import org.mlango.centre.HidingTimes;
import org.mlango.centre.WorkerRow;
import org.mlango.erasure.Erasure;
import org.mlango.guide.GuideRoom;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.task.ProgressPane;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Room;
import org.mlango.shell.SignedIn;
import org.mlango.shell.Window;
import org.mlango.shell.WindowCalls;
import org.mlango.shell.WindowSettings;
import org.mlango.store.Actor;
import org.mlango.store.AppFailure;
import org.mlango.store.Background;
import org.mlango.store.Covered;
import org.mlango.store.ErasureLine;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.Store;
import org.mlango.store.WriteTx;
import org.mlango.trail.TrailRoom;
import org.mlango.vault.FirstStart;
import org.mlango.vault.FirstStartView;
import org.mlango.vault.KdfCost;
import org.mlango.vault.Session;
import org.mlango.vault.SignInView;
import org.mlango.vault.Vault;
import org.mlango.vault.VaultRoom;

/**
 * From the first second to the open door: set up or sign in, open, show; then cover, take over and lock. Whatever takes time runs
 * in the background.
 */
public final class Startup implements WindowCalls {
    private static final Texts TEXTS = Texts.of(Startup.class);
    private static final Pattern FIRST_OF_A_WORD = Pattern.compile("(?<!\\S)\\S");

    private final Stage stage;
    private final Surroundings around;
    private final Vault vault;
    private final KeptWindow kept;
    private final Window window;
    private final WorkThread work = new WorkThread("work");
    private final WorkThread aside = new WorkThread("aside");
    private final Background background;
    private final VaultRoom rooms;
    private final QuietWork behind;
    private @Nullable Session session;
    private @Nullable Turn turn;
    private @Nullable StickWatch sticks;

    public Startup(Stage stage, Surroundings around) {
        this.stage = stage;
        this.around = around;
        this.vault = around.vault();
        this.kept = new KeptWindow(around.account());
        this.window = new Window(stage, around.practice(), kept.settings(), this::looks, this, around.idle(),
                around.clock());
        window.guide(GuideRoom.guide());
        kept.place(stage);
        this.background = Background.on(this::store, work, aside, Platform::runLater,
                failure -> window.notices().failure(failure));
        this.rooms = new VaultRoom(background);
        this.behind = new QuietWork(background, this::store);
        stage.setOnCloseRequest(event -> {
            if (window.mayClose(this::closeWindow)) {
                close();
            } else {
                event.consume();
            }
        });
        SystemLock.watch(() -> Platform.runLater(window::lock));
    }

    /** Sets up, makes the practice centre, or asks for name and passphrase. */
    public void begin() {
        if (vault.exists()) {
            askWho();
        } else if (around.practice()) {
            makePractice();
        } else if (new Vault(around.practising().folder(), around.clock()).exists()) {
            become(around.practising()).begin();
        } else {
            firstStart();
        }
    }

    public Window window() {
        return window;
    }

    /** True if nothing is done behind the screen: what stands on it stays as it is until somebody does something. */
    public boolean isAtRest() {
        return work.isAtRest() && aside.isAtRest();
    }

    /** Ends the session, if there is one; the window may go. */
    public void close() {
        window.leave();
        forgetSticks();
        Session open = session;
        session = null;
        turn = null;
        if (open != null) {
            open.close();
        }
        work.end();
        aside.end();
        kept.stands(stage);
        kept.write();
    }

    private void looks(WindowSettings changed) {
        kept.looks(changed);
        background.run(() -> {
            kept.write();
            return true;
        }, written -> {});
    }

    private void closeWindow() {
        close();
        stage.hide();
    }

    @Override
    public void covered() {
        session().cover();
        Turn left = turn;
        if (left != null) {
            left.building().people().forget();
        }
        if (mustLock()) {
            window.lock();
        }
    }

    @Override
    public boolean mustLock() {
        Session open = session;
        return open != null && open.mustLock();
    }

    @Override
    public boolean isTheirPin(char[] digits) {
        boolean theirs = session().isTheirPin(digits);
        if (mustLock()) {
            window.lock();
        }
        return theirs;
    }

    @Override
    public void locked() {
        forgetSticks();
        Session open = session;
        Turn left = turn;
        session = null;
        turn = null;
        if (open != null) {
            if (left != null) {
                FileRenewal.run(open, left.building().erasure());
            }
            kept.stands(stage);
            kept.write();
            Vault.lock(open, around.relaunch());
        }
    }

    private SignInView askWho() {
        SignInView signIn = rooms.signIn(vault, this::opened);
        window.show(around.practice() ? practiceSignIn(signIn) : new WayBackView(signIn, this::bringBack));
        signIn.begin();
        return signIn;
    }

    /** With the words everybody may know; or, in a practice centre of the team's own, with the way to the real one. */
    private Node practiceSignIn(SignInView signIn) {
        return around.openToAll()
                ? new PracticeHintView(signIn)
                : new OwnPracticeView(signIn, () -> become(around.real()).firstStart());
    }

    /** The same stage with other surroundings. */
    private Startup become(Surroundings other) {
        close();
        return new Startup(stage, other);
    }

    private void firstStart() {
        AtomicReference<@Nullable FirstStartView> shown = new AtomicReference<>();
        FirstStartView wizard = rooms.firstStart(language -> window.apply(window.settings().withLanguage(language)),
                details -> setUp(details, Objects.requireNonNull(shown.get())));
        shown.set(wizard);
        window.show(new WayBackView(wizard, this::bringBack));
    }

    /** On a new computer, or over what is here. */
    private void bringBack() {
        Erasure erasure = new Building().erasure();
        window.show(BackupRoom.bringingBack(background, vault,
                (tx, unknown, united) -> Outcome.done(erasure.letGoAgain(tx, unknown) >= 0),
                around.savePlace(), Platform::runLater, this::begin));
    }

    private void makePractice() {
        ProgressPane progress = new ProgressPane("practice-making",
                TEXTS.text("practice.making", around.size().people()));
        DoubleProperty bar = progress.progressProperty();
        window.show(progress);
        background.run(() -> {
            PracticeVault.make(around, done -> Platform.runLater(() -> bar.set(done)));
            return true;
        }, made -> {
            if (made instanceof Outcome.Done<Boolean>) {
                begin();
            } else {
                window.show(new EmptyState(Feather.HARD_DRIVE, TEXTS.text("practice.not_made"),
                        TEXTS.text("practice.not_made.next")).action(
                                Buttons.primary("practice-again", TEXTS.text("practice.again"), Feather.REFRESH_CW,
                                        this::begin)));
                if (made instanceof Outcome.Failed<Boolean>(AppFailure failure)) {
                    window.notices().failure(failure);
                }
            }
        });
    }

    private void setUp(FirstStart details, FirstStartView wizard) {
        if (details.practice()) {
            practiseInstead(details, wizard);
            return;
        }
        make(around, details, wizard, made -> {}, this::askWho);
    }

    /** A practice centre lies beside the real one, in a window with a frame of its own. */
    private void practiseInstead(FirstStart details, FirstStartView wizard) {
        Surroundings practice = around.practising();
        make(practice, details, wizard, made -> PracticeVault.fill(made, practice, done -> {}), () -> {
            become(practice).begin();
        });
    }

    private void make(Surroundings where, FirstStart details, FirstStartView wizard, Consumer<NewVault.Furnished> fill,
            Runnable then) {
        CentreProfile profile = new CentreProfile(details.centreName(), details.language());
        background.run(() -> {
            NewVault.Beginning beginning = new NewVault.Beginning(profile, details.first(), details.sheet(),
                    details.practice(), KdfCost.calibrated());
            NewVault.make(where.folder(), where.clock(), beginning, fill);
            return true;
        }, made -> {
            if (made instanceof Outcome.Done<Boolean>) {
                then.run();
            } else {
                wizard.makingFailed();
            }
        });
    }

    private void opened(Session open) {
        session = open;
        window.coverContent(rooms.cover(open, this::tookOver, window::lock));
        SeenMedia media = new SeenMedia(open, around.clock());
        sticks = new StickWatch(() -> background.run(media::look, seen -> {}));
        enter(open.actor());
    }

    private void forgetSticks() {
        StickWatch watch = sticks;
        sticks = null;
        if (watch != null) {
            watch.end();
        }
    }

    private void tookOver(Actor actor) {
        Turn left = turn;
        if (left != null && left.goesOn(actor)) {
            window.uncover();
            behind.readNames(left.building().people());
        } else {
            enter(actor);
        }
    }

    private void enter(Actor actor) {
        Building building = new Building();
        Turn next = Turn.of(actor, building);
        List<ErasureLine> unknown = FileRenewal.unknown(session());
        background.write(tx -> {
            building.erasure().apply(tx, unknown);
            building.consents().furnish(tx);
            return welcome(tx, building);
        }, outcome -> {
            if (outcome instanceof Outcome.Done<WorkerRow>(WorkerRow who)) {
                turn = next;
                background.run(() -> FileRenewal.run(session(), building.erasure()), renewed -> {});
                background.read(building.centre()::hiding, chosen -> chosen.ifPresent(this::heed));
                window.apply(window.settings().withLanguage(who.language()));
                window.enter(new SignedIn(initials(who.name()), who.name(), who.roles()), rooms(building));
                behind.readNames(building.people());
                behind.lookThrough(this::damaged);
                behind.sealForTheDesk();
                behind.bringReports();
                if (sticks != null) {
                    sticks.begin();
                }
                background.read(tx -> building.centre().worksHere(tx, actor.worker()), works -> {
                    if (!works) {
                        window.go(CentreRoom.LETTING_IN);
                    }
                });
            } else if (outcome instanceof Outcome.Failed<WorkerRow>(AppFailure failure)
                    && failure.kind() == AppFailure.Kind.DAMAGED) {
                damaged();
            } else {
                out();
            }
        });
    }

    /** The times after which the screen hides and locks itself here. */
    private void heed(HidingTimes times) {
        window.keepWatch(times.idle(around.idle().gap()));
        Session open = session;
        if (open != null) {
            open.pinLasts(times.pinLasts());
        }
    }

    /** Nobody goes on working in a file that is not whole. */
    private void damaged() {
        Session open = session;
        if (open != null) {
            window.leave();
            forgetSticks();
            session = null;
            turn = null;
            open.close();
            askWho().say(new OpenResult.Damaged<>("data"));
        }
    }

    /** Somebody was let in and nothing could be shown: the door they came through stands as before. */
    private void out() {
        Session open = session;
        if (open != null && turn == null) {
            session = null;
            open.close();
        } else if (open != null) {
            open.cover();
        }
    }

    private List<Room> rooms(Building building) {
        List<Room> all = new ArrayList<>(building.rooms(new Building.Desk(background, window, window, window.notices(),
                around.savePlace(), new VaultAccounts(session(), window::lock), session(), around.clock(),
                this::heed)));
        all.add(rooms.during(session(), building::names, () -> window.go("centre")));
        all.add(new TrailRoom(background, window, window.notices(), around.savePlace(), session().trail(),
                building::names));
        return all;
    }

    /** Who came. */
    private static Outcome<WorkerRow> welcome(WriteTx tx, Building building) {
        WorkerRow who = building.centre().workers(tx).stream().filter(row -> row.id().equals(tx.worker())).findFirst()
                .map(row -> row.with(tx.actor().roles())).orElseGet(() -> withTheSheet(tx.worker()));
        building.asking().forgetOver(tx);
        building.erasure().carryOutDue(tx);
        return Outcome.done(who);
    }

    /** Whoever opened the envelope is no worker: they let people in again, and record nothing. */
    private static WorkerRow withTheSheet(UUID sheet) {
        return new WorkerRow(sheet, TEXTS.get("sheet.name"), Texts.currentLanguage(), Set.of(Role.MANAGER), true);
    }

    private static String initials(String name) {
        return FIRST_OF_A_WORD.matcher(name).results().map(MatchResult::group).limit(3)
                .collect(Collectors.joining());
    }

    /** Work that was still waiting when the door was locked finds nobody. */
    private Store store() {
        Session open = session;
        if (open == null) {
            throw new Covered();
        }
        return open.store();
    }

    /** The rooms of whoever has the screen. */
    Building building() {
        return Objects.requireNonNull(turn, "nobody has signed in").building();
    }

    Session session() {
        return Objects.requireNonNull(session, "nobody has signed in");
    }
}
