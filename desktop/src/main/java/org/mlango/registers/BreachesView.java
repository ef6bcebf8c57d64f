package org.mlango.registers;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;

/** The register of breaches: anybody writes one down in a minute; counsellor, manager or data officer goes on with it. */
final class BreachesView implements Screen {
    static final String ID = "breaches";
    private static final Texts TEXTS = Texts.of(BreachesView.class);
    private static final int MOST_ROWS = 6;

    private final BreachesViewModel model;
    private final Page page;

    BreachesView(BreachesViewModel model, Node bar, SavePlace savePlace) {
        this.model = model;
        Card opened = new OpenedBreachView(model, savePlace).card();
        page = new Page(TEXTS.text("breaches.title"), bar, list(), opened);
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
        model.forget();
    }

    private Card list() {
        RowList<Breach> list = new RowList<>("breaches-list", TEXTS.text("breaches.list"), model.breaches, this::face);
        list.empty(new EmptyState(Feather.SHIELD, TEXTS.text("breaches.empty"), TEXTS.text("breaches.empty.next")));
        list.fitting(MOST_ROWS);
        list.onOpen(model::choose);
        Texts.redrawing(list, list::refresh);
        Button write = Buttons.primary("breaches-write", TEXTS.text("breach.write"), Feather.PLUS, model::begin);
        write.visibleProperty().bind(model.form.open.not().and(model.chosen.isNull()));
        write.managedProperty().bind(write.visibleProperty());
        return new Card(TEXTS.text("breaches.list"), Prose.of(TEXTS.text("breaches.why")), list,
                Prose.refusal("breaches-note", model.refusal), write, form()).icon(Feather.ALERT_CIRCLE);
    }

    private RowFace face(Breach breach) {
        return new RowFace(breach.runs() ? Feather.CLOCK : Feather.CHECK, TEXTS.get("breach.kind." + breach.kind()),
                TEXTS.get("breach.detail", BreachWords.moment(breach.noticed()), breach.sign()),
                BreachWords.clock(breach, model.now.get()));
    }

    private VBox form() {
        Choice<BreachKind> kind = new Choice<>("breach-kind", List.of(BreachKind.values()),
                one -> TEXTS.text("breach.kind." + one));
        kind.valueProperty().bindBidirectional(model.form.kind);
        DayEntry day = new DayEntry("breach-day");
        day.valueProperty().bindBidirectional(model.form.day);
        TextEntry time = new TextEntry("breach-time", 5);
        time.setPrefColumnCount(5);
        time.textProperty().bindBidirectional(model.form.time);
        Button save = Buttons.primary("breach-save", TEXTS.text("breach.save"), Feather.CHECK, model::save);
        save.disableProperty().bind(model.busy);
        VBox form = new VBox(16,
                new Field(TEXTS.text("breach.kind"), kind).refusal(refusal("kind")),
                new FieldsView(new Field(TEXTS.text("breach.noticed"), day)
                        .why(TEXTS.text("breach.noticed.why")).refusal(refusal("noticed")),
                        new Field(TEXTS.text("breach.time"), time)),
                new BreachFieldsView("breach", model.form),
                new FlowPane(12, 12, save, Buttons.secondary("breach-cancel", TEXTS.text("cancel"), Feather.X,
                        model.form::clear)));
        form.visibleProperty().bind(model.form.open);
        form.managedProperty().bind(form.visibleProperty());
        return form;
    }

    private StringBinding refusal(String field) {
        return Bindings.stringValueAt(model.form.refusals, field);
    }
}
