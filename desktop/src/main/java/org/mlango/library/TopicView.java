package org.mlango.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** One page, to be read: what people call it, then each part in turn, each statement with where it comes from. */
final class TopicView extends VBox {
    private static final Texts TEXTS = Texts.of(TopicView.class);

    private final TopicPage page;
    private final LibraryViewModel model;
    private final Language language = Texts.currentLanguage();

    TopicView(TopicPage page, LibraryViewModel model, Consumer<Node> leaflet) {
        this.page = page;
        this.model = model;
        setId("library-topic");
        getStyleClass().add("library-page");
        getChildren().add(Prose.of(page.title().in(language), "library-title"));
        if (page.note() != null) {
            getChildren().add(Prose.of(written(page.note()), "library-source"));
        }
        getChildren().add(actions(leaflet));
        if (!page.names().isEmpty() || model.writing.get()) {
            getChildren().add(names());
        }
        if (page.lines().stream().anyMatch(line -> line.note() == null && !line.statement().review().done())) {
            getChildren().add(Prose.of(TEXTS.get("open.reviews"), "library-banner"));
        }
        for (Part part : Part.values()) {
            if (!page.of(part).isEmpty()) {
                getChildren().add(part(part));
            }
        }
        if (page.shelf() == Shelf.SUBSTANCES && page.of(Part.CAN_HAPPEN).isEmpty() && !page.own()) {
            getChildren().add(Prose.of(TEXTS.get("no.effects"), "library-banner"));
        }
        if (page.lines().isEmpty() && page.own()) {
            getChildren().add(Prose.of(TEXTS.get("own.empty"), "library-banner"));
        }
    }

    private FlowPane actions(Consumer<Node> leaflet) {
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("library-actions");
        Button print = Buttons.secondary("library-leaflet", TEXTS.text("leaflet"), Feather.PRINTER,
                () -> leaflet.accept(this));
        print.setDisable(page.lines().isEmpty());
        actions.getChildren().add(print);
        if (model.mayAddWords().get() && !model.writing.get()) {
            actions.getChildren().add(Buttons.secondary("library-write", TEXTS.text("write"), Feather.EDIT_3,
                    () -> model.writing.set(true)));
        }
        if (model.writing.get()) {
            actions.getChildren().add(Buttons.secondary("library-write-done", TEXTS.text("write.done"), Feather.CHECK,
                    () -> model.writing.set(false)));
            if (model.mayWrite().get()) {
                actions.getChildren().add(Buttons.secondary("library-add-statement", TEXTS.text("add.statement"),
                        Feather.PLUS, () -> model.writeStatement(page)));
            }
            Note own = page.note();
            if (own != null && model.mayWrite().get()) {
                actions.getChildren().addAll(
                        Buttons.quiet("library-topic-change", TEXTS.text("change"), Feather.EDIT_3,
                                () -> model.change(own)),
                        Buttons.quiet("library-topic-retire", TEXTS.text("retire"), Feather.TRASH_2,
                                () -> model.retire(own)));
            }
        }
        return actions;
    }

    private Card names() {
        Card card = new Card(TEXTS.text("names"), Prose.of(TEXTS.text("names.why"), "field-why"));
        card.setId("library-names");
        FlowPane words = new FlowPane();
        words.getStyleClass().add("library-words");
        int number = 0;
        for (Name name : page.names()) {
            words.getChildren().add(model.writing.get()
                    ? Buttons.secondary("library-word-" + number++, new SimpleStringProperty(
                            TEXTS.get("word.retire", name.word())), Feather.X, () -> model.retireWord(name))
                    : Prose.of(name.word(), "library-word"));
        }
        card.getChildren().add(words);
        if (model.writing.get()) {
            TextEntry entry = new TextEntry("library-word", LibraryRules.WORD_LENGTH);
            entry.textProperty().bindBidirectional(model.word);
            entry.setOnAction(event -> model.addWord());
            card.getChildren().addAll(
                    new Field(TEXTS.text("word"), entry).why(TEXTS.text("word.why")).refusal(model.wordRefusal()),
                    Buttons.secondary("library-word-add", TEXTS.text("word.add"), Feather.PLUS, model::addWord));
            if (!page.away().isEmpty()) {
                card.getChildren().add(Prose.of(TEXTS.get("away",
                        String.join(", ", page.away().stream().map(Name::word).toList())), "field-why"));
            }
        }
        return card;
    }

    private Card part(Part part) {
        List<Node> lines = new ArrayList<>();
        page.of(part).forEach(line -> lines.add(line(line)));
        Card card = new Card(TEXTS.text("part." + part), lines.toArray(Node[]::new));
        card.getStyleClass().add("library-part");
        return card;
    }

    private VBox line(Line line) {
        Statement statement = line.statement();
        Note own = line.note();
        VBox box = new VBox(Prose.of(statement.words().in(language), "library-statement"));
        box.getStyleClass().add("library-line");
        box.getChildren().add(own == null
                ? Prose.of(SourceLine.of(statement, language), "library-source")
                : Prose.of(ownSource(own), "library-source"));
        line.corrections().forEach(note -> box.getChildren().add(correction(note)));
        if (model.writing.get() && model.mayWrite().get()) {
            String id = own == null ? statement.id().toLowerCase(Locale.ROOT) : own.id().toString();
            box.getChildren().add(own == null
                    ? new FlowPane(Buttons.quiet("library-correct-" + id.replace('_', '-'), TEXTS.text("correct"),
                            Feather.EDIT_3, () -> model.correct(page, statement)))
                    : changes(own, id));
        }
        return box;
    }

    private VBox correction(Note note) {
        VBox box = new VBox(Prose.of(TEXTS.get("corrected"), "library-corrected"),
                Prose.of(note.words().in(language), "library-statement"),
                Prose.of(ownSource(note), "library-source"));
        box.getStyleClass().add("library-correction");
        if (model.writing.get() && model.mayWrite().get()) {
            box.getChildren().add(changes(note, note.id().toString()));
        }
        return box;
    }

    private FlowPane changes(Note note, String id) {
        return new FlowPane(
                Buttons.quiet("library-change-" + id, TEXTS.text("change"), Feather.EDIT_3, () -> model.change(note)),
                Buttons.quiet("library-retire-" + id, TEXTS.text("retire"), Feather.TRASH_2,
                        () -> model.retire(note)));
    }

    private static String ownSource(Note note) {
        NoteContent content = note.content();
        String from = content.source().isEmpty()
                ? ""
                : content.year().isEmpty()
                        ? content.source()
                        : TEXTS.get("source.year", content.source(), content.year());
        String written = written(note);
        return from.isEmpty()
                ? TEXTS.get("source.own", written)
                : TEXTS.get("source.own.from", from, written);
    }

    static String written(Note note) {
        String role = TEXTS.get("role." + note.role());
        return note.partner().isEmpty()
                ? TEXTS.get("written", role, Dates.shortDay(note.written()))
                : TEXTS.get("written.partner", note.partner(), Dates.shortDay(note.written()));
    }
}
