package org.mlango.registers;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.TodayCard;

/** "Registers" on Today: how many requests wait, how many days the nearest has left, and the hours of a breach. Not there while nothing waits. */
final class RegistersTodayView implements TodayCard {
    private static final Texts TEXTS = Texts.of(RegistersTodayView.class);

    private final RegistersTodayViewModel model;
    private final Card card;

    RegistersTodayView(RegistersTodayViewModel model, Navigation navigation) {
        this.model = model;
        Label requests = Prose.of(Bindings.createStringBinding(this::requests, model.waits, Texts.language()));
        requests.setId("today-requests-waiting");
        Label breaches = Prose.of(Bindings.createStringBinding(this::breaches, model.waits, Texts.language()));
        breaches.setId("today-breaches-running");
        card = new Card(TEXTS.text("registers"), breaches,
                shownWith(breaches, Buttons.primary("today-breaches", TEXTS.text("today.breaches"), Feather.CLOCK,
                        () -> navigation.go(BreachesView.ID))),
                requests, shownWith(requests, Buttons.secondary("today-requests", TEXTS.text("today.requests"),
                        Feather.LIST, () -> navigation.go(RequestsView.ID))))
                .icon(Feather.INBOX);
        card.setId("today-registers");
        card.visibleProperty().bind(Bindings.createBooleanBinding(() -> !model.waits.get().nothing(), model.waits));
        card.managedProperty().bind(card.visibleProperty());
    }

    private static Button shownWith(Label words, Button button) {
        button.visibleProperty().bind(words.textProperty().isNotEmpty());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private String breaches() {
        var waits = model.waits.get();
        return waits.noticed().isEmpty()
                ? ""
                : TEXTS.get("today.breach", waits.noticed().size(),
                        BreachWords.clock(waits.noticed().getFirst(), waits.now()));
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
