package org.mlango.visits;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Icons;
import org.mlango.kit.form.Shown;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFace;

/** Whose visit it is: nobody's by default, or a person's, found as one types. */
final class WhoView extends VBox {
    private static final Texts TEXTS = Texts.of(WhoView.class);
    private static final int LONGEST_SEARCH = 100;
    private static final int MOST_HITS = 4;

    private final RecordVisitViewModel model;
    private final Runnable done;
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private final TextEntry search = new TextEntry("record-visit-search", LONGEST_SEARCH);

    /** @param done called when it is settled who came */
    WhoView(RecordVisitViewModel model, Runnable done) {
        this.model = model;
        this.done = done;
        getStyleClass().add("who");
        getChildren().addAll(bar(), panel());
    }

    private HBox bar() {
        Label who = new Label();
        who.setId("record-visit-who");
        who.getStyleClass().add("who-name");
        who.textProperty().bind(Bindings.createStringBinding(() -> {
            PersonFace face = model.form.person.get();
            return face == null ? TEXTS.get("who.anonymous") : face.label();
        }, model.form.person, Texts.language()));
        Button attach = Buttons.secondary("record-visit-attach", TEXTS.text("who.attach"), Feather.USER_PLUS,
                this::open);
        Shown.when(attach, model.seesPeople.and(model.form.person.isNull()).and(searching.not()));
        Button detach = Buttons.secondary("record-visit-detach", TEXTS.text("who.detach"), Feather.USER_X,
                () -> settle(null));
        Shown.when(detach, model.form.person.isNotNull());
        Button again = Buttons.secondary("record-visit-last-time", TEXTS.text("who.lastTime"), Feather.REPEAT,
                model::sameAsLastTime);
        Shown.when(again, model.form.person.isNotNull().and(model.correcting.not()));
        HBox bar = new HBox(Icons.of(Feather.USER), who, attach, again, detach);
        bar.getStyleClass().add("who-bar");
        return bar;
    }

    private VBox panel() {
        search.textProperty().bindBidirectional(model.search);
        search.setOnAction(event -> {
            if (!model.hits.isEmpty()) {
                settle(model.hits.getFirst());
            }
        });
        RowList<PersonFace> hits = new RowList<>("record-visit-hits", TEXTS.text("who.hits"), model.hits,
                face -> new RowFace(Feather.USER, face.label(), face.nameToUse().isBlank() ? "" : face.cardCode(), ""));
        hits.empty(new EmptyState(Feather.SEARCH, TEXTS.text("who.none"), TEXTS.text("who.none.next")));
        hits.onOpen(this::settle);
        hits.fitting(MOST_HITS);
        Shown.when(hits, model.search.isNotEmpty());
        VBox panel = new VBox(new Field(TEXTS.text("who.search"), search).why(TEXTS.text("who.search.why")), hits,
                Buttons.quiet("record-visit-search-close", TEXTS.text("who.close"), Feather.X,
                        () -> settle(model.form.person.get())));
        panel.getStyleClass().add("who-panel");
        panel.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                settle(model.form.person.get());
                event.consume();
            }
        });
        Shown.when(panel, searching);
        return panel;
    }

    private void open() {
        searching.set(true);
        search.requestFocus();
    }

    private void settle(@Nullable PersonFace face) {
        searching.set(false);
        model.choose(face);
        done.run();
    }
}
