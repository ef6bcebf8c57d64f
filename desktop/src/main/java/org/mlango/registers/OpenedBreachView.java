package org.mlango.registers;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** One breach, and what can be done about it: what is known, who was told, the notice on paper, and the end of it. */
final class OpenedBreachView {
    private static final Texts TEXTS = Texts.of(OpenedBreachView.class);

    private final BreachesViewModel model;
    private final SavePlace savePlace;
    private final VBox told = new VBox(6);
    private final VBox work;
    private final Card card;

    OpenedBreachView(BreachesViewModel model, SavePlace savePlace) {
        this.model = model;
        this.savePlace = savePlace;
        told.setId("breach-told");
        work = new VBox(16, new BreachFieldsView("opened", model.opened).withReasonForDelay(), save(),
                Prose.of(TEXTS.text("breach.told"), "row-title"), told, telling(),
                Prose.of(TEXTS.text("notice.print"), "row-title"), Prose.of(TEXTS.text("notice.print.why")), papers(),
                ending());
        work.visibleProperty().bind(model.opened.open);
        work.managedProperty().bind(work.visibleProperty());
        card = new Card(Bindings.createStringBinding(this::title, model.chosen, Texts.language()),
                Prose.of(Bindings.createStringBinding(this::clock, model.chosen, model.now, Texts.language())),
                Prose.of(Bindings.createStringBinding(this::notYours, model.chosen, model.mayWork, Texts.language())),
                work, Buttons.quiet("breach-away", TEXTS.text("away"), Feather.X, () -> model.choose(null)))
                .icon(Feather.CLOCK);
        card.setId("breach-opened");
        card.visibleProperty().bind(model.chosen.isNotNull());
        card.managedProperty().bind(card.visibleProperty());
        model.chosen.subscribe(this::draw);
        Texts.redrawing(card, () -> draw(model.chosen.get()));
    }

    Card card() {
        return card;
    }

    private String title() {
        Breach breach = model.chosen.get();
        return breach == null ? "" : TEXTS.get("breach.kind." + breach.kind());
    }

    private String clock() {
        Breach breach = model.chosen.get();
        return breach == null
                ? ""
                : TEXTS.get("breach.detail", BreachWords.moment(breach.noticed()), breach.sign()) + ". "
                        + BreachWords.clock(breach, model.now.get()) + ".";
    }

    private String notYours() {
        return model.chosen.get() == null || model.mayWork.get() ? "" : TEXTS.get("breach.written_only");
    }

    private void draw(@Nullable Breach breach) {
        told.getChildren().clear();
        if (breach != null) {
            breach.tellings().forEach(one -> told.getChildren().add(Prose.marked(Feather.CHECK,
                    TEXTS.get("whom." + one.whom()) + ", " + BreachWords.moment(one.at()))));
            if (breach.tellings().isEmpty()) {
                told.getChildren().add(Prose.of(TEXTS.text("notice.told.nobody")));
            }
        }
    }

    private FlowPane save() {
        return new FlowPane(12, 12, whileOpen(Buttons.secondary("breach-change", TEXTS.text("breach.change"),
                Feather.SAVE, model::change)));
    }

    private VBox telling() {
        Choice<Whom> whom = new Choice<>("breach-whom", List.of(Whom.values()), one -> TEXTS.text("whom." + one));
        whom.valueProperty().bindBidirectional(model.whom);
        DayEntry day = new DayEntry("breach-told-day");
        day.valueProperty().bindBidirectional(model.toldDay);
        TextEntry time = new TextEntry("breach-told-time", 5);
        time.setPrefColumnCount(5);
        time.textProperty().bindBidirectional(model.toldTime);
        VBox form = new VBox(16,
                new Field(TEXTS.text("breach.whom"), whom)
                        .refusal(Bindings.stringValueAt(model.opened.refusals, "told")),
                new FieldsView(new Field(TEXTS.text("breach.told.day"), day),
                        new Field(TEXTS.text("breach.time"), time)),
                new FlowPane(12, 12, whileOpen(Buttons.secondary("breach-tell", TEXTS.text("breach.tell"),
                        Feather.MAIL, model::tell))));
        form.visibleProperty().bind(open());
        form.managedProperty().bind(form.visibleProperty());
        return form;
    }

    private FlowPane papers() {
        FlowPane papers = new FlowPane(12, 12);
        for (BreachNoticePdf.Reader reader : BreachNoticePdf.Reader.values()) {
            for (Language language : Language.values()) {
                String id = Choice.kebab(reader) + "-" + language.name().toLowerCase(Locale.ROOT);
                papers.getChildren().add(button(Buttons.secondary("breach-print-" + id,
                        TEXTS.text("notice.print." + reader + "." + language), Feather.PRINTER,
                        () -> savePlace.choose(card, "notice-" + id + ".pdf", TEXTS.get("notice.file"))
                                .ifPresent(place -> model.print(reader, language, place)))));
            }
        }
        return papers;
    }

    private FlowPane ending() {
        Button again = button(Buttons.secondary("breach-open-again", TEXTS.text("breach.open_again"),
                Feather.ROTATE_CCW, () -> {
                    Breach breach = model.chosen.get();
                    if (breach != null) {
                        model.openAgain(breach.id());
                    }
                }));
        again.visibleProperty().bind(open().not());
        again.managedProperty().bind(again.visibleProperty());
        return new FlowPane(12, 12, end(BreachOutcome.TOLD, Feather.CHECK), end(BreachOutcome.NO_HARM, Feather.SHIELD),
                again);
    }

    private Button end(BreachOutcome outcome, Ikon sign) {
        return whileOpen(Buttons.secondary("breach-end-" + Choice.kebab(outcome),
                TEXTS.text("breach.end." + outcome), sign, () -> model.close(outcome)));
    }

    private BooleanBinding open() {
        return Bindings.createBooleanBinding(() -> {
            Breach breach = model.chosen.get();
            return breach != null && breach.open();
        }, model.chosen);
    }

    private Button whileOpen(Button button) {
        button.visibleProperty().bind(open());
        button.managedProperty().bind(button.visibleProperty());
        return button(button);
    }

    private Button button(Button button) {
        button.disableProperty().bind(model.busy);
        return button;
    }
}
