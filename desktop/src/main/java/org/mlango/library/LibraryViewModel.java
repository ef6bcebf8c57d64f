package org.mlango.library;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/** The shelves, what is searched for, and the page that lies open. */
final class LibraryViewModel {
    private static final Texts TEXTS = Texts.of(LibraryViewModel.class);

    final StringProperty typed = new SimpleStringProperty("");
    /** What the list shows: all topics, or those that fit what was typed. */
    final ObservableList<Found> found = FXCollections.observableArrayList();
    /** True while the page shows what can be added and corrected. */
    final BooleanProperty writing = new SimpleBooleanProperty();
    final StringProperty word = new SimpleStringProperty("");

    private final ReadOnlyObjectWrapper<@Nullable TopicPage> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable NoteFormViewModel> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper wordRefusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper mayWrite = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayAddWords = new ReadOnlyBooleanWrapper();
    private final Background background;
    private final Notices notices;
    private final WriteNote writeNote = new WriteNote();
    private Pages pages = Pages.EMPTY;
    private PageIndex index = new PageIndex(Pages.EMPTY);
    private boolean onShelf;
    private boolean bestAwaited;

    LibraryViewModel(Background background, Notices notices) {
        this.background = background;
        this.notices = notices;
        typed.subscribe(words -> search());
        open.subscribe(page -> word.set(""));
    }

    /** What a look into the library needs to know. */
    private record Shelves(List<Note> notes, Set<Role> roles) {}

    void load() {
        background.read(tx -> new Shelves(LibraryQueries.notes(tx), tx.actor().roles()), this::fill);
    }

    private void fill(Shelves shelves) {
        pages = Pages.of(Shipped.topics(), shelves.notes());
        index = new PageIndex(pages);
        mayWrite.set(LibraryRules.signs(shelves.roles(), LibraryRules.WRITE).isPresent());
        mayAddWords.set(LibraryRules.signs(shelves.roles(), LibraryRules.ADD_WORDS).isPresent());
        TopicPage was = open.get();
        boolean best = bestAwaited;
        search();
        open.set(was == null ? null : pages.page(was.code()).orElse(null));
        onShelf = true;
        if (best) {
            openBest();
        }
    }

    ReadOnlyObjectProperty<@Nullable TopicPage> open() {
        return open.getReadOnlyProperty();
    }

    /** The form somebody writes in, if any. */
    ReadOnlyObjectProperty<@Nullable NoteFormViewModel> form() {
        return form.getReadOnlyProperty();
    }

    ReadOnlyStringProperty wordRefusal() {
        return wordRefusal.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayWrite() {
        return mayWrite.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayAddWords() {
        return mayAddWords.getReadOnlyProperty();
    }

    void open(String code) {
        pages.page(code).ifPresent(this::open);
    }

    void open(TopicPage page) {
        form.set(null);
        wordRefusal.set("");
        open.set(page);
    }

    /** The first that fits; whoever types faster than the shelves are read gets it when they are. */
    void openBest() {
        bestAwaited = !onShelf;
        if (!found.isEmpty()) {
            open(found.getFirst().page());
        }
    }

    void close() {
        form.set(null);
        open.set(null);
    }

    void writeTopic() {
        form.set(new NoteFormViewModel(NoteKind.TOPIC, NoteContent.words("", ""), "",
                (tx, content) -> writeNote.addTopic(tx, content), this));
    }

    void writeStatement(TopicPage page) {
        form.set(new NoteFormViewModel(NoteKind.STATEMENT, NoteContent.on(page.shelf()), page.code(),
                (tx, content) -> writeNote.addStatement(tx, page.code(), content).map(id -> page.code()), this));
    }

    void correct(TopicPage page, Statement statement) {
        form.set(new NoteFormViewModel(NoteKind.CORRECTION,
                NoteContent.words(statement.words().english(), statement.words().swahili()), page.code(),
                (tx, content) -> writeNote.correct(tx, page.code(), statement.id(), content).map(id -> page.code()),
                this));
    }

    void change(Note note) {
        form.set(new NoteFormViewModel(note.kind(), note.content(), note.topic(),
                (tx, content) -> writeNote.change(tx, note, content).map(id -> note.topic()), this));
    }

    void retire(Note note) {
        does(tx -> writeNote.retire(tx, note), "note.retired");
    }

    void addWord() {
        TopicPage page = open.get();
        if (page != null) {
            does(tx -> writeNote.addWord(tx, page.code(), word.get()), "word.added");
        }
    }

    void retireWord(Name name) {
        TopicPage page = open.get();
        if (page != null) {
            does(tx -> writeNote.retireWord(tx, page.code(), name), "word.retired");
        }
    }

    void save(NoteFormViewModel writing, Function<WriteTx, Outcome<String>> work) {
        background.write(work, outcome -> {
            writing.heard(outcome);
            if (outcome instanceof Outcome.Done<String>(String code)) {
                form.set(null);
                notices.say(TEXTS.get("note.saved"));
                background.read(tx -> new Shelves(LibraryQueries.notes(tx), tx.actor().roles()), shelves -> {
                    fill(shelves);
                    open(code);
                });
            }
        });
    }

    void leaveForm() {
        form.set(null);
    }

    private <T> void does(Function<WriteTx, Outcome<T>> work, String said) {
        wordRefusal.set("");
        background.write(work, outcome -> {
            switch (outcome) {
                case Outcome.Done<T> done -> {
                    word.set("");
                    notices.say(TEXTS.get(said));
                    load();
                }
                case Outcome.Refused<T>(List<Refusal> refusals) -> wordRefusal.set(words(refusals.getFirst()));
                case Outcome.Failed<T> failed -> wordRefusal.set("");
            }
        });
    }

    static String words(Refusal refusal) {
        return TEXTS.get("refusal." + refusal.code(), refusal.details().toArray());
    }

    private void search() {
        bestAwaited = false;
        found.setAll(typed.get().isBlank()
                ? pages.all().stream().map(page -> new Found(page, "")).toList()
                : index.search(typed.get()));
    }
}
