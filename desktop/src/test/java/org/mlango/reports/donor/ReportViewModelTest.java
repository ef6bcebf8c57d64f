package org.mlango.reports.donor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.donor.ReportViewModel.Given;
import org.mlango.reports.donor.ReportViewModel.Safe;
import org.mlango.reports.exchange.WrittenCell;
import org.mlango.reports.protect.pack.Mode;
import org.mlango.reports.releases.OnTheWay;

class ReportViewModelTest {
    private final DonorScene scene = new DonorScene(60).asManagerInJuly();
    private final ReportViewModel model = scene.model();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        Texts.speak(Language.EN);
        scene.close();
    }

    @Test
    void fromTheChoiceToTheFolderAndTheRecord() throws IOException {
        model.make();
        assertThat(model.stage.get()).isInstanceOf(Safe.class);
        assertThat(model.busy.get()).isFalse();

        Path place = NewFolder.in(folder, model.folderName());
        model.handOver(place);

        assertThat(model.refusal().get()).isEmpty();
        assertThat(model.stage.get()).isInstanceOfSatisfying(Given.class,
                given -> assertThat(given.handed().placed()).isTrue());
        assertThat(names(place)).containsExactly("form.csv", "form.pdf", "form.xlsx", "where-from.pdf");
        assertThat(place).hasFileName("mlango-pepfar-prev-2025-10");
        assertThat(NewFolder.in(folder, model.folderName())).as("what lies there stays")
                .hasFileName("mlango-pepfar-prev-2025-10-2");

        HandedOverViewModel handed = new HandedOverViewModel(scene.test.background(), scene.releases,
                new OnTheWay(scene.test::store));
        handed.load();
        assertThat(handed.lines).singleElement().satisfies(line -> {
            assertThat(line.recipient()).isEqualTo("the county");
            assertThat(line.approvers()).containsExactly("MANAGER");
            handed.putAgain(line, folder.resolve("again"));
        });
        assertThat(handed.said().get()).isEqualTo("The files of number 1 are in the folder again.");
        assertThat(Files.readAllBytes(folder.resolve("again/form.xlsx")))
                .isEqualTo(Files.readAllBytes(place.resolve("form.xlsx")));
    }

    /** The screen is given what is written. A small number that is hidden, or a total it follows from, is in none of its words. */
    @Test
    void whatIsShownIsWhatIsWritten() {
        model.make();
        Safe safe = (Safe) model.stage.get();

        ReportPaper paper = new ReportPaper(safe.report(), safe.proven(), Language.EN);
        List<String> shown = paper.form("").lines().stream().flatMap(line -> line.numbers().stream())
                .filter(number -> !number.isEmpty()).toList();
        List<String> written = WrittenCell.of(safe.proven().proposal().written()).stream()
                .map(cell -> cell.value() == null ? "\u2013" : String.valueOf(cell.value())).toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(written).contains("\u2013");
        assertThat(shown).noneMatch(number -> number.matches("[1-4]"));
    }

    @Test
    void aFewWhoComeLateWaitAndManyAreARevision() throws IOException {
        hand("first");
        scene.comeLate(2);
        model.make();
        assertThat(model.refusal().get()).startsWith("A few entries came late");
        assertThat(model.stage.get()).isInstanceOf(ReportViewModel.Choosing.class);

        scene.comeLate(9);
        model.make();
        assertThat(model.refusal().get()).isEmpty();
        Safe safe = (Safe) model.stage.get();
        assertThat(new ReportPaper(safe.report(), safe.proven(), Language.EN).beside())
                .anySatisfy(beside -> assertThat(beside.now() - beside.then()).isEqualTo(11));
        model.handOver(folder.resolve("second"));
        assertThat(model.stage.get()).isInstanceOf(Given.class);

        // and once more: a revision of a revision
        scene.comeLate(8);
        model.make();
        assertThat(model.refusal().get()).isEmpty();
        model.handOver(folder.resolve("third"));
        assertThat(model.stage.get()).isInstanceOf(Given.class);
        assertThat(scene.test.store().<Boolean>read(scene.releases::isWhole)).isTrue();
    }

    @Test
    void theSameAgainForAnotherRecipientIsTheSameNumbers() {
        hand("first");
        model.recipient.set("a donor");
        model.make();
        Safe again = (Safe) model.stage.get();
        model.handOver(folder.resolve("second"));

        assertThat(model.stage.get()).isInstanceOf(Given.class);
        List<String> written = scene.test.store().read(scene.releases::record).releases().stream()
                .map(release -> release.told().written()).toList();
        assertThat(values(written.getFirst())).isEqualTo(values(written.getLast()));
        assertThat(again.report().before()).contains(written.getFirst());
    }

    @Test
    void nothingLeavesWithoutSayingForWhom() {
        model.make();
        model.recipient.set(" ");
        model.handOver(folder.resolve("x"));

        assertThat(model.refusal().get()).startsWith("For whom the report is");
        assertThat(model.stage.get()).isInstanceOf(Safe.class);
        assertThat(folder).isEmptyDirectory();
        Texts.speak(Language.SW);
        assertThat(model.refusal().get()).startsWith("Kwanza lazima");
    }

    @Test
    void aMappingThatDoesNotFitIsToldAndNothingLeaves() throws IOException {
        model.make();
        for (String wrong : List.of("{}", "not JSON", "[]")) {
            model.mapping.set(Files.writeString(folder.resolve("mapping.json"), wrong));
            model.handOver(folder.resolve("x"));
            assertThat(model.refusal().get()).as(wrong).startsWith("The file of places");
        }
        model.mapping.set(folder.resolve("nowhere.json"));
        model.handOver(folder.resolve("x"));
        assertThat(model.refusal().get()).contains("could not be read");
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(scene.test.store().read(scene.releases::record).releases()).isEmpty();
    }

    @Test
    void theWaysOut() {
        model.make();
        model.round();
        assertThat(model.mode.get()).isEqualTo(Mode.ROUND);
        Safe rounded = (Safe) model.stage.get();
        assertThat(rounded.proven().proposal().blank()).isZero();

        model.mode.set(Mode.SUPPRESS);
        model.totals();
        assertThat(model.stage.get()).isInstanceOfSatisfying(Safe.class,
                safe -> assertThat(safe.proven().proposal().shown()).isPositive());

        model.detail.set(ReportViewModel.Detail.GROUPS);
        assertThat(model.canBeLonger()).isTrue();
        model.longer();
        assertThat(model.period.get()).satisfies(period -> assertThat(period.months()).isEqualTo(12));
        assertThat(model.canBeLonger()).isFalse();
        assertThat(model.stage.get()).isNotInstanceOf(ReportViewModel.Counting.class);
    }

    @Test
    void anotherChoiceTakesTheResultAway() {
        model.make();
        model.readers.set(ReportViewModel.Readers.ANYBODY);

        assertThat(model.stage.get()).isInstanceOf(ReportViewModel.Choosing.class);
        model.make();
        assertThat(model.stage.get()).isInstanceOfSatisfying(Safe.class,
                safe -> assertThat(WrittenCell.of(safe.proven().proposal().written()))
                        .noneMatch(cell -> cell.value() != null && cell.value() > 0 && cell.value() < 11));
    }

    @Test
    void soFewPeopleThatEveryNumberIsAboutThemAreNoReport() {
        try (DonorScene few = new DonorScene(1).asManagerInJuly()) {
            ReportViewModel small = few.model();
            small.make();
            assertThat(small.refusal().get()).startsWith("There are so few people in this report");
            small.handOver(folder.resolve("x"));
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void stoppedNothingIsShownAndNothingLeaves() {
        model.stage.subscribe(stage -> {
            if (stage instanceof ReportViewModel.Protecting) {
                model.stop();
            }
        });
        model.make();

        assertThat(model.stage.get()).isInstanceOf(ReportViewModel.Choosing.class);
        assertThat(model.refusal().get()).isEqualTo("Stopped. Nothing was handed over.");
        assertThat(model.busy.get()).isFalse();
    }

    private void hand(String name) {
        model.make();
        model.handOver(folder.resolve(name));
        assertThat(model.stage.get()).as(model.refusal().get()).isInstanceOf(Given.class);
        model.stage.set(new ReportViewModel.Choosing());
    }

    private static Map<String, String> values(String written) {
        Map<String, String> values = new java.util.TreeMap<>();
        WrittenCell.of(written).forEach(cell -> values.put(cell.id(), String.valueOf(cell.value())));
        return values;
    }

    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names.stream().sorted().toList();
    }
}
