package org.mlango.referrals;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** The letter for the road: typed, printed, and nowhere kept. */
final class TransitView implements Screen {
    static final String ID = "transit";
    private static final Texts TEXTS = Texts.of(TransitView.class);

    private final TransitViewModel model;
    private final SavePlace savePlace;
    private final Page page;

    TransitView(TransitViewModel model, SavePlace savePlace, Navigation navigation) {
        this.model = model;
        this.savePlace = savePlace;
        DayEntry first = new DayEntry("transit-first");
        first.valueProperty().bindBidirectional(model.first);
        DayEntry last = new DayEntry("transit-last");
        last.valueProperty().bindBidirectional(model.last);
        page = new Page(TEXTS.text("transit.title"), new Card(TEXTS.text("transit.what"),
                line("name", model.name), line("home", model.home), line("away", model.away),
                new FlowPane(24, 16, new Field(TEXTS.text("transit.first"), first),
                        new Field(TEXTS.text("transit.last"), last)
                                .refusal(Bindings.stringValueAt(model.refusals, "days"))),
                Prose.refusal("transit-note", Bindings.stringValueAt(model.refusals, "")),
                new FlowPane(12, 12, print(Language.EN), print(Language.SW),
                        Buttons.secondary("transit-back", TEXTS.text("opened.back"), Feather.ARROW_LEFT,
                                () -> navigation.go("person", model.person()))))
                .icon(Feather.FILE_TEXT)).intro(TEXTS.text("transit.intro"));
    }

    private Field line(String name, StringProperty value) {
        TextEntry entry = new TextEntry("transit-" + name, Transit.LONGEST);
        entry.textProperty().bindBidirectional(value);
        return new Field(TEXTS.text("transit." + name), entry).refusal(Bindings.stringValueAt(model.refusals, name));
    }

    private Button print(Language language) {
        Button button = Buttons.secondary("transit-print-" + language.name().toLowerCase(Locale.ROOT),
                TEXTS.text("transit.print." + language), Feather.PRINTER,
                () -> savePlace.choose(page, "letter.pdf", TEXTS.get("print.kind"))
                        .ifPresent(place -> model.print(language, place)));
        button.disableProperty().bind(model.busy);
        return button;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.begin(about instanceof PersonId one ? one : null);
    }

    @Override
    public void hidden() {
        model.begin(null);
    }
}
