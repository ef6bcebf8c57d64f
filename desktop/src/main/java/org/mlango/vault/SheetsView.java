package org.mlango.vault;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;

/** The envelopes that open everything: how many, one more, the end of one. */
final class SheetsView implements Screen {
    static final String ID = "sheets";
    private static final int TYPED_LENGTH = 400;
    private static final Texts TEXTS = Texts.of(SheetsView.class);

    private final SheetsViewModel model;
    private final VBox rows = new VBox(12);
    private final Page page;

    SheetsView(SheetsViewModel model, Runnable back) {
        this.model = model;
        model.sheets.addListener((ListChangeListener<Staff.Sheet>) change -> fill());
        Label said = OutdatedView.line(model.message());
        said.setId("sheets-said");
        BooleanBinding making = model.fresh.isNotNull();
        this.page = new Page(TEXTS.text("sheets"), only(said.textProperty().isNotEmpty(), said),
                only(making.not(), new Card(TEXTS.text("sheets.here"), OutdatedView.line(TEXTS.text("sheets.why")),
                        rows, Buttons.secondary("sheets-new", TEXTS.text("sheets.new"), Feather.PLUS, model::begin))
                        .icon(Feather.MAIL)),
                only(making.and(model.typing.not()), writing()), only(making.and(model.typing), typing()))
                .actions(Buttons.secondary("sheets-back", TEXTS.text("sheets.back"), Feather.ARROW_LEFT, back));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.load();
    }

    @Override
    public void hidden() {
        model.forget();
    }

    private void fill() {
        rows.getChildren().clear();
        for (Staff.Sheet sheet : model.sheets) {
            HBox row = new HBox(16, OutdatedView.line(TEXTS.text("sheets.one", sheet.number())),
                    Buttons.quiet("sheets-end-" + sheet.number(), TEXTS.text("sheets.end"), Feather.X,
                            () -> askToEnd(sheet)));
            row.setStyle("-fx-alignment: center-left;");
            rows.getChildren().add(row);
        }
    }

    private void askToEnd(Staff.Sheet sheet) {
        DialogLayer.of(page).ask(new Question(TEXTS.text("sheets.end"), TEXTS.text("sheets.end.ask"),
                TEXTS.text("sheets.end"), Feather.X), () -> model.end(sheet.id()));
    }

    private Card writing() {
        TilePane words = new TilePane(12, 8);
        words.setId("sheets-words");
        words.setPrefColumns(4);
        words.setStyle("-fx-pref-tile-width: 9.4em;");
        model.fresh.subscribe(sheet -> words.getChildren().setAll(sheet == null ? new Node[0] : numbered(sheet)));
        return new Card(TEXTS.text("setup.words"), OutdatedView.line(TEXTS.text("setup.sheet.everything")), words,
                Buttons.primary("sheets-written", TEXTS.text("sheets.written"), Feather.ARROW_RIGHT, model::written))
                .icon(Feather.EDIT_3);
    }

    private static Node[] numbered(RecoverySheet sheet) {
        Node[] labels = new Node[RecoverySheet.WORDS];
        for (int i = 0; i < labels.length; i++) {
            Label label = new Label((i + 1) + ".  " + sheet.words().get(i));
            label.setStyle("-fx-font-size: 1.25em; -fx-pref-width: 9em;");
            labels[i] = label;
        }
        return labels;
    }

    private Card typing() {
        LongTextEntry typed = new LongTextEntry("sheets-typed", TYPED_LENGTH, 4);
        typed.textProperty().bindBidirectional(model.typed);
        var add = Buttons.primary("sheets-add", TEXTS.text("sheets.add"), Feather.CHECK, model::add);
        add.disableProperty().bind(model.busy);
        return new Card(TEXTS.text("setup.typed.card"), new Field(TEXTS.text("setup.typed.field"), typed), add)
                .icon(Feather.EDIT_3);
    }

    private static <T extends Node> T only(ObservableValue<Boolean> when, T node) {
        node.visibleProperty().bind(Bindings.createBooleanBinding(when::getValue, when));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
