package org.mlango.reports;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Card;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.people.MetTwice;
import org.mlango.people.People;
import org.mlango.shell.Screen;
import org.mlango.store.Background;

/** How many may be counted twice since they have two records, beside the counts of people; in fives, and without a name. */
final class TwiceView implements Screen {
    static final String NAME = "twice";
    private static final Texts TEXTS = Texts.of(TwiceView.class);

    private final Background background;
    private final People people;
    private final ObjectProperty<@Nullable MetTwice> met = new SimpleObjectProperty<>();
    private final VBox lines = new VBox(8);
    private final Page page = new Page(TEXTS.text("kind.twice"),
            new Card(TEXTS.text("twice"), lines).icon(Feather.LINK));

    TwiceView(Background background, People people) {
        this.background = background;
        this.people = people;
        page.setId("count-twice");
        met.subscribe(this::draw);
        Texts.redrawing(page, this::draw);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        background.read(people::metTwice, met::set);
    }

    private void draw() {
        MetTwice told = met.get();
        lines.getChildren().clear();
        if (told != null) {
            lines.getChildren().addAll(Prose.of(linked(told)), Prose.of(likely(told)),
                    Prose.of(TEXTS.text("twice.why"), "field-why"));
        }
    }

    private static String linked(MetTwice told) {
        return told.linked() == 0 ? TEXTS.get("twice.linked.few") : TEXTS.get("twice.linked", told.linked());
    }

    private static String likely(MetTwice told) {
        if (told.reckoned() == null) {
            return TEXTS.get("twice.likely.never");
        }
        String day = Dates.shortDay(told.reckoned());
        return told.likely() == 0
                ? TEXTS.get("twice.likely.few", day)
                : TEXTS.get("twice.likely", told.likely(), day);
    }
}
