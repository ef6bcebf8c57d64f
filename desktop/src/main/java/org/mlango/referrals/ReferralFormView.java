package org.mlango.referrals;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.asking.AskingRoom;
import org.mlango.consent.Purpose;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.places.Listed;
import org.mlango.places.Need;
import org.mlango.places.PlaceCardView;
import org.mlango.places.PlacePickerView;
import org.mlango.places.PlaceWords;

/** Where to, what may be said, their yes: one under the other, so that both can read. */
final class ReferralFormView extends VBox {
    private static final Texts TEXTS = Texts.of(ReferralFormView.class);
    private static final int MOST_ROWS = 5;

    private final ReferralFormViewModel model;
    private final VBox place = new VBox();

    ReferralFormView(ReferralFormViewModel model, AskingRoom asking, Consumer<UUID> kept, Runnable left) {
        this.model = model;
        setId("referral-form");
        setSpacing(20);
        Card where = new Card(TEXTS.text("form.where"),
                new PlacePickerView("referral-places", model.picker).fitting(MOST_ROWS),
                Prose.refusal("referral-where-note", model.note), place).icon(Feather.MAP_PIN);
        BooleanBinding chosen = model.picker.chosen().isNotNull();
        Node yes = asking.view(model.talk);
        yes.visibleProperty().bind(chosen.and(model.agreed.not()));
        yes.managedProperty().bind(yes.visibleProperty());
        VBox rest = new VBox(20, said(), yes, ending(kept, left));
        rest.visibleProperty().bind(chosen);
        rest.managedProperty().bind(chosen);
        getChildren().addAll(where, rest);
        model.picker.chosen().subscribe(this::draw);
        Texts.redrawing(this, this::draw);
    }

    private void draw() {
        Listed chosen = model.picker.chosen().get();
        place.getChildren().clear();
        if (chosen != null) {
            place.getChildren().add(new PlaceCardView(chosen));
        }
    }

    private Card said() {
        Choices<Need> needs = new Choices<>("referral-needs", List.of(Need.values()),
                need -> Bindings.createStringBinding(() -> PlaceWords.need(Texts.currentLanguage(), need),
                        Texts.language()));
        both(needs.chosen(), model.needs);
        Choices<Say> says = new Choices<>("referral-says", List.of(Say.values()), one -> TEXTS.text("say." + one));
        both(says.chosen(), model.says);
        Choice<Way> way = new Choice<>("referral-way", List.of(Way.values()), one -> TEXTS.text("way." + one));
        way.valueProperty().bindBidirectional(model.way);
        LongTextEntry own = new LongTextEntry("referral-say", OwnWords.LONGEST, 3);
        own.textProperty().bindBidirectional(model.say);
        Field words = new Field(TEXTS.text("form.own"), own).why(TEXTS.text("form.own.why"));
        words.visibleProperty().bind(model.mayWords);
        words.managedProperty().bind(model.mayWords);
        return new Card(TEXTS.text("form.said"), new Field(TEXTS.text("form.needs"), needs),
                new Field(TEXTS.text("form.way"), way),
                new Field(TEXTS.text("form.says"), says).why(TEXTS.text("form.says.why")), words,
                Prose.of(TEXTS.text("form.preview"), "field-label"),
                new PreviewView("referral-preview", model.preview, model.read)).icon(Feather.MESSAGE_CIRCLE);
    }

    private static <T> void both(ObservableSet<T> shown, ObservableSet<T> held) {
        shown.addListener((SetChangeListener<T>) change -> {
            if (change.wasAdded()) {
                held.add(change.getElementAdded());
            } else {
                held.remove(change.getElementRemoved());
            }
        });
        held.addListener((SetChangeListener<T>) change -> {
            if (change.wasAdded()) {
                shown.add(change.getElementAdded());
            } else {
                shown.remove(change.getElementRemoved());
            }
        });
    }

    private Card ending(Consumer<UUID> kept, Runnable left) {
        Button save = Buttons.primary("referral-keep", TEXTS.text("form.keep"), Feather.CHECK, () -> model.save(kept));
        BooleanBinding ready = Bindings.createBooleanBinding(() -> model.ready() && !model.busy.get(),
                model.picker.chosen(), model.agreed, model.busy, model.talk.answer(Purpose.REFER));
        save.disableProperty().bind(ready.not());
        return new Card(TEXTS.text("form.end"),
                Prose.of(Bindings.createStringBinding(this::next, model.agreed, Texts.language(),
                        model.talk.answer(Purpose.REFER))),
                Prose.refusal("referral-note", model.note),
                new FlowPane(12, 12, save,
                        Buttons.secondary("referral-leave", TEXTS.text("form.leave"), Feather.X, left)))
                .icon(Feather.CHECK_SQUARE);
    }

    private String next() {
        if (model.agreed.get()) {
            return TEXTS.get("form.agreed");
        }
        return TEXTS.get(model.saidNo() ? "form.no" : model.ready() ? "form.ready" : "form.first");
    }
}
