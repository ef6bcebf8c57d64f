package org.mlango.plans;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.text.Texts;

/** The fields of a plan: what they want, and folded away all that may be left out. */
final class ToldFieldsView extends VBox {
    private static final Texts TEXTS = Texts.of(ToldFieldsView.class);
    private static final List<Integer> RATINGS = IntStream.rangeClosed(0, PlanRules.HIGHEST_RATING).boxed().toList();

    ToldFieldsView(ToldFormViewModel form, boolean unfolded) {
        super(16);
        LongTextEntry goal = new LongTextEntry("plan-goal", PlanRules.LONGEST_WORDS, 3);
        goal.textProperty().bindBidirectional(form.goal);
        VBox more = new VBox(16);
        form.lines().forEach(line -> {
            LongTextEntry entry = new LongTextEntry("plan-" + line.name().toLowerCase(Locale.ROOT),
                    PlanRules.LONGEST_WORDS, 2);
            entry.textProperty().bindBidirectional(line.words());
            more.getChildren().add(new Field(TEXTS.text("plan." + line.name()), entry));
        });
        Choice<Area> area = new Choice<>("plan-area", List.of(Area.values()), one -> TEXTS.text("area." + one));
        area.valueProperty().bindBidirectional(form.area);
        Choice<Integer> importance = new Choice<>("plan-importance", RATINGS, one -> TEXTS.text("rating", one));
        importance.valueProperty().bindBidirectional(form.importance);
        Choice<Integer> confidence = new Choice<>("plan-confidence", RATINGS, one -> TEXTS.text("rating", one));
        confidence.valueProperty().bindBidirectional(form.confidence);
        more.getChildren().addAll(
                new Field(TEXTS.text("plan.importance"), importance).why(TEXTS.text("plan.rating.why")),
                new Field(TEXTS.text("plan.confidence"), confidence),
                new Field(TEXTS.text("plan.area"), area).why(TEXTS.text("plan.area.why")));
        TitledPane folded = new TitledPane();
        folded.setId("plan-more");
        folded.textProperty().bind(TEXTS.text("plan.more"));
        folded.setContent(more);
        folded.setAnimated(false);
        folded.setExpanded(unfolded);
        getChildren().addAll(new Field(TEXTS.text("plan.goal"), goal).why(TEXTS.text("plan.goal.why")), folded);
    }
}
