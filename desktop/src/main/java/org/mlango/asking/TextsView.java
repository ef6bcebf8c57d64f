package org.mlango.asking;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.ConsentWords;
import org.mlango.consent.Consents;
import org.mlango.consent.Purpose;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Columns;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** The words people are asked with, both languages side by side. */
final class TextsView implements Screen {
    private static final Texts TEXTS = Texts.of(TextsView.class);
    private static final int LINES = 12;
    /** An exception is offered once the talk itself can ask the second person it wants. */
    private static final List<YoungPathway> CHOICES = List.of(YoungPathway.NOT_CHOSEN, YoungPathway.GUARDIAN,
            YoungPathway.ANONYMOUS_ONLY);
    /** Of a text beside the other, in em. */
    private static final double NARROWEST = 22;

    private final TextsViewModel model;
    private final Page page;

    TextsView(TextsViewModel model, Navigation navigation) {
        this.model = model;
        Choice<Purpose> purpose = new Choice<>("texts-purpose", List.of(Purpose.values()),
                one -> Bindings.createStringBinding(() -> ConsentWords.purpose(one), Texts.language()));
        purpose.valueProperty().bindBidirectional(model.purpose);
        model.purpose.subscribe((was, chosen) -> model.loadTexts());
        Label version = ConsentTalkView.line(Bindings.createStringBinding(
                () -> TEXTS.get("texts.version", model.version.get()), model.version, Texts.language()));
        version.setId("texts-version");
        Button save = Buttons.primary("texts-save", TEXTS.text("texts.save"), Feather.CHECK, model::save);
        save.disableProperty().bind(model.busy.or(model.ready.not()));
        Label said = ConsentTalkView.line(model.said);
        said.setId("texts-said");
        Columns words = new Columns(NARROWEST, text("texts-english", Language.EN, model.english),
                text("texts-swahili", Language.SW, model.swahili));
        words.disableProperty().bind(model.ready.not());
        page = new Page(TEXTS.text("texts.title"),
                new Card(TEXTS.text("texts.which"), purpose).icon(Feather.MESSAGE_CIRCLE),
                new Card(TEXTS.text("texts.words"), version,
                        words,
                        ConsentTalkView.line(TEXTS.text("texts.what")), said).icon(Feather.EDIT_3),
                young()).intro(TEXTS.text("texts.intro"));
        page.actions(save, Buttons.secondary("texts-back", TEXTS.text("texts.back"), Feather.ARROW_LEFT,
                () -> navigation.go("centre")));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.load();
    }

    private static Field text(String id, Language language, StringProperty value) {
        LongTextEntry entry = new LongTextEntry(id, Consents.LONGEST_TEXT, LINES);
        entry.textProperty().bindBidirectional(value);
        return new Field(TEXTS.text("language." + language), entry).why(Bindings.createStringBinding(
                () -> TextsViewModel.reading(value.get(), language), value, Texts.language()));
    }

    private Card young() {
        Choice<YoungPathway> pathway = new Choice<>("texts-young", CHOICES,
                one -> TEXTS.text("pathway." + one));
        model.pathway.subscribe(chosen -> pathway.valueProperty().set(chosen));
        pathway.valueProperty().subscribe((was, chosen) -> {
            if (chosen != null) {
                model.choose(chosen);
            }
        });
        return new Card(TEXTS.text("pathway.title"), new Field(TEXTS.text("pathway.choose"), pathway)
                .why(TEXTS.text("pathway.why"))).icon(Feather.HEART);
    }
}
