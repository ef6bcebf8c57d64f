package org.mlango.plans;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Theme;
import org.mlango.shell.Screen;

/** One plan. The laptop may stand so that both can read it: it names nobody. */
final class PlanView implements Screen {
    static final String ID = "plan";
    private static final Texts TEXTS = Texts.of(PlanView.class);

    private final PlanViewModel model;
    private final Page page;

    PlanView(PlanViewModel model, CopyViewModel copy, Plans plans, SavePlace savePlace) {
        this.model = model;
        VBox kept = new VBox(20, new StepsCardView(model), new TrackCardView(model, plans),
                new LookBackCardView(model), new CopyCardView(model, copy, savePlace),
                new ReadersCardView(model, plans), new StateCardView(model));
        kept.visibleProperty().bind(model.plan.isNotNull());
        kept.managedProperty().bind(kept.visibleProperty());
        Label notAgreed = Prose.of(TEXTS.text("plan.not_agreed"));
        notAgreed.setId("plan-not-agreed");
        notAgreed.visibleProperty().bind(model.agreed.not());
        notAgreed.managedProperty().bind(notAgreed.visibleProperty());
        page = new Page(TEXTS.text("plan.title"), notAgreed,
                Prose.refusal("plan-refusal", model.refusalOf("plan")), new ToldCardView(model), kept)
                .intro(TEXTS.text("plan.intro"))
                .actions(Buttons.secondary("plan-to-file", TEXTS.text("plan.to_file"), Feather.ARROW_LEFT, () -> {
                    if (model.mayLeave()) {
                        model.leave();
                    }
                }));
        Theme.roomSheet(page, PlanView.class);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        if (about instanceof PersonId person) {
            model.begin(person);
        } else if (about instanceof UUID plan) {
            model.open(plan);
        }
    }

    @Override
    public void hidden() {
        model.forget();
    }

    @Override
    public boolean unsaved() {
        return model.holdsWords() || Screen.super.unsaved();
    }

    @Override
    public boolean mayLeave() {
        return model.mayLeave();
    }
}
