package org.mlango.places;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;

/** What a file brings, before anything of it is taken: how many rows are good, and each bad one with why. */
final class BroughtView extends VBox {
    private static final Texts TEXTS = Texts.of(BroughtView.class);

    BroughtView(PlacesViewModel.Brought brought, PlacesViewModel model) {
        PlacesFile.Rows rows = brought.rows();
        Card card = new Card(TEXTS.text("import.title"),
                Prose.of(TEXTS.get("import.good", rows.good().size()), "row-title")).icon(Feather.UPLOAD);
        card.setId("places-brought");
        if (brought.known() > 0) {
            card.getChildren().add(Prose.of(TEXTS.get("import.known", brought.known())));
        }
        if (rows.bad().isEmpty()) {
            card.getChildren().add(Prose.of(TEXTS.get("import.all")));
        } else {
            VBox bad = new VBox(6);
            bad.setId("places-bad-rows");
            rows.bad().forEach(row -> bad.getChildren().add(Prose.marked(Feather.ALERT_CIRCLE, words(row))));
            card.getChildren().addAll(Prose.of(TEXTS.get("import.bad", rows.bad().size())), bad);
        }
        int fresh = rows.good().size() - brought.known();
        Button take = Buttons.primary("places-take", TEXTS.text("import.take", fresh), Feather.CHECK, model::take);
        take.disableProperty().bind(model.busy);
        take.setVisible(fresh > 0);
        take.setManaged(fresh > 0);
        card.getChildren().add(new FlowPane(12, 12, take,
                Buttons.secondary("places-take-nothing", TEXTS.text("import.nothing"), Feather.X, model::leave)));
        getChildren().add(card);
    }

    private static String words(PlacesFile.Bad row) {
        return TEXTS.get("import.bad.row", row.line(),
                row.name().isEmpty() ? TEXTS.get("import.bad.unnamed") : row.name(),
                row.why().stream().map(PlaceWords::refusal).collect(Collectors.joining(" ")));
    }
}
