package org.mlango.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.util.WaitForAsyncUtils;

import org.mlango.kit.FxTest;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Look;
import org.mlango.store.AppFailure;
import org.mlango.store.Role;

/** The window with rooms that are only there for the test. */
class WindowTest extends FxTest {
    private static final SignedIn AMINA = new SignedIn("AW", "Amina W.", Set.of(Role.FRONT_DESK));

    private final List<String> calls = new ArrayList<>();
    private final List<WindowSettings> kept = new ArrayList<>();
    private final TestScreen writing = new TestScreen("writing");
    private Instant now = Instant.parse("2026-11-02T08:00:00Z");
    private Window window;
    private int persons;
    private volatile boolean pinIsOver;

    /** A screen that tells what happens to it. */
    private final class TestScreen implements Screen {
        final TextEntry entry;
        final Page page;
        final String name;
        boolean stays;

        TestScreen(String name) {
            this.name = name;
            entry = new TextEntry(name + "-entry", 100);
            page = new Page(words(name), new Card(words("A card"), new Field(words("Some words"), entry)));
        }

        @Override
        public Node node() {
            return page;
        }

        @Override
        public void shown(@Nullable Object about) {
            calls.add(name + " shown " + about);
        }

        @Override
        public void hidden() {
            calls.add(name + " hidden");
        }

        @Override
        public boolean mayLeave() {
            return !stays;
        }
    }

    private record TestCard(int position, Set<Role> roles, Node node, Runnable read) implements TodayCard {
        @Override
        public void refresh() {
            read.run();
        }
    }

    private final class TestRoom implements Room {
        @Override
        public List<NavigationEntry> entries() {
            Texts texts = Texts.of(FxTest.class);
            return List.of(new NavigationEntry("record-visit", texts, Feather.EDIT_3, 20, Set.of(), () -> writing),
                    new NavigationEntry("people", texts, Feather.USERS, 30, Set.of(Role.FRONT_DESK),
                            () -> new TestScreen("people")),
                    new NavigationEntry("count", texts, Feather.BAR_CHART_2, 60, Set.of(Role.MANAGER),
                            () -> new TestScreen("count")));
        }

        @Override
        public Map<String, Supplier<Screen>> screens() {
            return Map.of("person", () -> {
                persons++;
                return new TestScreen("person");
            });
        }

        @Override
        public List<TodayCard> todayCards() {
            Node card = new Card(words("Who is here"),
                    new EmptyState(Feather.SUN, words("Nobody yet."), words("Ctrl+2 records a visit.")))
                    .icon(Feather.USERS);
            Node second = new Card(words("Backup"), new Label("The last one is from yesterday.")).icon(Feather.SAVE);
            return List.of(new TestCard(20, Set.of(), second, () -> calls.add("second read")),
                    new TestCard(10, Set.of(), card, () -> calls.add("first read")),
                    new TestCard(5, Set.of(Role.MANAGER), new Label("not for the desk"),
                            () -> calls.add("manager read")));
        }

        @Override
        public String guidePage() {
            return "people";
        }

        @Override
        public List<Shortcut> shortcuts() {
            return List.of(new Shortcut("Ctrl+S", Texts.of(WindowTest.class), "undo"));
        }
    }

    private static SimpleStringProperty words(String text) {
        return new SimpleStringProperty(text);
    }

    @BeforeEach
    void signIn() {
        WindowCalls asked = new WindowCalls() {
            @Override
            public void covered() {
                calls.add("covered");
            }

            @Override
            public boolean mustLock() {
                return pinIsOver;
            }

            @Override
            public void locked() {
                calls.add("locked");
            }
        };
        window = open(stage -> new Window(stage, true, WindowSettings.usual(), kept::add, asked, IdleTimes.usual(),
                () -> now));
        fx(() -> window.enter(AMINA, List.of(new TestRoom())));
        settle();
    }

    @Test
    void todayShowsTheCardsOfThisRoleInOrder() {
        assertThat(calls).containsExactly("first read", "second read");
        assertThat(scene().getRoot().lookupAll(".card-surface")).hasSize(2);
        size(1280, 800);
        picture("window-today");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
    }

    @Test
    void theNavigationFollowsTheRole() {
        assertThat(isThere("nav-people")).isTrue();
        assertThat(isThere("nav-count")).isFalse();
    }

