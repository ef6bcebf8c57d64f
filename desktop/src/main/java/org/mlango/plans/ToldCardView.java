package org.mlango.plans;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Columns;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** What they want, in their words; or the fields for it. */
final class ToldCardView extends VBox {
    private static final Texts TEXTS = Texts.of(ToldCardView.class);
    /** Of what is told side by side, in em. */
    private static final double NARROWEST = 18;

    private final PlanViewModel model;
    private final VBox inside = new VBox(16);

    ToldCardView(PlanViewModel model) {
        this.model = model;
        Card card = new Card(TEXTS.text("plan.card"), inside,
                Prose.refusal("plan-told-refusal", model.refusalOf("told"))).icon(Feather.COMPASS);
        card.setId("plan-told");
        getChildren().add(card);
        model.plan.subscribe(plan -> draw());
        model.rewording.subscribe(now -> draw());
        Texts.redrawing(this, this::draw);
    }

    private void draw() {
        Focus.stayAt(inside);
        Plan plan = model.plan.get();
        if (plan == null) {
            var start = Buttons.primary("plan-start", TEXTS.text("plan.start"), Feather.CHECK, model::start);
            start.disableProperty().bind(model.busy.or(model.agreed.not()));
            inside.getChildren().setAll(new ToldFieldsView(model.told, false), new FlowPane(12, 12, start,
                    Buttons.secondary("plan-let-go", TEXTS.text("plan.let_go"), Feather.X, model::letGo)));
        } else if (model.rewording.get()) {
            var save = Buttons.primary("plan-save", TEXTS.text("plan.save"), Feather.CHECK, model::saveWording);
            save.disableProperty().bind(model.busy);
            inside.getChildren().setAll(new ToldFieldsView(model.told, true), new FlowPane(12, 12, save,
                    Buttons.secondary("plan-let-go", TEXTS.text("plan.let_go"), Feather.X, model::letGo)));
        } else {
            inside.getChildren().setAll(Prose.of(TEXTS.get("quoted", plan.told().goal()), "plan-goal-said"),
                    new Columns(NARROWEST, said(plan.told()).toArray(Node[]::new)),
                    new FlowPane(12, 12, Buttons.secondary("plan-reword", TEXTS.text("plan.reword"), Feather.EDIT_2,
                            model::reword)));
        }
    }

    private static List<Node> said(PlanTold told) {
        Language language = Texts.currentLanguage();
        List<Node> said = new ArrayList<>();
        add(said, "plan.why", told.why());
        add(said, "plan.helps", told.helps());
        add(said, "plan.hard", told.hard());
        add(said, "plan.ifThen", told.ifThen());
        add(said, "plan.importance.said", PlanWords.rating(language, told.importance()));
        add(said, "plan.confidence.said", PlanWords.rating(language, told.confidence()));
        Area area = told.area();
        add(said, "plan.area", area == null ? "" : TEXTS.get("area." + area));
        return said;
    }

    private static void add(List<Node> said, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            said.add(new VBox(2, Prose.of(TEXTS.get(key), "row-detail"), Prose.of(words)));
        }
    }
}
