package org.mlango.registers;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Prose;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Texts;

/** Requests in rows, and under them the one that was opened, with what can be done about it. */
final class RequestListView extends VBox {
    private static final Texts TEXTS = Texts.of(RequestListView.class);

    private final RequestsViewModel model;
    private final VBox opened = new VBox(12);

    RequestListView(RequestsViewModel model, int mostRows) {
        super(16);
        this.model = model;
        RowList<RequestsViewModel.Line> list = new RowList<>("requests-list", TEXTS.text("requests.list"), model.lines,
                this::face);
        list.empty(new EmptyState(Feather.INBOX, TEXTS.text("requests.empty"), TEXTS.text("requests.empty.next")));
        list.fitting(mostRows);
        list.onOpen(model::choose);
        opened.setId("request-opened");
        opened.getStyleClass().add("row");
        getChildren().addAll(list, Prose.refusal("requests-note", model.refusal), opened);
        Texts.redrawing(list, list::refresh);
        model.chosen.subscribe(this::draw);
        Texts.redrawing(this, () -> draw(model.chosen.get()));
    }

    private RowFace face(RequestsViewModel.Line line) {
        Request request = line.request();
        return new RowFace(request.open() ? Feather.CLOCK : Feather.CHECK, title(line), RequestWords.detail(request),
                aside(request));
    }

    private static String title(RequestsViewModel.Line line) {
        String kind = TEXTS.get("kind." + line.request().kind());
        return line.code().isEmpty() ? kind : line.code() + "  \u00B7  " + kind;
    }

    private String aside(Request request) {
        if (!request.open()) {
            return TEXTS.get("state." + request.state());
        }
        var today = model.today.get();
        return today == null ? "" : RequestWords.left(request.due(), today);
    }

    private void draw(RequestsViewModel.@Nullable Line line) {
        opened.setVisible(line != null);
        opened.setManaged(line != null);
        opened.getChildren().clear();
        if (line == null) {
            return;
        }
        opened.getChildren().addAll(Prose.of(title(line), "row-title"), Prose.of(about(line)),
                Prose.of(model.told), actions(line));
    }

    private String about(RequestsViewModel.Line line) {
        Request request = line.request();
        String kept = request.person() == null ? " " + TEXTS.get("request.no_person") : "";
        String state = request.open() ? aside(request) : RequestWords.ended(request);
        return RequestWords.detail(request) + ". " + state + "." + kept;
    }

    private Node actions(RequestsViewModel.Line line) {
        FlowPane actions = new FlowPane(12, 12);
        if (line.request().open()) {
            actions.getChildren().addAll(may(Buttons.primary("request-done", TEXTS.text("request.done"), Feather.CHECK,
                    () -> model.close(line, null))),
                    may(Buttons.secondary("request-cannot", TEXTS.text("request.cannot"), Feather.SLASH,
                            () -> opened.getChildren().set(opened.getChildren().indexOf(actions), whyNot(line)))));
        } else {
            actions.getChildren().add(may(Buttons.secondary("request-open-again", TEXTS.text("request.open_again"),
                    Feather.ROTATE_CCW, () -> model.openAgain(line.request().id()))));
        }
        actions.getChildren().add(away());
        return actions;
    }

    /** The reason is said to whoever asked, so it is chosen first. */
    private Node whyNot(RequestsViewModel.Line line) {
        Choice<RequestReason> reason = new Choice<>("request-reason", List.of(RequestReason.values()),
                one -> TEXTS.text("reason." + one));
        Button close = may(Buttons.primary("request-not-done", TEXTS.text("request.not_done"), Feather.SLASH,
                () -> model.close(line, reason.valueProperty().get())));
        close.disableProperty().unbind();
        close.disableProperty().bind(model.busy.or(reason.valueProperty().isNull()));
        return new VBox(12, new Field(TEXTS.text("request.reason"), reason).why(TEXTS.text("request.reason.why")),
                new FlowPane(12, 12, close, away()));
    }

    private Button away() {
        return Buttons.quiet("request-away", TEXTS.text("away"), Feather.X, () -> model.choose(null));
    }

    private Button may(Button button) {
        button.visibleProperty().bind(model.mayClose);
        button.managedProperty().bind(button.visibleProperty());
        button.disableProperty().bind(model.busy);
        return button;
    }
}
