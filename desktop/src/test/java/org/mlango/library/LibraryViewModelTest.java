package org.mlango.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.Role;

class LibraryViewModelTest {
    private final LibraryScene scene = new LibraryScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void nothingTypedShowsAllPagesInTheOrderOfTheShelf() {
        LibraryViewModel model = scene.model();
        assertThat(model.found).hasSize(Shipped.topics().size());
        assertThat(model.found).extracting(found -> found.page().shelf()).isSorted();
    }

    @Test
    void onlyWhatFitsIsListed() {
        LibraryViewModel model = scene.model();
        model.typed.set("artane");
        assertThat(model.found).extracting(found -> found.page().code()).containsExactly("ARTANE");
        model.typed.set("qqqq");
        assertThat(model.found).isEmpty();
    }

    @Test
    void whoeverTypesFasterThanTheShelvesAreReadGetsThePageAllTheSame() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        LibraryViewModel model = new LibraryViewModel(scene.test.background(waiting), scene);
        model.load();
        model.typed.set("artane");
        model.openBest();
        assertThat(model.open().get()).isNull();
        waiting.remove().run();
        assertThat(open(model).code()).isEqualTo("ARTANE");

        model.close();
        model.load();
        waiting.remove().run();
        assertThat(model.open().get()).as("asked for once").isNull();
    }

    @Test
    void whoeverTypesOnAfterAskingIsGivenNoPage() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        LibraryViewModel model = new LibraryViewModel(scene.test.background(waiting), scene);
        model.load();
        model.typed.set("art");
        model.openBest();
        model.typed.set("arta");
        waiting.remove().run();
        assertThat(model.open().get()).isNull();
    }

    @Test
    void aWordIsAddedAndFoundAtOnce() {
        LibraryViewModel model = scene.model();
        model.open("HEROIN");
        model.word.set("unga");
        model.addWord();
        assertThat(model.wordRefusal().get()).isEqualTo("This word is here already.");
        assertThat(model.word.get()).as("kept as typed").isEqualTo("unga");

        model.word.set("kadude");
        model.addWord();
        assertThat(model.word.get()).isEmpty();
        assertThat(scene.said).containsExactly("Word added.");
        model.typed.set("kadude");
        assertThat(model.found).extracting(found -> found.page().code()).containsExactly("HEROIN");
    }

    @Test
    void whatIsRefusedStaysAsTyped() {
        LibraryViewModel model = scene.model();
        model.open("HIV");
        model.writeStatement(open(model));
        NoteFormViewModel form = Objects.requireNonNull(model.form().get());
        form.english.set("Open on Mondays.");
        form.year.set("soon");
        form.save();
        assertThat(form.refusal("source").get()).isNotEmpty();
        assertThat(form.refusal("year").get()).isNotEmpty();
        assertThat(form.refusal("words").get()).isEmpty();
        assertThat(form.english.get()).isEqualTo("Open on Mondays.");

        form.source.set("The clinic");
        form.year.set("2026");
        form.save();
        assertThat(model.form().get()).isNull();
        assertThat(open(model).lines()).anyMatch(line -> line.statement().words().english().equals("Open on Mondays."));
    }

    @Test
    void aNewPageOpensOnceItIsThere() {
        LibraryViewModel model = scene.model();
        model.writeTopic();
        NoteFormViewModel form = Objects.requireNonNull(model.form().get());
        form.english.set("Shelter near here");
        form.shelf.set(Shelf.RIGHTS);
        form.save();
        assertThat(open(model).own()).isTrue();
        assertThat(open(model).shelf()).isEqualTo(Shelf.RIGHTS);

        model.retire(Objects.requireNonNull(open(model).note()));
        assertThat(model.open().get()).isNull();
    }

    @Test
    void theDeskAddsWordsAndADataOfficerReads() {
        scene.test.as(Role.FRONT_DESK);
        LibraryViewModel desk = scene.model();
        assertThat(desk.mayAddWords().get()).isTrue();
        assertThat(desk.mayWrite().get()).isFalse();
        scene.test.as(Role.DATA_OFFICER);
        LibraryViewModel officer = scene.model();
        assertThat(officer.mayAddWords().get()).isFalse();
        assertThat(officer.found).isNotEmpty();
    }

    /** A look into the library is nobody's business. */
    @Test
    void readingLeavesNoTrace() {
        int before = lines();
        LibraryViewModel model = scene.model();
        model.typed.set("kete");
        model.open("HEROIN");
        model.open("HIV");
        assertThat(lines()).isEqualTo(before);
    }

    private int lines() {
        return scene.test.store().read(tx -> tx.sql().fetchCount(org.mlango.schema.Tables.AUDIT_LINE));
    }

    private static TopicPage open(LibraryViewModel model) {
        return Objects.requireNonNull(model.open().get());
    }
}
