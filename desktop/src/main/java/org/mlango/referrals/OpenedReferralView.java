package org.mlango.referrals;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.places.PlaceWords;
import org.mlango.places.Treated;

/** One referral: its papers, what came of it, and how it was, as the person tells it. */
final class OpenedReferralView extends VBox {
    private static final Texts TEXTS = Texts.of(OpenedReferralView.class);
    /** In the order they are offered. */
    private static final List<ReferralState> STEPS = List.of(ReferralState.SENT, ReferralState.ARRIVED,
            ReferralState.SERVED, ReferralState.TURNED_AWAY, ReferralState.CHOSE_NOT_TO, ReferralState.OFFERED,
            ReferralState.RECALLED);

    private final OpenedReferralViewModel model;
    private final SavePlace savePlace;
    private final FlowPane steps = new FlowPane(12, 12);
    private final ObjectProperty<@Nullable Language> read = new SimpleObjectProperty<>(Texts.currentLanguage());

    OpenedReferralView(OpenedReferralViewModel model, SavePlace savePlace, Runnable back, Runnable again) {
        this.model = model;
        this.savePlace = savePlace;
        setId("referral-opened");
        setSpacing(20);
        steps.setId("referral-steps");
        Card first = new Card(Bindings.createStringBinding(this::title, model.open, Texts.language()),
                Prose.of(Bindings.createStringBinding(this::state, model.open, Texts.language()), "row-title"),
                Prose.of(Bindings.createStringBinding(this::gone, model.open, Texts.language())),
                Prose.refusal("referral-opened-note", model.note),
                Prose.of(TEXTS.text("opened.steps"), "field-label"), steps).icon(Feather.SEND);
        first.setId("referral-card");
        getChildren().addAll(first, papers(), told(), new FlowPane(12, 12,
                Buttons.secondary("referral-back", TEXTS.text("opened.back"), Feather.ARROW_LEFT, back),
                Buttons.secondary("referral-again", TEXTS.text("opened.again"), Feather.PLUS, again)));
        model.open.subscribe(this::draw);
        Texts.redrawing(this, this::draw);
    }

    private String title() {
        Referral open = model.open.get();
        return open == null ? "" : open.placeName();
    }

    private String state() {
        Referral open = model.open.get();
        return open == null
                ? ""
                : TEXTS.get("opened.state", TEXTS.get("state." + open.state()), Dates.shortDay(open.since()),
                        SlipNumber.unbroken(open.codes().slip()));
    }

    private String gone() {
        Referral open = model.open.get();
        return open == null || open.placeOffered() ? "" : TEXTS.get("opened.place_gone");
    }

    private void draw() {
        steps.getChildren().clear();
        Referral open = model.open.get();
        if (open != null) {
            STEPS.stream().filter(open.state().next()::contains)
                    .forEach(step -> steps.getChildren().add(button(step)));
        }
    }

    private Button button(ReferralState step) {
        String id = "referral-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Buttons.secondary(id, TEXTS.text("step." + step), step == ReferralState.RECALLED
                ? Feather.CORNER_UP_LEFT
                : Feather.CHECK, () -> take(step));
    }

    private void take(ReferralState step) {
        if (step == ReferralState.RECALLED) {
            DialogLayer.of(this).ask(new Question(TEXTS.text("recall.ask"), TEXTS.text("recall.ask.words"),
                    TEXTS.text("recall.ask.yes"), Feather.CORNER_UP_LEFT), () -> model.move(step));
        } else {
            model.move(step);
        }
    }

    private Card papers() {
        FlowPane buttons = new FlowPane(12, 12);
        for (ReferralPdf.Kind kind : ReferralPdf.Kind.values()) {
            for (Language language : Language.values()) {
                String name = kind.name().toLowerCase(Locale.ROOT) + "-" + language.name().toLowerCase(Locale.ROOT);
                buttons.getChildren().add(Buttons.secondary("referral-print-" + name,
                        TEXTS.text("print." + kind + "." + language), Feather.PRINTER,
                        () -> savePlace.choose(this, kind.name().toLowerCase(Locale.ROOT) + ".pdf",
                                TEXTS.get("print.kind")).ifPresent(place -> model.print(kind, language, place))));
            }
        }
        Card card = new Card(TEXTS.text("opened.papers"),
                Prose.of(TEXTS.text("opened.papers.why"), "field-why"),
                new PreviewView("referral-agreed", model.preview, read), buttons).icon(Feather.FILE_TEXT);
        card.visibleProperty().bind(Bindings.createBooleanBinding(() -> {
            Referral open = model.open.get();
            return open != null && open.state().open();
        }, model.open));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private Card told() {
        Choice<Treated> treated = new Choice<>("referral-treated", List.of(Treated.values()),
                one -> Bindings.createStringBinding(() -> PlaceWords.treated(Texts.currentLanguage(), one),
                        Texts.language()));
        treated.valueProperty().bindBidirectional(model.treated);
        Button keep = Buttons.primary("referral-tell", TEXTS.text("told.keep"), Feather.CHECK, model::tell);
        keep.disableProperty().bind(model.busy);
        VBox words = new VBox(16, words("how", new LongTextEntry("referral-how", OwnWords.LONGEST, 3)),
                words("next", new LongTextEntry("referral-next", OwnWords.LONGEST, 2)));
        words.visibleProperty().bind(model.mayWords);
        words.managedProperty().bind(model.mayWords);
        Card card = new Card(TEXTS.text("told.title"),
                new Field(TEXTS.text("told.treated"), treated).why(TEXTS.text("told.treated.why")), words,
                new FlowPane(12, 12, keep)).icon(Feather.MESSAGE_SQUARE);
        card.visibleProperty().bind(Bindings.createBooleanBinding(() -> {
            Referral open = model.open.get();
            return open != null && open.state().wentThere();
        }, model.open));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private Field words(String name, LongTextEntry entry) {
        entry.textProperty().bindBidirectional(name.equals("how") ? model.how : model.next);
        return new Field(TEXTS.text("told." + name), entry);
    }
}
