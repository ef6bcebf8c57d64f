package org.mlango.reports.donor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.donor.LinesViewModel.Given;
import org.mlango.reports.donor.LinesViewModel.Off;
import org.mlango.reports.donor.LinesViewModel.On;
import org.mlango.reports.donor.LinesViewModel.Safe;
import org.mlango.reports.donor.LinesViewModel.Waits;
import org.mlango.reports.indicators.definition.Every;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.lines.AskForLines;
import org.mlango.reports.lines.CountLines;
import org.mlango.reports.lines.LineColumn;
import org.mlango.reports.releases.OnTheWay;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

class LinesViewModelTest {
    private final DonorScene scene = new DonorScene(60).asManagerInJuly();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        Texts.speak(Language.EN);
        scene.close();
    }

    @Test
    void fromTheRequestToTheFolderAndTheRecord() throws IOException {
        LinesViewModel model = scene.lines();
        model.load();
        assertThat(model.allowed.get()).isInstanceOf(Off.class);
        model.make();
        assertThat(model.refusal().get()).startsWith("This is switched off");
        model.ask();
        assertThat(model.refusal().get()).startsWith("Say why counts will not do");

        model = scene.linesOn();
        assertThat(model.allowed.get()).isInstanceOf(On.class);
        assertThat(model.period.get()).isEqualTo(Period.of(YearMonth.of(2026, 1), Every.HALF, 1));
        model.make();
        assertThat(model.stage.get()).as(model.refusal().get()).isInstanceOf(Safe.class);
        Path place = folder.resolve(model.folderName());
        model.handOver(place);

        assertThat(model.refusal().get()).isEmpty();
        assertThat(model.stage.get()).isInstanceOfSatisfying(Given.class,
                given -> assertThat(given.handed().placed()).isTrue());
        assertThat(names(folder)).containsExactly("mlango-lines-2026-01");
        assertThat(names(place)).containsExactly("lines.csv", "lines.xlsx", "where-from.pdf");
        assertThat(scene.test.store().<Boolean>read(scene.releases::isWhole)).isTrue();

        HandedOverViewModel handed = new HandedOverViewModel(scene.test.background(), scene.releases,
                new OnTheWay(scene.test::store));
        handed.load();
        assertThat(handed.lines).singleElement().satisfies(line -> {
            assertThat(line.ofPeople()).isTrue();
            assertThat(line.recipient()).isEqualTo("A study");
            assertThat(line.approvers()).containsExactly("MANAGER", "SECOND_PERSON");
            handed.putAgain(line, folder.resolve("again"));
        });
        assertThat(Files.readAllBytes(folder.resolve("again/lines.xlsx")))
                .isEqualTo(Files.readAllBytes(place.resolve("lines.xlsx")));
    }

    /** What is told on the screen has counts of lines and words for columns in it, and no value of anybody's. */
    @Test
    void theScreenHasNoLine() {
        LinesViewModel model = scene.linesOn();
        model.columns.addAll(List.of(LineColumn.values()));
        model.make();
        Safe safe = (Safe) model.stage.get();

        LinesPaper paper = new LinesPaper(safe.counted(), safe.proven(), Language.EN);
        assertThat(String.join("\n", paper.told()) + String.join("\n", paper.columns()))
                .contains(safe.proven().size() + " lines.")
                .doesNotContain("SEX_WORK", "FEMALE", "INJECTS", "MAN_WITH", "20 to 24");
        assertThat(safe.toString()).doesNotContain("FEMALE");
    }

    @Test
    void aRequestIsNotYetAYes() {
        LinesViewModel model = scene.lines();
        model.load();
        model.reason.set("why");
        model.recipient.set("whom");
        model.until.set(java.time.LocalDate.of(2026, 7, 20));
        model.ask();
        assertThat(model.allowed.get()).isInstanceOf(Waits.class);
        model.agree();
        assertThat(model.allowed.get()).as("without a second person").isInstanceOf(Waits.class);
        model.second.set((tx, request) -> Outcome.refused("", "together.again"));
        model.agree();
        assertThat(model.refusal().get()).startsWith("The other person\u2019s yes does not hold");
        model.make();
        assertThat(model.refusal().get()).startsWith("This is switched off");
        model.end();
        assertThat(model.allowed.get()).isInstanceOf(Off.class);
    }

    @Test
    void itEndsMeanwhileAndNothingLeaves() throws IOException {
        LinesViewModel model = scene.linesOn();
        model.make();
        Safe safe = (Safe) model.stage.get();
        scene.test.done(tx -> AskForLines.end(tx, safe.counted().request().id()));
        model.handOver(folder.resolve("never"));
        assertThat(model.refusal().get()).startsWith("This is switched off, or its last day is over");
        assertThat(names(folder)).isEmpty();

        LinesViewModel next = scene.linesOn();
        next.make();
        scene.test.clock().set(Instant.parse("2026-07-21T09:00:00Z"));
        next.handOver(folder.resolve("never"));
        assertThat(next.refusal().get()).startsWith("This is switched off, or its last day is over");
        assertThat(names(folder)).isEmpty();
        assertThat(scene.test.store().read(scene.releases::record).releases()).isEmpty();
    }

    @Test
    void somebodyTakesItBackMeanwhile() throws IOException {
        LinesViewModel model = scene.linesOn();
        model.make();
        scene.test.as(Role.COUNSELLOR)
                .done(tx -> scene.consents.withdraw(tx, scene.people.getFirst(), Purpose.COUNT_ME));
        scene.asManagerInJuly();
        model.handOver(folder.resolve("never"));
        assertThat(model.refusal().get()).startsWith("Somebody took an agreement back");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void badInputIsASentence() throws IOException {
        LinesViewModel model = scene.linesOn();
        CountLines counting = new CountLines(scene.releases);
        assertThat(scene.test.store()
                .write(tx -> counting.run(tx, new CountLines.Wish(Period.of(YearMonth.of(2026, 7), Every.QUARTER, 1),
                        Set.of(LineColumn.GROUP)))))
                .isEqualTo(Outcome.refused("period", "release.not_ended"));
        model.every.set(Every.YEAR);
        model.make();
        assertThat(model.refusal().get()).as("nobody came in 2025").startsWith("Fewer than 11 people");
        model.every.set(Every.HALF);
        model.columns.clear();
        model.make();
        assertThat(model.refusal().get()).startsWith("Choose at least one thing");
        model.columns.add(LineColumn.GENDER);
        model.make();
        model.handOver(folder.resolve("nowhere/at/all"));
        assertThat(model.refusal().get()).startsWith("That place is not there any more");
        assertThat(model.stage.get()).isInstanceOf(Safe.class);
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void stopsAndOnlyAManagerAsks() {
        LinesViewModel model = scene.linesOn();
        model.stage.subscribe(stage -> {
            if (stage instanceof LinesViewModel.Looking) {
                model.stop();
            }
        });
        model.make();
        assertThat(model.stage.get()).isInstanceOf(LinesViewModel.Choosing.class);
        assertThat(model.refusal().get()).isEqualTo("Stopped. Nothing was handed over.");

        scene.test.as(Role.DATA_OFFICER);
        model.load();
        assertThat(model.allowed.get()).isInstanceOf(LinesViewModel.NotYours.class);
        model.make();
        assertThat(model.refusal().get()).startsWith("Lines of people are a manager");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
