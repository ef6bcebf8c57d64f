package org.mlango.asking;

import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.shell.TodayCard;
import org.mlango.store.Role;

/** "Done in an emergency" on Today, for managers: why, when and by whom, and never about whom. */
final class EmergencyUsesView implements TodayCard {
    private static final Texts TEXTS = Texts.of(EmergencyUsesView.class);

    private final EmergencyViewModel model;
    private final VBox inside = new VBox(12);
    private final Card card;

    EmergencyUsesView(EmergencyViewModel model) {
        this.model = model;
        card = new Card(TEXTS.text("today.emergency"), inside).icon(Feather.LIFE_BUOY);
        card.setId("today-emergency");
        InvalidationListener anew = change -> draw();
        model.rows.addListener(anew);
        Texts.redrawing(card, this::draw);
        draw();
    }

    @Override
    public int position() {
        return 45;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGER);
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        model.load();
    }

    private void draw() {
        card.setVisible(!model.rows.isEmpty());
        card.setManaged(card.isVisible());
        inside.getChildren().setAll(ConsentTalkView.line(TEXTS.text("today.emergency.why")));
        model.rows.forEach(row -> inside.getChildren().add(row(row, model.rows.indexOf(row))));
        inside.getChildren().add(ConsentTalkView.line(model.refusal));
    }

    private Node row(EmergencyViewModel.Row row, int at) {
        EmergencyUse use = row.use();
        VBox box = new VBox(8,
                ConsentTalkView.line(TEXTS.text("today.emergency.row", TEXTS.get("reason." + use.reason()),
                        Dates.shortDay(use.lookBy().minusDays(EmergencyWrites.DAYS)), Dates.time(use.at()), row.by(),
                        Dates.shortDay(use.lookBy()))));
        FlowPane does = new FlowPane(12, 8);
        for (Conclusion conclusion : Conclusion.values()) {
            does.getChildren().add(Buttons.secondary("emergency-" + conclusion.name().toLowerCase(java.util.Locale.ROOT)
                    .replace('_', '-') + "-" + at, TEXTS.text("conclusion." + conclusion), Feather.CHECK,
                    () -> model.looked(use.id(), conclusion)));
        }
        box.getChildren().add(does);
        box.getStyleClass().add("row");
        return box;
    }
}
