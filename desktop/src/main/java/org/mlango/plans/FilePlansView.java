package org.mlango.plans;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFileSection;
import org.mlango.people.SectionCardView;
import org.mlango.shell.Navigation;

/** "Plans", in the person's file. No mark tells whether there is one: none is as good as any. */
final class FilePlansView {
    private static final Texts TEXTS = Texts.of(FilePlansView.class);
    private static final int SHORT = 80;

    private final FilePlansViewModel model;
    private final Navigation navigation;
    private final VBox inside = new VBox(12);
    private final Card card;

    FilePlansView(FilePlansViewModel model, Navigation navigation) {
        this.model = model;
        this.navigation = navigation;
        card = new Card(TEXTS.text("file.title"), Prose.of(TEXTS.text("file.words")), inside,
                Prose.refusal("plans-refusal", model.refusal)).icon(Feather.COMPASS);
        card.setId("plans");
        model.open.subscribe(open -> draw());
        Texts.redrawing(card, this::draw);
        draw();
    }

    PersonFileSection section() {
        return new SectionCardView(45, PlanRules.WHO_LISTEN, card, model::show);
    }

    private void draw() {
        Focus.stayAt(inside);
        inside.getChildren().clear();
        if (model.open.get()) {
            if (model.plans.isEmpty()) {
                inside.getChildren().add(Prose.of(TEXTS.text("file.none")));
            }
            for (int i = 0; i < model.plans.size(); i++) {
                inside.getChildren().add(row(model.plans.get(i), i + 1));
            }
        }
        FlowPane buttons = new FlowPane(12, 12, Buttons.secondary("plans-ask", TEXTS.text("file.ask"), Feather.PLUS,
                () -> navigation.go(PlanView.ID, model.person())));
        if (model.open.get()) {
            buttons.getChildren().add(Buttons.secondary("plans-close", TEXTS.text("file.close"), Feather.X,
                    model::close));
        } else {
            buttons.getChildren().addAll(
                    Buttons.secondary("plans-look", TEXTS.text("file.look"), Feather.EYE, model::look),
                    Buttons.quiet("plans-show-me", TEXTS.text("file.show_me"), Feather.USER_PLUS, this::showMe));
        }
        inside.getChildren().add(buttons);
    }

    private VBox row(Plan plan, int number) {
        String goal = plan.told().goal().strip();
        String words = goal.length() > SHORT ? goal.substring(0, SHORT) + "…" : goal;
        return new VBox(4, Prose.of(TEXTS.get("quoted", words), "row-title"),
                Prose.of(TEXTS.get("file.row", Dates.shortDay(plan.asked()), TEXTS.get("state." + plan.state())),
                        "row-detail"),
                new FlowPane(Buttons.quiet("plans-open-" + number, TEXTS.text("file.open"), Feather.ARROW_RIGHT,
                        () -> navigation.go(PlanView.ID, plan.id()))));
    }

    private void showMe() {
        DialogLayer.of(card).ask(new Question(TEXTS.text("show_me.title"), TEXTS.text("show_me.words"),
                TEXTS.text("show_me.yes"), Feather.USER_PLUS), model::showMe);
    }
}
