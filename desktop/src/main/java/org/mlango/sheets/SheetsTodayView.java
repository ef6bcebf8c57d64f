package org.mlango.sheets;

import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.drafts.Drafts;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;
import org.mlango.store.Role;

/** "From paper" on Today: the way there, and whether a sheet is half keyed in. */
final class SheetsTodayView implements TodayCard {
    private static final Texts TEXTS = Texts.of(SheetsTodayView.class);

    private final Background background;
    private final Drafts drafts;
    private final IntegerProperty left = new SimpleIntegerProperty();
    private final VBox said = new VBox();
    private final Card card;

    SheetsTodayView(Background background, Drafts drafts, Navigation navigation) {
        this.background = background;
        this.drafts = drafts;
        card = new Card(TEXTS.text("title"), said, Buttons.secondary("today-from-paper", TEXTS.text("today.go"),
                Feather.ARROW_RIGHT, () -> navigation.go(SheetsView.ID))).icon(Feather.FILE_TEXT);
        card.setId("today-sheets");
        left.subscribe(this::draw);
        Texts.redrawing(card, this::draw);
        draw();
    }

    private void draw() {
        said.getChildren().setAll(Prose.of(left.get() == 0
                ? TEXTS.get("today.why")
                : TEXTS.get("start.draft", left.get())));
    }

    @Override
    public int position() {
        return 12;
    }

    @Override
    public Set<Role> roles() {
        return SheetRules.AT_THE_DESK;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        background.read(tx -> {
            int rows = 0;
            for (GridMode mode : GridMode.values()) {
                rows += drafts.read(tx, mode.form()).map(draft -> draft.rows().size()).orElse(0);
            }
            return rows;
        }, left::set);
    }
}
