package org.mlango.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Field;
import org.mlango.kit.form.SearchEntry;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Texts;

/** The list of places, with what narrows it. Choosing a row is all that is done here. */
public final class PlacePickerView extends VBox {
    private static final Texts TEXTS = Texts.of(PlacePickerView.class);
    private static final int LONGEST_SEARCH = 60;

    private final PlacePickerViewModel model;
    private final RowList<Listed> list;

    /** @param id of the whole; its parts are called after it */
    public PlacePickerView(String id, PlacePickerViewModel model) {
        this.model = model;
        setId(id);
        setSpacing(14);
        SearchEntry search = new SearchEntry(id + "-search", LONGEST_SEARCH);
        search.textProperty().bindBidirectional(model.typed);
        CheckBox open = new CheckBox();
        open.setId(id + "-open-now");
        open.setMnemonicParsing(false);
        open.getStyleClass().add("choice-tick");
        open.textProperty().bind(TEXTS.text("places.open_now"));
        open.selectedProperty().bindBidirectional(model.openNow);
        list = new RowList<>(id + "-list", TEXTS.text("places.list"), model.found, PlacePickerView::face);
        list.empty(new EmptyState(Feather.MAP_PIN, TEXTS.text("places.nothing"), TEXTS.text("places.nothing.next")));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosen.set(row);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        model.chosen.subscribe(chosen -> {
            if (chosen == null) {
                list.getSelectionModel().clearSelection();
            }
        });
        StackPane needs = new StackPane(needs(id + "-need"));
        Texts.redrawing(this, () -> {
            list.refresh();
            // a closed choice goes on showing the words of the language it was made in
            needs.getChildren().setAll(needs(id + "-need"));
        });
        getChildren().addAll(new Field(TEXTS.text("places.search"), search),
                needs, open, list);
    }

    /** As tall as its rows, up to this many; for a page that scrolls. */
    public PlacePickerView fitting(int most) {
        list.fitting(most);
        return this;
    }

    private Field needs(String id) {
        ComboBox<@Nullable Need> box = new ComboBox<>();
        box.setId(id);
        List<@Nullable Need> options = new ArrayList<>(Arrays.asList(Need.values()));
        options.addFirst(null);
        box.getItems().setAll(options);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new NeedWords());
        box.valueProperty().bindBidirectional(model.need);
        return new Field(TEXTS.text("places.need"), box);
    }

    /** In the language of the screen. */
    private static final class NeedWords extends StringConverter<@Nullable Need> {
        @Override
        public String toString(@Nullable Need need) {
            return need == null ? TEXTS.get("places.need.any") : PlaceWords.need(Texts.currentLanguage(), need);
        }

        @Override
        public @Nullable Need fromString(String words) {
            return null;
        }
    }

    private static RowFace face(Listed row) {
        Place place = row.place();
        return new RowFace(row.open() ? Feather.SUN : Feather.MAP_PIN, place.name(),
                HoursWords.now(row.state(), row.now(), Texts.currentLanguage()), "");
    }
}
