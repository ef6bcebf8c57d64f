package org.mlango.plans;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.plans.DeskDay.Dated;

/** The week, day under day: what was promised, agreed and asked for. A day without anything is just a day. */
final class WeekView extends VBox {
    private static final Texts TEXTS = Texts.of(WeekView.class);
    private static final int DAYS = 7;

    WeekView() {
        super(6);
        setId("desk-week");
    }

    void show(DeskDay shown) {
        LocalDate monday = shown.today().with(previousOrSame(MONDAY));
        getChildren().clear();
        for (int i = 0; i < DAYS; i++) {
            getChildren().add(day(monday.plusDays(i), shown));
        }
    }

    private static FlowPane day(LocalDate day, DeskDay shown) {
        List<Dated> of = shown.week().stream().filter(one -> one.day().equals(day)).toList();
        boolean today = day.equals(shown.today());
        Label name = Prose.of(today ? TEXTS.get("week.today", Dates.day(day)) : Dates.day(day), "week-name");
        FlowPane row = new FlowPane(20, 4, name);
        row.getStyleClass().add("plan-day");
        if (today) {
            row.getStyleClass().add("today");
        }
        of.forEach(one -> row.getChildren().add(Prose.marked(sign(one.kind()),
                TEXTS.get("week." + one.kind(), one.whom().face().label()))));
        if (of.isEmpty()) {
            row.getChildren().add(Prose.of(TEXTS.get("week.nothing"), "row-detail"));
        }
        return row;
    }

    private static Feather sign(DeskDay.Kind kind) {
        return switch (kind) {
            case PROMISE -> Feather.THUMBS_UP;
            case LOOK_BACK -> Feather.CALENDAR;
            case REACH -> Feather.PHONE;
        };
    }
}
