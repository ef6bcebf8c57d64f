package org.mlango.sheets;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;

/** The sheet to print, the empty spreadsheet, what their signs mean, and which things have a column. */
final class PaperView extends VBox {
    private static final Texts TEXTS = Texts.of(PaperView.class);

    private final SheetsViewModel model;
    private final SavePlace places;

    PaperView(SheetsViewModel model, SavePlace places) {
        super(16);
        this.model = model;
        this.places = places;
        setId("paper");
        getChildren().addAll(files(), columns());
    }

    private Card files() {
        FlowPane buttons = new FlowPane(12, 12,
                save("paper-day", "paper.day", Feather.PRINTER, SheetsViewModel.Sheet.DAY, "PDF"),
                save("paper-template", "paper.template", Feather.GRID, SheetsViewModel.Sheet.TEMPLATE, "XLSX"),
                save("paper-meaning", "paper.meaning", Feather.KEY, SheetsViewModel.Sheet.MEANING, "PDF"),
                Buttons.quiet("paper-back", TEXTS.text("back"), Feather.ARROW_LEFT, model::back));
        return new Card(TEXTS.text("paper.title"), Prose.of(TEXTS.text("paper.why"), "field-why"), buttons,
                Prose.of(TEXTS.text("paper.meaning.why"), "field-why")).icon(Feather.PRINTER);
    }

    private Button save(String id, String words, Ikon icon, SheetsViewModel.Sheet what, String kind) {
        return Buttons.secondary(id, TEXTS.text(words), icon,
                () -> model.save(what, places.choose(this, what.file(), kind)));
    }

    private Node columns() {
        List<SheetColumn> all = List.copyOf(model.columns);
        Choices<String> choices = new Choices<>("paper-columns", all.stream().map(SheetColumn::code).toList(),
                code -> words(all, code));
        choices.getStyleClass().add("paper-columns");
        choices.chosen().addAll(all.stream().filter(SheetColumn::onSheet).map(SheetColumn::code).toList());
        Button keep = Buttons.primary("paper-keep", TEXTS.text("paper.keep"), Feather.CHECK, () -> {
            Set<String> chosen = choices.chosen().stream().collect(Collectors.toSet());
            model.choose(chosen);
        });
        return new Card(TEXTS.text("paper.columns"), Prose.of(TEXTS.text("paper.columns.why"), "field-why"), choices,
                keep).icon(Feather.CHECK_SQUARE);
    }

    private static ObservableValue<String> words(List<SheetColumn> all, String code) {
        return TEXTS.text("paper.column").map(words -> all.stream().filter(column -> column.code().equals(code))
                .map(column -> TEXTS.get("paper.column", column.sign(), column.name())).findFirst().orElse(""));
    }
}
