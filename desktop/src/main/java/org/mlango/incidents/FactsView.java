package org.mlango.incidents;

import java.util.List;
import javafx.scene.layout.VBox;

import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.library.Library;
import org.mlango.library.Statement;
import org.mlango.library.Topic;

/** What helps now, in the words of the library, each with where it comes from and what nobody reviewed yet. */
final class FactsView extends VBox {
    private static final List<String> AFTER_HARM = List.of("PEP", "CONTRACEPTION", "CARE", "LINE_1195", "LINE_116");
    private static final List<String> IN_OVERDOSE = List.of("PANEL", "UNSURE", "AFTERWARDS");

    private final Library library;
    private final Matter matter;

    FactsView(Library library, Matter matter) {
        super(6);
        this.library = library;
        this.matter = matter;
        setId("incident-facts-" + (matter == Matter.OVERDOSE ? "overdose" : "harm"));
        draw();
        Texts.redrawing(this, this::draw);
    }

    private void draw() {
        Language language = Texts.currentLanguage();
        Topic topic = library.shipped(matter == Matter.OVERDOSE ? "OVERDOSE" : "AFTER_VIOLENCE").orElseThrow();
        getChildren().clear();
        for (String id : matter == Matter.OVERDOSE ? IN_OVERDOSE : AFTER_HARM) {
            Statement statement = topic.statement(id).orElseThrow();
            getChildren().add(new VBox(2, Prose.of(statement.words().in(language)),
                    Prose.of(library.source(statement, language), "row-detail")));
        }
    }
}
