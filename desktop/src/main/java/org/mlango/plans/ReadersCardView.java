package org.mlango.plans;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;

/** Who can read it: this counsellor, and whom the person names besides. Handing over is theirs to agree to. */
final class ReadersCardView extends VBox {
    private static final Texts TEXTS = Texts.of(ReadersCardView.class);

    private final PlanViewModel model;
    private final Plans plans;
    private final VBox inside = new VBox(12);

    ReadersCardView(PlanViewModel model, Plans plans) {
        this.model = model;
        this.plans = plans;
        Card card = new Card(TEXTS.text("readers.title"), Prose.of(TEXTS.text("readers.words")), inside,
                Prose.refusal("plan-readers-refusal", model.refusalOf("readers"))).icon(Feather.USERS);
        card.setId("plan-readers");
        getChildren().add(card);
        model.plan.subscribe(plan -> draw());
        Texts.redrawing(this, this::draw);
    }

    private void draw() {
        Plan plan = model.plan.get();
        if (plan == null) {
            return;
        }
        Focus.stayAt(inside);
        inside.getChildren().clear();
        List<UUID> shown = model.colleagues();
        plan.readers().stream().filter(one -> !shown.contains(one)).forEach(one -> inside.getChildren()
                .add(reader(plan, one, "gone")));
        for (int i = 0; i < shown.size(); i++) {
            inside.getChildren().add(reader(plan, shown.get(i), String.valueOf(i + 1)));
        }
    }

    private FlowPane reader(Plan plan, UUID worker, String number) {
        String id = "plan-reader-" + number;
        boolean named = plan.readers().contains(worker);
        boolean listens = plan.worker().equals(worker);
        FlowPane row = new FlowPane(12, 8, Prose.marked(named ? Feather.EYE : Feather.EYE_OFF,
                TEXTS.get(listens ? "readers.listens" : named ? "readers.reads" : "readers.not", model.name(worker))));
        row.setId(id);
        if (named && !listens) {
            row.getChildren().add(quiet(id + "-unname", "readers.unname", Feather.USER_MINUS,
                    () -> name(plan, worker, false)));
        }
        if (!named) {
            row.getChildren().add(quiet(id + "-name", "readers.name", Feather.USER_PLUS,
                    () -> name(plan, worker, true)));
        }
        if (!listens && !"gone".equals(number) && mayHandOver(plan)) {
            row.getChildren().add(quiet(id + "-hand", "readers.hand", Feather.CORNER_UP_RIGHT, () -> hand(worker)));
        }
        return row;
    }

    /** Whoever listens; or anybody they named, where whoever listened works here no more. */
    private boolean mayHandOver(Plan plan) {
        return plan.worker().equals(model.me()) || !model.colleagues().contains(plan.worker());
    }

    private static Button quiet(String id, String key, Feather icon, Runnable action) {
        return Buttons.quiet(id, TEXTS.text(key), icon, action);
    }

    private void name(Plan plan, UUID worker, boolean named) {
        TreeSet<UUID> wanted = new TreeSet<>(plan.readers());
        if (named) {
            wanted.add(worker);
        } else {
            wanted.remove(worker);
        }
        model.act("readers", (tx, shown) -> plans.name(tx, shown, wanted), () -> {});
    }

    /** The question names the colleague, and its yes says that the person agreed. */
    private void hand(UUID colleague) {
        Plan plan = model.plan.get();
        boolean mine = plan != null && plan.worker().equals(model.me());
        DialogLayer.of(this).ask(new Question(TEXTS.text("hand.title"),
                new SimpleStringProperty(TEXTS.get(mine ? "hand.words" : "hand.words.left", model.name(colleague))),
                TEXTS.text("hand.yes"),
                Feather.CORNER_UP_RIGHT),
                () -> model.act("readers", (tx, shown) -> plans.handOver(tx, shown, colleague, true, false), () -> {}));
    }
}
