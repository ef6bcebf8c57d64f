package org.mlango.places;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;

/** The form of one place. */
final class PlaceFormView {
    private static final Texts TEXTS = Texts.of(PlaceFormView.class);

    private final PlaceFormViewModel model;
    private final Card card;

    PlaceFormView(PlaceFormViewModel model, Consumer<UUID> kept, Runnable left) {
        this.model = model;
        Choice<PlaceKind> kind = new Choice<>("place-kind", List.of(PlaceKind.values()),
                one -> TEXTS.text("kind." + one));
        kind.valueProperty().bindBidirectional(model.kind);
        Choices<Need> needs = new Choices<>("place-needs", List.of(Need.values()), one -> TEXTS.text("need." + one));
        Bindings.bindContentBidirectional(needs.chosen(), model.needs);
        Choices<Welcome> welcomes = new Choices<>("place-welcomes", List.of(Welcome.values()),
                one -> TEXTS.text("welcome." + one));
        Bindings.bindContentBidirectional(welcomes.chosen(), model.welcomes);
        Button save = Buttons.primary("place-save", TEXTS.text("place.save"), Feather.CHECK, () -> model.save(kept));
        save.disableProperty().bind(model.busy);
        card = new Card(TEXTS.text(model.isNew() ? "place.title.new" : "place.change"),
                line("name", model.name, PlaceRules.NAME_LENGTH),
                new Field(TEXTS.text("field.kind"), kind), new Field(TEXTS.text("field.needs"), needs),
                line("offers", model.offers, PlaceRules.LINE_LENGTH), hours(),
                line("contact", model.contact, PlaceRules.LINE_LENGTH).why(TEXTS.text("field.contact.why")),
                line("way", model.way, PlaceRules.LINE_LENGTH), line("cost", model.cost, PlaceRules.LINE_LENGTH),
                line("languages", model.languages, PlaceRules.LINE_LENGTH),
                new Field(TEXTS.text("field.welcomes"), welcomes).why(TEXTS.text("field.welcomes.why")),
                line("police", model.police, PlaceRules.LINE_LENGTH).why(TEXTS.text("field.police.why")), remarks(),
                Prose.refusal("place-note", Bindings.stringValueAt(model.refusals, "")),
                new FlowPane(12, 12, save,
                        Buttons.secondary("place-leave", TEXTS.text("place.leave"), Feather.X, left)))
                .icon(Feather.EDIT_3);
        card.setId("place-form");
    }

    Card card() {
        return card;
    }

    private Field line(String name, StringProperty value, int longest) {
        TextEntry entry = new TextEntry("place-" + name, longest);
        entry.textProperty().bindBidirectional(value);
        return new Field(TEXTS.text("field." + name), entry).refusal(Bindings.stringValueAt(model.refusals, name));
    }

    private Field remarks() {
        LongTextEntry entry = new LongTextEntry("place-remarks", PlaceRules.REMARKS_LENGTH, 3);
        entry.textProperty().bindBidirectional(model.remarks);
        return new Field(TEXTS.text("field.remarks"), entry).refusal(Bindings.stringValueAt(model.refusals, "remarks"));
    }

    private Node hours() {
        FlowPane days = new FlowPane(12, 10);
        PlaceColumn.WEEK.forEach(day -> days.getChildren().add(day(day)));
        return new VBox(8, Prose.of(TEXTS.text("field.hours"), "field-label"),
                Prose.of(TEXTS.text("field.hours.why"), "field-why"), days,
                Buttons.quiet("place-hours-week", TEXTS.text("field.hours.week"), Feather.COPY, model::weekAsMonday));
    }

    private Field day(DayOfWeek day) {
        TextEntry entry = new TextEntry("place-hours-" + day.name().toLowerCase(Locale.ROOT), 60);
        entry.setPrefColumnCount(11);
        entry.textProperty().bindBidirectional(model.on(day));
        return new Field(Bindings.createStringBinding(
                () -> day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.currentLanguage().locale()),
                Texts.language()), entry).refusal(Bindings.stringValueAt(model.refusals, day.name()));
    }
}
