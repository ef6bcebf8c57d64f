package org.mlango.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Shown;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFace;
import org.mlango.visits.VisitListViewModel.Line;

/** Visits, newest first. One is chosen, then corrected (Enter) or removed (Delete). */
final class VisitListView extends VBox {
    private static final Texts TEXTS = Texts.of(VisitListView.class);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MOST_ROWS = 6;

    private final VisitListViewModel model;
    private final boolean ofPerson;
    private final RowList<Line> list;

    /** @param ofPerson rows show the day instead of the person */
    VisitListView(String id, VisitListViewModel model, boolean ofPerson, ObservableValue<String> name,
            EmptyState empty) {
        this.model = model;
        this.ofPerson = ofPerson;
        list = new RowList<>(id + "-list", name, model.lines, this::face);
        list.empty(empty);
        list.fitting(MOST_ROWS);
        empty.visibleProperty().bind(model.loaded);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        Texts.redrawing(this, this::refreshWords);
        Button correct = Buttons.secondary(id + "-correct", Bindings.createStringBinding(
                () -> TEXTS.get(isChosenHere() ? "list.write" : "list.correct"),
                list.getSelectionModel().selectedItemProperty(), Texts.language()), Feather.EDIT_2,
                () -> selected(model::correct));
        Button remove = Buttons.secondary(id + "-remove", TEXTS.text("list.remove"), Feather.TRASH_2,
                () -> selected(model::remove));
        var none = list.getSelectionModel().selectedItemProperty().isNull();
        correct.disableProperty().bind(none);
        remove.disableProperty().bind(none);
        FlowPane actions = new FlowPane(correct, remove);
        if (!ofPerson) {
            actions.getChildren().addAll(0, List.of(
                    here(id + "-with", "list.with", Feather.MESSAGE_CIRCLE, Here.WITH_SOMEBODY),
                    here(id + "-wait", "list.wait", Feather.CLOCK, Here.WAITING),
                    here(id + "-done", "list.done", Feather.CHECK, null)));
        }
        actions.getStyleClass().add("dialog-actions");
        Shown.when(actions, model.mayChange.and(Bindings.isNotEmpty(model.lines)));
        getChildren().addAll(list, actions);
    }

    /** For whoever is chosen: shown where it would change something. */
    private Button here(String id, String words, Feather icon, @Nullable Here state) {
        Button button = Buttons.secondary(id, TEXTS.text(words), icon, () -> selected(line -> change(line, state)));
        var chosen = list.getSelectionModel().selectedItemProperty();
        Shown.when(button, Bindings.createBooleanBinding(
                () -> chosen.get() != null && chosen.get().here() != state, chosen));
        return button;
    }

    private boolean isChosenHere() {
        Line chosen = list.getSelectionModel().getSelectedItem();
        return chosen != null && chosen.here() != null;
    }

    /** Whoever waits and is called stands elsewhere in the list, and stays chosen. */
    private void change(Line line, @Nullable Here state) {
        model.change(line, state, () -> model.lines.stream()
                .filter(changed -> changed.row().id().equals(line.row().id())).findFirst()
                .ifPresent(list.getSelectionModel()::select));
    }

    private void refreshWords() {
        list.refresh();
    }

    private void keys(KeyEvent event) {
        if (model.mayChange.get() && event.getCode() == KeyCode.ENTER) {
            selected(model::correct);
            event.consume();
        } else if (model.mayChange.get() && event.getCode() == KeyCode.DELETE) {
            selected(model::remove);
            event.consume();
        }
    }

    private void selected(Consumer<Line> action) {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            action.accept(line);
        }
    }

    private RowFace face(Line line) {
        VisitRow row = line.row();
        String told = model.told(row);
        if (ofPerson) {
            return new RowFace(Feather.CALENDAR, Dates.day(row.day()), told, hour(row));
        }
        Here here = line.here();
        return here == null
                ? new RowFace(row.person() == null ? Feather.CIRCLE : Feather.USER, who(line), told, hour(row))
                : new RowFace(here == Here.WAITING ? Feather.CLOCK : Feather.MESSAGE_CIRCLE, who(line),
                        told.isEmpty() ? TEXTS.get("here." + here) : TEXTS.get("here." + here) + " \u00B7 " + told,
                        hour(row));
    }

    private static String who(Line line) {
        PersonFace face = line.face();
        if (face != null) {
            return face.label();
        }
        return TEXTS.get(line.row().person() == null ? "list.anonymous" : "list.person");
    }

    /** As written down; else when it was recorded, if that was on the same day. */
    private static String hour(VisitRow row) {
        Integer minute = row.minute();
        if (minute != null) {
            return HOUR.format(LocalTime.MIN.plusMinutes(minute));
        }
        boolean sameDay = LocalDate.ofInstant(row.recordedAt(), ZoneId.systemDefault()).equals(row.day());
        return sameDay ? Dates.time(row.recordedAt()) : "";
    }
}
