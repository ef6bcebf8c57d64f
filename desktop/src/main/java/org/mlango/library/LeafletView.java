package org.mlango.library;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Prose;
import org.mlango.kit.print.PaperSize;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;

/** Asks what the person wants to carry, shows it word by word, and makes the file. */
final class LeafletView extends VBox {
    private static final Texts TEXTS = Texts.of(LeafletView.class);

    private final LeafletViewModel model;
    private final VBox items = new VBox();

    LeafletView(TopicPage page, Background background, SavePlace savePlace, Notices notices) {
        model = new LeafletViewModel(page, background, notices);
        setId("leaflet");
        getStyleClass().add("leaflet");
        getStylesheets().add(LibraryView.SHEET);
        Choice<Language> language = new Choice<>("leaflet-language", List.of(Language.values()),
                one -> TEXTS.text("language." + one));
        language.valueProperty().bindBidirectional(model.language);
        Choice<PaperSize> size = new Choice<>("leaflet-size", List.of(PaperSize.values()),
                one -> TEXTS.text("leaflet.size." + one));
        size.valueProperty().bindBidirectional(model.size);
        CheckBox discreet = new CheckBox();
        discreet.setId("leaflet-discreet");
        discreet.getStyleClass().add("choice-tick");
        discreet.setWrapText(true);
        discreet.textProperty().bind(TEXTS.text("leaflet.discreet"));
        discreet.selectedProperty().bindBidirectional(model.discreet);
        items.getStyleClass().add("leaflet-items");
        model.items.addListener((ListChangeListener<Leaflet.Item>) change -> draw());
        draw();
        Button save = Buttons.primary("leaflet-save", TEXTS.text("leaflet.save"), Feather.PRINTER,
                () -> savePlace.choose(this, model.leaflet().fileName(), TEXTS.get("leaflet.kind"))
                        .ifPresent(place -> model.save(place, () -> DialogLayer.of(this).close())));
        save.disableProperty().bind(model.busy);
        getChildren().addAll(new Field(TEXTS.text("leaflet.language"), language),
                new Field(TEXTS.text("leaflet.size"), size), discreet,
                Prose.of(TEXTS.text("leaflet.discreet.why"), "field-why"), items,
                Prose.of(model.left(), "field-why"), Prose.of(model.refusal(), "field-refusal"), save);
    }

    /** Over the window of whatever has the keyboard. */
    void open(Node over) {
        DialogLayer.of(over).show(TEXTS.text("leaflet"), Feather.PRINTER, this);
    }

    private void draw() {
        items.getChildren().clear();
        for (Leaflet.Item item : model.items) {
            CheckBox box = new CheckBox(item.words());
            box.setId("leaflet-item-" + item.number());
            box.getStyleClass().add("leaflet-item");
            box.setWrapText(true);
            box.setMnemonicParsing(false);
            box.setMinHeight(USE_PREF_SIZE);
            box.setSelected(model.takes(item));
            box.selectedProperty().subscribe(wanted -> model.take(item, wanted));
            items.getChildren().add(box);
        }
        if (model.items.isEmpty()) {
            items.getChildren().add(Prose.of(TEXTS.get("leaflet.none"), "library-banner"));
        }
    }
}
