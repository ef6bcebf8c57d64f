package org.mlango.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.boot.WrittenWords;
import org.mlango.kit.text.Language;
import org.mlango.store.Outcome;

class PlacesViewModelTest {
    private final PlacesScene scene = new PlacesScene();
    private final PlacesViewModel model = scene.model();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aPlaceIsFoundByWhatSomebodyNeedsInEitherLanguage() {
        add(PlaceContent.named("Pwani", PlaceKind.LEGAL, Need.LEGAL));
        add(PlaceContent.named("Mtoni", PlaceKind.SHELTER, Need.SHELTER));
        model.load();
        model.picker.typed.set("kulala");
        assertThat(found()).containsExactly("Mtoni");
        model.picker.typed.set("sleep");
        assertThat(found()).containsExactly("Mtoni");
        model.picker.typed.set("");
        model.picker.need.set(Need.LEGAL);
        assertThat(found()).containsExactly("Pwani");
    }

    @Test
    void whatIsChosenWhileTheListIsReadAnewStaysChosen() {
        add(PlaceContent.named("Mtoni", PlaceKind.SHELTER, Need.SHELTER));
        Queue<Runnable> waiting = new ArrayDeque<>();
        PlacePickerViewModel picker = new PlacePickerViewModel(scene.test.background(waiting), scene.places);
        picker.load();
        waiting.remove().run();
        picker.load();
        picker.chosen.set(picker.found.getFirst());
        waiting.remove().run();
        assertThat(picker.chosen.get()).isNotNull();
    }

    /** The clock of the test stands at noon on a Tuesday in Nairobi. */
    @Test
    void whoIsOpenNow() {
        add(PlaceContent.named("Closed at noon", PlaceKind.OTHER).open(tuesday("8-12")));
        add(PlaceContent.named("Open at noon", PlaceKind.OTHER).open(tuesday("12-14")));
        add(PlaceContent.named("Nobody knows", PlaceKind.OTHER));
        model.load();
        model.picker.openNow.set(true);
        assertThat(found()).containsExactly("Open at noon");
    }

    @Test
    void aFormWithABadHourKeepsWhatWasTyped() {
        model.begin();
        PlaceFormViewModel form = Objects.requireNonNull(model.form.get());
        form.name.set("Pwani");
        form.on(java.time.DayOfWeek.MONDAY).set("morning");
        form.save(model::kept);
        assertThat(form.refusals).containsOnlyKeys("MONDAY");
        assertThat(scene.names()).isEmpty();
        form.on(java.time.DayOfWeek.MONDAY).set("8-17");
        form.weekAsMonday();
        form.save(model::kept);
        assertThat(scene.names()).containsExactly("Pwani");
        assertThat(Objects.requireNonNull(model.picker.chosen.get()).place().content().hours().days())
                .filteredOn(day -> !day.isEmpty()).hasSize(5);
    }

    @Test
    void nothingOfAFileIsTakenUnseen() throws IOException {
        add(PlaceContent.named("Pwani", PlaceKind.LEGAL));
        Path file = scene.folder.resolve("partner.csv");
        Files.writeString(file, "name,kind\nPwani,OTHER\nMtoni,SHELTER\nBad,PALACE\n");
        model.look(file);
        PlacesViewModel.Brought brought = Objects.requireNonNull(model.brought.get());
        assertThat(brought.known()).isEqualTo(1);
        assertThat(brought.rows().bad()).hasSize(1);
        assertThat(scene.names()).containsExactly("Pwani");
        model.take();
        assertThat(scene.names()).containsExactly("Mtoni", "Pwani");
        assertThat(scene.said).containsExactly(
                "One place came in; please make sure of it.");
    }

    @Test
    void aFileThatCannotBeReadSaysWhatToDo() throws IOException {
        Path file = scene.folder.resolve("partner.csv");
        Files.writeString(file, "place;hours\nPwani;8-17\n");
        model.look(file);
        assertThat(model.brought.get()).isNull();
        assertThat(model.note.get()).contains("Nothing was taken");
        model.look(scene.folder.resolve("nowhere.csv"));
        assertThat(model.note.get()).contains("could not be read");
    }

    @Test
    void whatWasTakenOutComesBack() {
        add(PlaceContent.named("Pwani", PlaceKind.LEGAL));
        model.load();
        model.takeOut(model.picker.found.getFirst().place());
        assertThat(scene.names()).isEmpty();
        scene.undo.run();
        assertThat(scene.names()).containsExactly("Pwani");
    }

    /** Somebody else changed it meanwhile: said, and shown as it is now. */
    @Test
    void aChangeOfSomethingChangedIsRefused() {
        add(PlaceContent.named("Pwani", PlaceKind.LEGAL));
        model.load();
        Place shown = model.picker.found.getFirst().place();
        model.confirm(shown);
        model.takeOut(shown);
        assertThat(model.note.get()).contains("changed this place meanwhile");
        assertThat(scene.names()).containsExactly("Pwani");
    }

    @Test
    void theListThatIsPrintedTellsNothing() throws IOException {
        add(new PlaceContent("Kombani Methadone Clinic", PlaceKind.METHADONE, java.util.Set.of(Need.METHADONE), "",
                tuesday("8-12"), "Free", "", "behind the market", "0700 000 111", "", "", null)
                .told(java.util.Set.of(Welcome.SEX_WORK), "police at the gate"));
        add(new PlaceContent("Pwani", PlaceKind.LEGAL, java.util.Set.of(Need.LEGAL), "after arrests",
                Hours.NOT_KNOWN, "", "", "ask for the HIV desk", "0700 000 222", "", "", null));
        add(PlaceContent.named("Heroin help", PlaceKind.OTHER));
        model.load();
        assertThat(model.printed()).isEqualTo(2);
        for (Language language : Language.values()) {
            Path file = scene.folder.resolve("list-" + language + ".pdf");
            model.print(file, language);
            String words = WrittenWords.in(file);
            assertThat(words).contains("0700 000 111", "behind the market", "Pwani", "0700 000 222")
                    .doesNotContainIgnoringCase("methadone").doesNotContainIgnoringCase("kombani")
                    .doesNotContainIgnoringCase("arrest").doesNotContain("HIV").doesNotContainIgnoringCase("heroin")
                    .doesNotContainIgnoringCase("mlango").doesNotContainIgnoringCase("sex")
                    .doesNotContainIgnoringCase("police");
        }
    }

    @Test
    void theFileThatGoesOutDoesNotSayHowPeopleWereTreated() throws IOException {
        add(PlaceContent.named("Pwani", PlaceKind.LEGAL));
        for (int i = 0; i < 5; i++) {
            scene.test.scene(tx -> scene.places.wentThere(tx, scene.places.offered(tx).getFirst().id(),
                    Treated.NOT_WELL));
        }
        Path file = scene.folder.resolve("places.csv");
        model.export(file);
        assertThat(Files.readString(file)).contains("Pwani").doesNotContain("NOT_WELL");
    }

    private void add(PlaceContent content) {
        assertThat(scene.test.store().write(tx -> scene.places.add(tx, content))).isInstanceOf(Outcome.Done.class);
    }

    private static Hours tuesday(String typed) {
        return new Hours(List.of(List.of(), Hours.read(typed).orElseThrow(), List.of(), List.of(), List.of(), List.of(),
                List.of()));
    }

    private List<String> found() {
        return model.picker.found.stream().map(one -> one.place().name()).toList();
    }
}
