package org.mlango.places;

import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** What is known of one place, to be read. */
public final class PlaceCardView extends VBox {
    private static final Texts TEXTS = Texts.of(PlaceCardView.class);

    private final Language language = Texts.currentLanguage();

    public PlaceCardView(Listed listed) {
        this(listed, new FlowPane(12, 12));
    }

    PlaceCardView(Listed listed, PlacesViewModel model) {
        this(listed, buttons(listed.place(), model));
    }

    private PlaceCardView(Listed listed, FlowPane buttons) {
        Place place = listed.place();
        PlaceContent content = place.content();
        Card card = new Card(new ReadOnlyStringWrapper(place.name()),
                Prose.of(PlaceWords.kind(language, content.kind()), "row-detail"),
                Prose.marked(listed.open() ? Feather.SUN : Feather.CLOCK,
                        HoursWords.now(listed.state(), listed.now(), language), "row-title"))
                .icon(Feather.MAP_PIN);
        card.setId("place-card");
        HoursWords.lines(content.hours(), language).forEach(line -> card.getChildren().add(Prose.of(line)));
        fact(card, "needs", content.needs().stream().map(need -> PlaceWords.need(language, need))
                .collect(Collectors.joining("; ")));
        fact(card, "offers", content.offers());
        fact(card, "contact", content.contact());
        fact(card, "way", content.way());
        fact(card, "cost", content.cost());
        fact(card, "languages", content.languages());
        fact(card, "welcomes", content.welcomes().stream().map(one -> TEXTS.in(language, "welcome." + one))
                .collect(Collectors.joining("; ")));
        fact(card, "police", content.police());
        fact(card, "remarks", content.remarks());
        friendly(card, content);
        LocalDate confirmed = place.confirmed();
        card.getChildren().addAll(Prose.of(confirmed == null
                ? TEXTS.in(language, "place.confirmed.never")
                : TEXTS.in(language, "place.confirmed.on", Dates.shortDay(confirmed)), "row-detail"), buttons);
        getChildren().add(card);
    }

    private void fact(Card card, String name, String words) {
        if (!words.isEmpty()) {
            card.getChildren().add(new VBox(2, Prose.of(TEXTS.in(language, "field." + name), "field-why"),
                    Prose.of(words)));
        }
    }

    private void friendly(Card card, PlaceContent content) {
        Friendly told = content.friendly();
        if (told == null) {
            card.getChildren().add(Prose.marked(Feather.USERS, TEXTS.in(language, "friendly.not_yet"), "row-detail"));
        } else {
            card.getChildren().add(new VBox(2,
                    Prose.marked(Feather.USERS, TEXTS.in(language, "friendly." + told.word())),
                    Prose.of(TEXTS.in(language, "friendly.of", told.people(), Dates.shortDay(told.day())),
                            "row-detail")));
        }
    }

    private static FlowPane buttons(Place place, PlacesViewModel model) {
        FlowPane buttons = new FlowPane(12, 12,
                Buttons.secondary("place-confirm", TEXTS.text("place.confirm"), Feather.CHECK,
                        () -> model.confirm(place)),
                Buttons.secondary("place-change", TEXTS.text("place.change"), Feather.EDIT_3,
                        () -> model.change(place)),
                Buttons.quiet("place-take-out", TEXTS.text("place.take_out"), Feather.TRASH_2,
                        () -> model.takeOut(place)));
        buttons.visibleProperty().bind(model.mayWrite);
        buttons.managedProperty().bind(model.mayWrite);
        return buttons;
    }
}
