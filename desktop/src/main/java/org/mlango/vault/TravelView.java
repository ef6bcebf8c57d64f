package org.mlango.vault;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;

/** Before the computer goes where it may be taken: what is removed, what is not, and the way back. */
final class TravelView implements Screen {
    static final String ID = "travel";
    private static final Texts TEXTS = Texts.of(TravelView.class);

    private final SheetsViewModel model;
    private final Page page;

    TravelView(SheetsViewModel model, Runnable back) {
        this.model = model;
        Label said = OutdatedView.line(model.message());
        said.setId("travel-said");
        Button go = Buttons.primary("travel-go", TEXTS.text("travel.go"), Feather.BRIEFCASE, this::ask);
        go.disableProperty().bind(model.busy);
        this.page = new Page(TEXTS.text("travel"),
                new Card(TEXTS.text("travel.what"), OutdatedView.line(TEXTS.text("travel.removed")),
                        OutdatedView.line(TEXTS.text("travel.way_back"))).icon(Feather.BRIEFCASE),
                new Card(TEXTS.text("travel.before"), OutdatedView.line(TEXTS.text("travel.backups")),
                        OutdatedView.line(TEXTS.text("travel.envelope")), OutdatedView.line(TEXTS.text("travel.flash")))
                        .icon(Feather.ALERT_CIRCLE),
                go, said)
                .actions(Buttons.secondary("travel-leave", TEXTS.text("sheets.back"), Feather.ARROW_LEFT, back));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.load();
    }

    private void ask() {
        DialogLayer.of(page).ask(new Question(TEXTS.text("travel.go"), TEXTS.text("travel.ask"),
                TEXTS.text("travel.go"), Feather.BRIEFCASE), model::travel);
    }
}