    @Test
    void keysGoToAPlaceAndScreensAreToldInOrder() {
        calls.clear();
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
        assertThat(calls).containsExactly("writing shown null", "writing hidden", "people shown null");
    }

    @Test
    void aScreenMayKeepThePersonThere() {
        fx(() -> window.go("record-visit", "about"));
        writing.stays = true;
        click("nav-people");
        assertThat(isThere("writing-entry")).isTrue();
        assertThat(calls).endsWith("writing shown about");
    }

    @Test
    void aScreenIsMadeOncePerSignIn() {
        fx(() -> window.go("person", 1));
        fx(() -> window.go("today"));
        fx(() -> window.go("person", 2));
        assertThat(persons).isEqualTo(1);
        fx(() -> window.enter(AMINA, List.of(new TestRoom())));
        fx(() -> window.go("person", 3));
        assertThat(persons).isEqualTo(2);
    }

    @Test
    void f12HidesEverythingAtOnce() {
        fx(() -> window.go("record-visit"));
        click("writing-entry");
        type("abc");
        calls.clear();
        press(KeyCode.F12);
        assertThat(window.isCovered()).isTrue();
        assertThat(calls).containsExactly("covered");
        type("def");
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(writing.entry.getText()).isEqualTo("abc");
        assertThat(isShown(writing.entry)).isFalse();
        picture("window-cover");
        fx(window::uncover);
        assertThat(isShown(writing.entry)).isTrue();
    }

    @Test
    void f12TwiceLocksAndDropsEveryScreen() {
        fx(() -> window.go("record-visit"));
        press(KeyCode.F12);
        press(KeyCode.F12);
        assertThat(calls).endsWith("covered", "writing hidden", "locked");
        assertThat(isThere("writing-entry")).isFalse();
        assertThat(isThere("nav-people")).isFalse();
    }

    @Test
    void theCoverShowsItsContentOverEverything() {
        TextField pin = new TextField();
        CoverContent content = new CoverContent() {
            @Override
            public Node node() {
                return pin;
            }

            @Override
            public void shown() {
                pin.requestFocus();
            }
        };
        fx(() -> window.coverContent(content));
        fx(() -> window.notices().offerUndo("Taken away.", Duration.ofSeconds(10), () -> calls.add("undone")));
        press(KeyCode.F12);
        type("1234");
        assertThat(pin.getText()).isEqualTo("1234");
        fx(window::uncover);
        assertThat(isThere("notice-undo")).isFalse();
    }

    @Test
    void undoWorksOnceByKey() {
        fx(() -> window.notices().offerUndo("The visit was taken away.", Duration.ofSeconds(10),
                () -> calls.add("undone")));
        settle();
        picture("window-undo");
        press(KeyCode.CONTROL, KeyCode.U);
        press(KeyCode.CONTROL, KeyCode.U);
        assertThat(calls).containsOnlyOnce("undone");
        assertThat(isThere("notice-undo")).isFalse();
    }

    @Test
    void aFailureSaysWhatWasKeptAndStays() {
        for (AppFailure.Kind kind : EnumSet.complementOf(EnumSet.of(AppFailure.Kind.COVERED))) {
            fx(() -> window.notices().failure(new AppFailure(kind, "A1B2C3")));
        }
        settle();
        picture("window-failure");
        List<String> said = scene().getRoot().lookupAll(".machine-fails .label").stream().map(Label.class::cast)
                .map(Label::getText).toList();
        assertThat(said).hasSize(NoticeLayer.MOST).allMatch(words -> words.contains("A1B2C3") && !words.contains("["));
        click("notice-close");
        assertThat(scene().getRoot().lookupAll(".machine-fails")).hasSize(NoticeLayer.MOST - 1);
    }

    @Test
    void languageLookAndSizeChangeAtOnceAndAreKept() {
        click("language");
        click("look");
        click("look-of-dark");
        click("look-still");
        picture("window-look");
        assertThat(nameless()).isEmpty();
        press(KeyCode.ESCAPE);
        click("larger");
        assertThat(kept.getLast()).isEqualTo(new WindowSettings(Language.SW, Look.DARK, 125, true));
        assertThat(fx(() -> scene().getPreferences().isReducedMotion())).isTrue();
        size(1280, 800);
        picture("window-swahili-dark");
        press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(window.settings().percent()).isEqualTo(100);
    }

