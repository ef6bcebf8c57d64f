package org.mlango.people;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.Purpose;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;
import org.mlango.people.Contact.Channel;

/** How we may reach the person, in their file. */
final class ReachView {
    private static final Texts TEXTS = Texts.of(ReachView.class);

    private ReachView() {}

    static PersonFileSection of(ReachViewModel model, BiConsumer<Purpose, Node> ask) {
        return new ApartView("reach", 60, Feather.PHONE, Feather.EYE, model.apart, () -> fields(model), ask)
                .section();
    }

    private static List<Node> fields(ReachViewModel model) {
        Choices<Channel> channels = new Choices<>("reach-channels", List.of(Channel.values()),
                one -> TEXTS.text("channel." + one));
        Bindings.bindContentBidirectional(channels.chosen(), model.channels);
        Choice<PhoneShared> shared = new Choice<>("reach-shared", List.of(PhoneShared.values()),
                one -> TEXTS.text("shared." + one));
        shared.valueProperty().bindBidirectional(model.shared);
        DayEntry lastDay = new DayEntry("reach-last-day");
        lastDay.valueProperty().bindBidirectional(model.lastDay);
        model.dayUnderstood.bind(lastDay.understoodProperty());
        return List.of(new Field(TEXTS.text("reach.channels"), channels).refusal(model.apart.refusal),
                new Field(TEXTS.text("reach.shared"), shared).why(TEXTS.text("reach.shared.why")),
                line("askFor", "reach-ask-for", model.askFor), line("weAre", "reach-we-are", model.weAre),
                line("ifAnother", "reach-if-another", model.ifAnother),
                line("times", "reach-times", model.times), line("meetAt", "reach-meet-at", model.meetAt),
                line("neverSay", "reach-never-say", model.neverSay),
                line("message", "reach-message", model.message), line("sign", "reach-sign", model.sign),
                new Field(TEXTS.text("reach.lastDay"), lastDay).why(TEXTS.text("reach.lastDay.why")),
                OldWordsView.of("reach-old", model.old));
    }

    private static Field line(String name, String id, StringProperty value) {
        TextEntry entry = new TextEntry(id, PersonRules.LONGEST_LINE);
        entry.textProperty().bindBidirectional(value);
        return new Field(TEXTS.text("reach." + name), entry);
    }
}
