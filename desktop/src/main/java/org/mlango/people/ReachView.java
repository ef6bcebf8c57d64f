package org.mlango.people;

import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;
import org.mlango.people.Contact.Channel;
import org.mlango.store.Role;

/** How we may reach the person, in their file. */
final class ReachView implements PersonFileSection {
    private static final Texts TEXTS = Texts.of(ReachView.class);

    private final ReachViewModel model;
    private final VBox inside = new VBox(16);
    private final Card card = new Card(TEXTS.text("reach.title"), inside).icon(Feather.PHONE);

    ReachView(ReachViewModel model) {
        this.model = model;
        card.visibleProperty().bind(model.agreed);
        card.managedProperty().bind(model.agreed);
        model.open.subscribe(this::draw);
    }

    @Override
    public int position() {
        return 60;
    }

    @Override
    public Set<Role> roles() {
        return PeopleRoom.WHO_MEET_PEOPLE;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(PersonId person) {
        model.show(person);
    }

    @Override
    public void hidden() {
        model.show(null);
    }

    private void draw(boolean open) {
        if (!open) {
            inside.getChildren().setAll(
                    Buttons.secondary("reach-open", TEXTS.text("reach.open"), Feather.EYE, model::open));
            return;
        }
        Choices<Channel> channels = new Choices<>("reach-channels", List.of(Channel.values()),
                one -> TEXTS.text("channel." + one));
        Bindings.bindContentBidirectional(channels.chosen(), model.channels);
        Button save = Buttons.primary("reach-save", TEXTS.text("file.save"), Feather.CHECK, model::save);
        save.disableProperty().bind(model.busy);
        inside.getChildren().setAll(new Field(TEXTS.text("reach.channels"), channels).refusal(model.refusal),
                line("askFor", "reach-ask-for", model.askFor), line("weAre", "reach-we-are", model.weAre),
                line("times", "reach-times", model.times), line("neverSay", "reach-never-say", model.neverSay),
                new FlowPane(12, 12, save,
                        Buttons.secondary("reach-close", TEXTS.text("file.cancel"), Feather.X, model::close)));
    }

    private static Field line(String name, String id, StringProperty value) {
        TextEntry entry = new TextEntry(id, PersonRules.LONGEST_LINE);
        entry.textProperty().bindBidirectional(value);
        return new Field(TEXTS.text("reach." + name), entry);
    }
}
