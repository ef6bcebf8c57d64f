package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.DRAFT;
import static org.mlango.schema.Tables.VISIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.people.PersonFace;

/**
 * The hour that must work: three workers share one laptop, twenty-five people come, forty rows on paper are keyed in, the power fails in
 * the middle of them, a passphrase is forgotten, and the month's count goes out. Everything is recorded, and nothing is shown to whoever
 * may not see it.
 */
@Tag("walk")
class BusyHourWalkTest {
    private static final int AT_ONCE = 20;
    private static final int WITH_CARD = 2;
    private static final int WAIT_FIRST = 3;
    private static final int ROWS = 40;
    private static final String NEW_WORDS = "purple engine walks slowly";

    private final Map<String, Duration> times = new LinkedHashMap<>();
    private int pressed;

    @Test
    void everythingIsRecordedAndNothingIsShownToWhoMayNotSeeIt() throws IOException {
        try (Program program = Program.practice()) {
            program.signIn(Program.OTIENO);
            List<PersonFace> withCard = program.whoAgreed(WITH_CARD);
            assertThat(withCard).hasSize(WITH_CARD);
            int before = program.counted(VISIT);

            timed("20 people are served at once, nobody named", () -> anonymous(program));
            timed("2 people have their card with them", () -> withCard.forEach(face -> byCard(program, face)));
            timed("3 people wait, are called, and leave with something", () -> waiting(program));
            assertThat(program.counted(VISIT)).isEqualTo(before + AT_ONCE + WITH_CARD + WAIT_FIRST);

            timed("20 rows of paper are keyed in, and the power fails", () -> {
                openGrid(program);
                rows(program, 0, ROWS / 2);
                program.hands().await(() -> program.counted(DRAFT) == 1 ? true : null, "no draft is kept");
                program.restart();
            });
            timed("a passphrase is forgotten, and made anew by a colleague", () -> forgotten(program));
            timed("the other 20 rows are keyed in, and all 40 recorded", () -> {
                openGrid(program);
                program.hands().await(() -> program.text("grid-1-" + PACK).isEmpty() ? null : true,
                        "the rows are gone");
                rows(program, ROWS / 2, ROWS);
                program.click("grid-save");
                program.hands().await(() -> program.counted(DRAFT) == 0 ? true : null, "the rows are not recorded");
            });
            assertThat(program.counted(VISIT)).isEqualTo(before + AT_ONCE + WITH_CARD + WAIT_FIRST + ROWS);
            assertThat(pressed).as("keys for 20 visits and 40 rows").isLessThan(AT_ONCE * 12 + ROWS * 15);

            timed("the month's count goes out", () -> count(program));
            List<String> shown = new ArrayList<>(program.allWords());
            program.click("nav-today");
            shown.addAll(program.allWords());
            for (PersonFace face : withCard) {
                assertThat(shown).as("on the manager's screens").noneMatch(words -> words.contains(face.cardCode()));
            }
            try (var files = Files.list(program.saved())) {
                List<Path> written = files.toList();
                assertThat(written).hasSize(1);
                assertThat(WrittenWords.in(written.getFirst())).doesNotContain(withCard.getFirst().cardCode());
            }
        }
        times.forEach((what, took) -> System.out.printf(Locale.ENGLISH, "busy hour: %5.1f s  %s%n",
                took.toMillis() / 1000.0, what));
    }

    private static final String PACK = "cm-nsp-pack";

    private void timed(String what, Runnable doing) {
        long began = System.nanoTime();
        doing.run();
        times.put(what, Duration.ofNanos(System.nanoTime() - began));
    }

    private void anonymous(Program program) {
        program.click("nav-record-visit");
        for (int person = 0; person < AT_ONCE; person++) {
            save(program, "2qw");
        }
    }

    private static void byCard(Program program, PersonFace face) {
        program.click("record-visit-attach");
        program.put("record-visit-search", face.cardCode());
        program.hands().await(() -> ((ListView<?>) program.see("record-visit-hits")).getItems().isEmpty() ? null : true,
                "nobody is found by their card");
        program.press(KeyCode.ENTER);
        program.see("record-visit-detach");
        program.hands().type("q");
        program.press(KeyCode.ENTER);
        program.read("Visit saved.");
        program.closeNotice();
    }

    private static void waiting(Program program) {
        program.click("nav-today");
        for (int person = 1; person <= WAIT_FIRST; person++) {
            program.click("today-visits-came");
            program.read("Waiting: " + person + ".");
            program.closeNotice();
        }
        program.handOverByPassphrase(Program.AMINA);
        for (int left = WAIT_FIRST; left > 0; left--) {
            chooseFirst(program);
            program.click("today-visits-with");
            program.read("Waiting: " + (left - 1) + ". With somebody: 1.");
            program.click("today-visits-correct");
            program.read("Correct a visit");
            program.hands().type("q");
            program.press(KeyCode.ENTER);
            program.read("Visit corrected.");
            program.closeNotice();
            program.click("nav-today");
        }
        program.handOverByPassphrase(Program.OTIENO);
    }

    private static void chooseFirst(Program program) {
        ListView<?> list = (ListView<?>) program.see("today-visits-list");
        program.hands().await(() -> list.getItems().isEmpty() ? null : true, "nobody is in the list");
        program.hands().onScreen(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            return true;
        });
        program.hands().settle();
    }

    private static void forgotten(Program program) {
        program.signIn(Program.OTIENO, "something I no longer know");
        program.hands().settle();
        program.signIn(Program.AMINA);
        program.click("nav-centre");
        ListView<?> workers = (ListView<?>) program.see("centre-workers");
        program.awaitRows("centre-workers", 3);
        program.hands().onScreen(() -> {
            workers.requestFocus();
            workers.getSelectionModel().clearAndSelect(1);
            return true;
        });
        program.hands().settle();
        program.press(KeyCode.ENTER);
        program.put("worker-passphrase", NEW_WORDS);
        program.put("worker-pin", "7302");
        program.click("worker-renew");
        program.read(Program.OTIENO + " can sign in with the new passphrase.");
        program.handOverByPassphrase(Program.OTIENO, NEW_WORDS);
    }

    private static void openGrid(Program program) {
        program.click("nav-record-visit");
        program.click("record-visit-paper");
        program.click("from-paper-one");
        program.see("grid-1-code");
    }

    /** Of nobody known: two packs and a strip each, and the next row. */
    private void rows(Program program, int from, int before) {
        program.click("grid-" + (from + 1) + "-code");
        for (int row = from; row < before; row++) {
            program.press(KeyCode.TAB);
            program.hands().type("2");
            program.press(KeyCode.TAB);
            program.hands().type("1");
            program.press(KeyCode.ENTER);
            pressed += 5;
        }
    }

    private void save(Program program, String keys) {
        program.hands().type(keys);
        program.press(KeyCode.ENTER);
        pressed += keys.length() + 1;
        program.read("Visit saved.");
        program.closeNotice();
    }

    private static void count(Program program) {
        program.handOverByPassphrase(Program.WANJIRU);
        program.click("nav-count");
        program.click("count-kind-count");
        program.click("count-make");
        program.see("count-table");
        program.click("count-save-xlsx");
        program.hands().await(() -> {
            try (var files = Files.list(program.saved())) {
                return files.findAny().isPresent() ? true : null;
            }
        }, "no file is saved");
    }
}
