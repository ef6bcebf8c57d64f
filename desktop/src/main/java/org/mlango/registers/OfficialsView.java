package org.mlango.registers;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;

/** When police, a court or an office asks: what to do now, step by step, and a line that says what was answered. */
final class OfficialsView implements Screen {
    static final String ID = "official";
    private static final Texts TEXTS = Texts.of(OfficialsView.class);
    private static final int MOST_ROWS = 6;

    private final OfficialsViewModel model;
    private final Page page;

    /** @param second makes the form for a second person's yes about the open one */
    OfficialsView(OfficialsViewModel model, Node bar, Function<UUID, SecondYesView> second) {
        this.model = model;
        page = new Page(TEXTS.text("official.title"), bar, list(), new OpenedOfficialView(model, second).card(),
                ownSteps());
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.load();
    }

    @Override
    public void hidden() {
        model.clear();
    }

    private Card list() {
        RowList<Official> list = new RowList<>("official-list", TEXTS.text("official.list"), model.officials,
                OfficialsView::face);
        list.empty(new EmptyState(Feather.FILE_TEXT, TEXTS.text("official.empty"), TEXTS.text("official.empty.next")));
        list.fitting(MOST_ROWS);
        list.onOpen(model::choose);
        Texts.redrawing(list, list::refresh);
        Button write = Buttons.primary("official-write", TEXTS.text("official.write"), Feather.PLUS, model::begin);
        write.visibleProperty().bind(model.writing.not().and(model.chosen.isNull()));
        write.managedProperty().bind(write.visibleProperty());
        return new Card(TEXTS.text("official.list"), Prose.of(TEXTS.text("official.why")),
                Prose.of(TEXTS.text("official.no_export"), "row-title"), list,
                Prose.refusal("official-note", refusal("")), write, form()).icon(Feather.FILE_TEXT);
    }

    private static RowFace face(Official official) {
        return new RowFace(official.open() ? Feather.CLOCK : Feather.CHECK,
                TEXTS.get("claimed." + official.claimed()) + "  \u00B7  " + TEXTS.get("paper." + official.paper()),
                TEXTS.get("official.detail", Dates.shortDay(official.received()), official.sign()),
                official.answer() == null ? TEXTS.get("state.OPEN") : TEXTS.get("answer." + official.answer()));
    }

    private VBox form() {
        Choice<Claimed> claimed = new Choice<>("official-claimed", List.of(Claimed.values()),
                one -> TEXTS.text("claimed." + one));
        claimed.valueProperty().bindBidirectional(model.claimed);
        DayEntry received = new DayEntry("official-received");
        received.valueProperty().bindBidirectional(model.received);
        Button save = Buttons.primary("official-save", TEXTS.text("official.save"), Feather.CHECK, model::save);
        save.disableProperty().bind(model.busy);
        VBox form = new VBox(16,
                new Field(TEXTS.text("official.claimed"), claimed).refusal(refusal("claimed")),
                new Field(TEXTS.text("request.received"), received).refusal(refusal("received")),
                new OfficialFieldsView("official", model),
                new FlowPane(12, 12, save,
                        Buttons.secondary("official-cancel", TEXTS.text("cancel"), Feather.X, model::clear)));
        form.visibleProperty().bind(model.writing);
        form.managedProperty().bind(form.visibleProperty());
        return form;
    }

    private Card ownSteps() {
        LongTextEntry steps = new LongTextEntry("official-steps", StepLabel.MOST * StepLabel.LONGEST, 9);
        steps.textProperty().bindBidirectional(model.ownSteps);
        Button save = Buttons.secondary("official-steps-save", TEXTS.text("steps.save"), Feather.SAVE,
                model::saveSteps);
        save.disableProperty().bind(model.busy);
        Card card = new Card(TEXTS.text("steps.title"),
                new Field(TEXTS.text("steps.list"), steps).why(TEXTS.text("steps.why")).refusal(refusal("steps")),
                new FlowPane(12, 12, save, Buttons.secondary("official-steps-usual", TEXTS.text("steps.usual"),
                        Feather.ROTATE_CCW, model::usualSteps)))
                .icon(Feather.LIST);
        card.visibleProperty().bind(model.mayChoose.and(model.chosen.isNull()).and(model.writing.not()));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private StringBinding refusal(String field) {
        return Bindings.stringValueAt(model.refusals, field);
    }
}
