package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.VISIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.mlango.bench.BareWindow;
import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;
import org.mlango.bench.OwnProcess;
import org.mlango.people.PersonFace;
import org.mlango.store.Outcome;
import org.mlango.vault.Weighing;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;

/**
 * Centres of up to 100,000 people and 2,000,000 visits: what a worker waits for at each key of a search, at opening a file, at saving a visit,
 * at Today and at signing in, on the real screens. Beside each the same questions asked in bare SQL of the same rows in a file that is not encrypted.
 */
@Tag("bench")
class WholeCentreBenchTest {
    private static final int TIMES = 60;
    /** What takes seconds in bare SQL is asked there once in so many times. */
    private static final int SLOW = 10;
    private static final int COMES_IN = 5;
    private static final int VISITS_EACH = 20;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("org.mlango.bench.Sizes#people")
    void whatAWorkerWaitsFor(int people) throws IOException, SQLException {
        long began = System.nanoTime();
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            new GrownCentre(program).grow(people, people * VISITS_EACH);
            for (String thing : GrownCentre.THINGS) {
                program.done(tx -> program.building().stock().received(tx, thing, 10_000, "", ""));
            }
            long made = System.nanoTime();
            program.done(tx -> program.building().people().unlocked(tx));
            System.out.printf(Locale.ENGLISH, "whole centre: %,d people, %,d visits, %,d MB, made in %,d s%n",
                    program.recordsKept(), program.store().read(tx -> tx.sql().fetchCount(VISIT)),
                    size(program.vault()) / 1_000_000, (made - began) / 1_000_000_000);
            List<PersonFace> faces = faces(program);
            List<Took> took = new ArrayList<>();
            try (PlainCentre plain = PlainCentre.of(program.store(), folder.resolve("plain.db"), faces, people)) {
                took.add(search(program, faces, plain));
                took.add(file(program, faces, plain));
                took.add(save(program, faces, plain));
                took.add(today(program, plain));
            }
            List<Measured> measured = took.stream().map(one -> one.measured(people)).toList();
            measured.forEach(Bench::tell);
            comesIn(program, people);
            memory(program, people);
            assertThat(measured).allSatisfy(one -> assertThat(one.isMissed()).as("missed: %s", one).isFalse());
        }
    }

    /** From Enter until today's visits stand on the screen, less what weighing the passphrase takes. */
    private static void comesIn(Program program, int people) throws IOException {
        List<Long> took = new ArrayList<>();
        List<Long> weighed = new ArrayList<>();
        for (int time = 0; time < COMES_IN; time++) {
            program.rest();
            program.restart();
            program.put("sign-in-name", Program.AMINA);
            program.put("sign-in-passphrase", Program.PASSPHRASE);
            weighed.add(Weighing.nanos(program.vault(), Program.AMINA, Program.PASSPHRASE));
            took.add(program.untilFilled(() -> new Robot().keyType(KeyCode.ENTER), "today-visits-list")
                    - weighed.getLast());
        }
        program.rest();
        Bench.tell(Measured.of(Figure.UNLOCK_TO_TODAY, people).times(COMES_IN).took(Took.ms(Took.at(took, 50)))
                .beside(Took.ms(Took.at(weighed, 50))).noting("the middle"));
    }

    /** In a process of its own on a copy, without anything a test brings along. */
    private void memory(Program program, int people) throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        program.copyVault(home.resolve("vault"));
        double ours = OwnProcess.number(OwnProcess.memoryOfTheProgram(), Resting.class, home.toString());
        if (!Double.isNaN(ours)) {
            Bench.tell(Measured.of(Figure.MEMORY, people).took(ours)
                    .beside(OwnProcess.number(OwnProcess.memoryOfTheProgram(), BareWindow.class, BareWindow.MEMORY))
                    .noting("in a process from the class path, with the program's settings: signed in, every name read, somebody looked for, Today"));
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** Every tenth or so, found as the desk finds them. */
    private static List<PersonFace> faces(Program program) {
        List<PersonFace> faces = IntStream.rangeClosed('a', 'z').boxed()
                .flatMap(first -> IntStream.rangeClosed('a', 'z')
                        .mapToObj(next -> "" + (char) (int) first + (char) next))
                .flatMap(typed -> program.building().people().index().search(typed).stream()).distinct().toList();
        assertThat(faces).hasSizeGreaterThan(100);
        return faces;
    }

    /** Names typed letter by letter, some with two letters swapped, card codes too; until the hits stand in the list. */
    private static Took search(Program program, List<PersonFace> faces, PlainCentre plain) {
        Random random = new Random(5);
        program.click("nav-people");
        program.see("people-search");
        TextInputControl field = (TextInputControl) program.see("people-search");
        Took took = new Took(Figure.SEARCH, 99);
        for (int person = 0; person < TIMES * 2; person++) {
            String words = typed(faces.get(random.nextInt(faces.size())), person, random);
            for (int length = 1; length <= words.length(); length++) {
                String so = words.substring(0, length);
                took.ours(() -> program.hands().onScreen(() -> {
                    long began = System.nanoTime();
                    field.setText(so);
                    return System.nanoTime() - began;
                }));
                took.bare(() -> plain.named(so));
            }
        }
        program.put("people-search", "");
        return took;
    }

    private static String typed(PersonFace face, int number, Random random) {
        String words = face.label().isBlank() || number % 5 == 0 ? face.cardCode() : face.label();
        if (number % 3 != 0 || words.length() < 4) {
            return words;
        }
        int at = 1 + random.nextInt(words.length() - 3);
        return words.substring(0, at) + words.charAt(at + 1) + words.charAt(at) + words.substring(at + 2);
    }

    /** From the key on a hit until the file stands there, whole. */
    private static Took file(Program program, List<PersonFace> faces, PlainCentre plain) {
        Took took = new Took(Figure.FILE, 50);
        Random random = new Random(6);
        for (int time = 0; time < TIMES; time++) {
            PersonFace face = faces.get(random.nextInt(faces.size()));
            program.click("nav-people");
            program.put("people-search", face.cardCode());
            ListView<?> hits = (ListView<?>) program.see("people-found");
            program.hands().onScreen(() -> {
                hits.getSelectionModel().selectFirst();
                hits.requestFocus();
                return true;
            });
            program.hands().settle();
            took.ours(() -> program.untilThere(() -> new Robot().keyType(KeyCode.ENTER), "person-record-visit"));
            took.bare(() -> plain.visitsOf(face.person()));
        }
        return took;
    }

    /** From the key until it lies on the disk and the screen says so. */
    private static Took save(Program program, List<PersonFace> faces, PlainCentre plain) {
        Took took = new Took(Figure.SAVE, 50);
        Random random = new Random(7);
        for (int time = 0; time < TIMES; time++) {
            PersonFace face = faces.get(random.nextInt(faces.size()));
            boolean anonymous = time % 2 == 0;
            took.ours(() -> nanos(() -> {
                Outcome<?> outcome = program.store().write(tx -> {
                    VisitDraft draft = VisitDraft.anonymous(tx.today(), Set.of("SV_NSP"),
                            GrownCentre.THINGS.stream().map(thing -> ThingLine.given(thing, 5)).toList());
                    return program.building().visits().record(tx, anonymous ? draft : draft.about(face.person()));
                });
                assertThat(outcome).isNotInstanceOf(Outcome.Failed.class);
            }));
            took.bare(plain::save);
        }
        return took;
    }

    private static Took today(Program program, PlainCentre plain) {
        Took took = new Took(Figure.TODAY, 50);
        for (int time = 0; time < TIMES; time++) {
            program.click("nav-people");
            ButtonBase today = (ButtonBase) program.see("nav-today");
            took.ours(() -> program.untilThere(today::fire, "today-visits-list"));
            if (time % SLOW == 0) {
                took.bare(plain::today);
            }
        }
        return took;
    }

    private static long nanos(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }

    /** How long something took each time, with the bare SQL beside it. */
    private static final class Took {
        private final Figure figure;
        private final int percentile;
        private final List<Long> ours = new ArrayList<>();
        private final List<Long> bare = new ArrayList<>();

        Took(Figure figure, int percentile) {
            this.figure = figure;
            this.percentile = percentile;
        }

        void ours(Supplier<Long> nanos) {
            ours.add(nanos.get());
        }

        void bare(Runnable work) {
            bare.add(nanos(work));
        }

        Measured measured(int people) {
            return Measured.of(figure, people).times(ours.size()).took(ms(at(ours, percentile)))
                    .beside(ms(at(bare, percentile)))
                    .noting(String.format(Locale.ENGLISH,
                            "%,d visits; middle %.1f ms, 99th of 100 %.1f ms; bare SQL %.2f and %.2f ms",
                            people * VISITS_EACH, ms(at(ours, 50)), ms(at(ours, 99)), ms(at(bare, 50)),
                            ms(at(bare, 99))));
        }

        static long at(List<Long> all, int percentile) {
            return all.stream().sorted().toList().get(Math.min(all.size() - 1, all.size() * percentile / 100));
        }

        static double ms(long nanos) {
            return nanos / 1e6;
        }
    }
}
