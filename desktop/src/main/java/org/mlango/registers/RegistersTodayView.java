package org.mlango.registers;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.TodayCard;

/** "Registers" on Today: how many requests wait and how many days the nearest has left. Not there while nothing waits. */
final class RegistersTodayView implements TodayCard {
    private static final Texts TEXTS = Texts.of(RegistersTodayView.class);

    private final RegistersTodayViewModel model;
    private final Card card;

    RegistersTodayView(RegistersTodayViewModel model, Navigation navigation) {
        this.model = model;
        Label requests = Prose.of(Bindings.createStringBinding(this::requests, model.waits, Texts.language()));
        requests.setId("today-requests-waiting");
        card = new Card(TEXTS.text("registers"), requests, Buttons.secondary("today-requests",
                TEXTS.text("today.requests"), Feather.LIST, () -> navigation.go(RequestsView.ID))).icon(Feather.INBOX);
        card.setId("today-registers");
        card.visibleProperty().bind(Bindings.createBooleanBinding(() -> !model.waits.get().nothing(), model.waits));
        card.managedProperty().bind(card.visibleProperty());
    }

    private String requests() {
        var waits = model.waits.get();
        return waits.due().isEmpty()
                ? ""
                : TEXTS.get("today.waiting", waits.due().size(),
                        RequestWords.left(waits.due().getFirst(), waits.today()));
    }

    @Override
    public int position() {
        return 55;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        model.read();
    }
}