    @Test
    void theShortcutSheetListsTheRoomsKeysToo() {
        press(KeyCode.F1);
        picture("window-shortcuts");
        assertThat(scene().getRoot().lookupAll("#shortcut-sheet .keys")).extracting(node -> ((Label) node).getText())
                .contains("Ctrl+1", "Ctrl+3", "Ctrl+S", "F12");
        press(KeyCode.ESCAPE);
        assertThat(isThere("shortcut-sheet")).isFalse();
    }

    @Test
    void closingAsksWhatBecomesOfTypedWords() {
        assertThat(closing()).as("nothing was typed").isTrue();
        fx(() -> window.go("record-visit"));
        click("writing-entry");
        type("two packs");
        fx(() -> window.go("people"));
        assertThat(closing()).isFalse();
        assertThat(nameless()).isEmpty();
        picture("window-closing");
        click("close-stay");
        assertThat(calls).endsWith("people shown null").doesNotContain("let go");

        assertThat(closing()).isFalse();
        click("dialog-yes");
        assertThat(calls).endsWith("people hidden", "writing shown null");
        assertThat(writing.entry.getText()).isEqualTo("two packs");

        assertThat(closing()).isFalse();
        fx(() -> window.apply(window.settings().withPercent(200).withLanguage(Language.SW).withLook(Look.DARK)));
        settle();
        picture("window-closing-sw-200");
        click("close-discard");
        assertThat(calls).endsWith("let go");
        assertThat(isThere("dialog")).isFalse();
    }

    /** A form that was saved has emptied or refilled its fields; what the program writes into a field was typed by nobody. */
    @Test
    void closingDoesNotAskForWhatWasSavedOrNeverTyped() {
        fx(() -> window.go("record-visit"));
        fx(() -> writing.entry.setText("what was there before"));
        assertThat(closing()).isTrue();
        click("writing-entry");
        type(" and more");
        assertThat(closing()).isFalse();
        click("close-stay");
        fx(() -> writing.entry.clear());
        assertThat(closing()).isTrue();
    }

    @Test
    void behindTheCoverOnlyWhoeverComesBackIsAsked() {
        fx(() -> window.go("record-visit"));
        click("writing-entry");
        type("two packs");
        press(KeyCode.F12);
        assertThat(closing()).isFalse();
        assertThat(isThere("dialog")).isFalse();
        assertThat(find("cover-said", Label.class).getText()).contains("not saved");
        picture("window-closing-covered");
        fx(window::uncover);
        assertThat(writing.entry.getText()).isEqualTo("two packs");
        press(KeyCode.F12);
        press(KeyCode.F12);
        assertThat(closing()).as("locked: nothing is left to lose").isTrue();
    }

    /** Nobody has to touch a covered screen whose hour is over for it to lock. */
    @Test
    void aCoverNobodyMayLiftWithAPinLocksByItself() {
        press(KeyCode.F12);
        assertThat(calls).endsWith("covered");
        pinIsOver = true;
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> fx(() -> calls.contains("locked")));
        } catch (TimeoutException e) {
            throw new AssertionError("still only covered", e);
        }
    }

    private boolean closing() {
        boolean may = fx(() -> window.mayClose(() -> calls.add("let go")));
        settle();
        return may;
    }

    @Test
    void theNameIsShownOnlyWhenAskedFor() {
        assertThat(isThere("who-is-here")).isFalse();
        click("who");
        assertThat(find("who-is-here", Label.class).getText()).isEqualTo("Amina W.");
        picture("window-who");
        click("lock");
        assertThat(calls).endsWith("locked");
    }

    @Test
    void nothingIsCutAtTwoHundredPercent() {
        fx(() -> window.apply(window.settings().withPercent(200).withLanguage(Language.SW)));
        size(1280, 800);
        picture("window-200");
        assertThat(scene().getRoot().lookupAll(".nav-button")).allSatisfy(this::isWhole);
    }

    /** The words fit into the button, and the button into the window. */
    private void isWhole(Node node) {
        Button button = (Button) node;
        assertThat(button.lookup(".text")).isInstanceOfSatisfying(Text.class,
                shown -> assertThat(shown.getText().replace("\n", " ")).isEqualTo(button.getText()));
        assertThat(place(button).getMaxX()).isLessThanOrEqualTo(scene().getWidth());
    }

    private boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
