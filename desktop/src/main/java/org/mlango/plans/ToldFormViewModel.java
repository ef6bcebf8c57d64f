package org.mlango.plans;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/** What they say of a plan, while it is typed. */
final class ToldFormViewModel {
    final StringProperty goal = new SimpleStringProperty("");
    final StringProperty why = new SimpleStringProperty("");
    final StringProperty helps = new SimpleStringProperty("");
    final StringProperty hard = new SimpleStringProperty("");
    final StringProperty ifThen = new SimpleStringProperty("");
    final StringProperty track = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Area> area = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> importance = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> confidence = new SimpleObjectProperty<>();
    private PlanTold before = PlanTold.goal("");

    PlanTold content() {
        return new PlanTold(goal.get(), why.get(), area.get(), importance.get(), confidence.get(), helps.get(),
                hard.get(), ifThen.get(), track.get());
    }

    void fill(PlanTold told) {
        goal.set(told.goal());
        why.set(told.why());
        helps.set(told.helps());
        hard.set(told.hard());
        ifThen.set(told.ifThen());
        track.set(told.track());
        area.set(told.area());
        importance.set(told.importance());
        confidence.set(told.confidence());
        before = told;
    }

    void clear() {
        fill(PlanTold.goal(""));
    }

    /** True while something typed here is saved nowhere. */
    boolean changed() {
        return !content().equals(before);
    }

    /** Every line of words with its name, in the order they are asked. */
    List<Line> lines() {
        return List.of(new Line("why", why), new Line("helps", helps), new Line("hard", hard),
                new Line("ifThen", ifThen), new Line("track", track));
    }

    record Line(String name, StringProperty words) {}
}
