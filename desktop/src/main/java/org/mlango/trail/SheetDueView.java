package org.mlango.trail;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Texts;
import org.mlango.shell.TodayCard;
import org.mlango.store.Role;
import org.mlango.trail.SheetDueViewModel.Due;

/** On a manager's Today, once a week: the sheet; and at once, if the trail misses what was seen of it. */
final class SheetDueView implements TodayCard {
    private static final Texts TEXTS = Texts.of(SheetDueView.class);

    private final SheetDueViewModel model;
    private final Card card;

    SheetDueView(SheetDueViewModel model, Runnable open) {
        this.model = model;
        Label says = new Label();
        says.setId("sheet-due-says");
        says.setWrapText(true);
        says.setMinHeight(Label.USE_PREF_SIZE);
        says.textProperty().bind(Bindings.createStringBinding(
                () -> TEXTS.get(model.due().get() == Due.TRAIL_CUT ? "due.cut" : "due.sheet"), model.due(),
                Texts.language()));
        card = new Card(TEXTS.text("sheet.title"), says,
                new FlowPane(Buttons.secondary("sheet-due-open", TEXTS.text("due.open"), Feather.FILE_TEXT, open)))
                .icon(Feather.LIST);
        card.setId("sheet-due");
        card.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.due().get() != Due.NOTHING,
                model.due()));
        card.managedProperty().bind(card.visibleProperty());
    }

    @Override
    public int position() {
        return 60;
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
}
