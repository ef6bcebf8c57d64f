package org.mlango.plans;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Columns;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.plans.DeskDay.Dated;

/** The week, day by day: what was promised, agreed and asked for. A day without anything is just a day. */
final class WeekView extends VBox {
    private static final Texts TEXTS = Texts.of(WeekView.class);
    private static final double NARROWEST = 16;
    private static final int DAYS = 7;

    WeekView() {
        setId("desk-week");
    }

    void show(DeskDay shown) {
        LocalDate monday = shown.today().with(previousOrSame(MONDAY));
        Columns days = new Columns(NARROWEST);
        for (int i = 0; i < DAYS; i++) {
            days.getChildren().add(day(monday.plusDays(i), shown));
        }
        getChildren().setAll(days);
    }

    private static VBox day(LocalDate day, DeskDay shown) {
        List<Dated> of = shown.week().stream().filter(one -> one.day().equals(day)).toList();
        VBox box = new VBox(4, Prose.of(day.equals(shown.today())
                ? TEXTS.get("week.today", Dates.day(day))
                : Dates.day(day), "field-label"));
        box.getStyleClass().add("plan-day");
        if (day.equals(shown.today())) {
            box.getStyleClass().add("today");
        }
        of.forEach(one -> box.getChildren().add(Prose.marked(sign(one.kind()),
                TEXTS.get("week." + one.kind(), one.whom().face().label()))));
        if (of.isEmpty()) {
            box.getChildren().add(Prose.of(TEXTS.get("week.nothing"), "row-detail"));
        }
        return box;
    }

    private static Feather sign(DeskDay.Kind kind) {
        return switch (kind) {
            case PROMISE -> Feather.THUMBS_UP;
            case LOOK_BACK -> Feather.CALENDAR;
            case REACH -> Feather.PHONE;
        };
    }
}
