package org.mlango.people;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.Purpose;
import org.mlango.kit.form.Briefly;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;

/** A part of the file kept under an agreement of its own: a button that opens it, then its fields. */
final class ApartView {
    private static final Texts TEXTS = Texts.of(ApartView.class);

    private final String name;
    private final int position;
    private final Feather opens;
    private final ApartViewModel<?> model;
    private final Supplier<List<Node>> fields;
    private final BiConsumer<Purpose, Node> ask;
    private final VBox inside = new VBox(16);
    private final Card card;

    /**
     * @param name begins its texts and the ids of its nodes, for example {@code "reach"}
     * @param opens the icon on the button that opens it
     * @param fields made each time it opens
     * @param ask asks the person for the agreement it wants
     */
    ApartView(String name, int position, Feather icon, Feather opens, ApartViewModel<?> model,
            Supplier<List<Node>> fields, BiConsumer<Purpose, Node> ask) {
        this.name = name;
        this.position = position;
        this.opens = opens;
        this.model = model;
        this.fields = fields;
        this.ask = ask;
        card = new Card(TEXTS.text(name + ".title"), inside).icon(icon);
        card.visibleProperty().bind(model.agreed.or(model.toAsk));
        card.managedProperty().bind(card.visibleProperty());
        model.open.subscribe(open -> draw());
        model.agreed.subscribe(agreed -> draw());
        Briefly briefly = new Briefly(model::closeIfUnchanged).whileShown(model.open);
        inside.addEventFilter(InputEvent.ANY, event -> briefly.again());
    }

    PersonFileSection section() {
        return new SectionCardView(position, PeopleRoom.WHO_MEET_PEOPLE, card, model::show);
    }

    private void draw() {
        Focus.stayAt(inside);
        if (!model.agreed.get()) {
            inside.getChildren().setAll(Prose.of(TEXTS.text("apart.ask")),
                    Buttons.secondary(name + "-ask", TEXTS.text("apart.ask.now"), Feather.MESSAGE_CIRCLE,
                            () -> ask.accept(model.purpose(), card)));
            return;
        }
        if (!model.open.get()) {
            inside.getChildren()
                    .setAll(Buttons.secondary(name + "-open", TEXTS.text(name + ".open"), opens, model::open));
            return;
        }
        Button save = Buttons.primary(name + "-save", TEXTS.text("file.save"), Feather.CHECK, model::save);
        save.disableProperty().bind(model.busy);
        inside.getChildren().setAll(fields.get());
        inside.getChildren().add(new FlowPane(12, 12, save,
                Buttons.secondary(name + "-close", TEXTS.text("file.cancel"), Feather.X, model::close)));
    }
}
