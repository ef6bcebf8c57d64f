package org.mlango.referrals;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFileSection;
import org.mlango.people.SectionCardView;
import org.mlango.shell.Navigation;

/** "Referrals", in the person's file. */
final class ReferralsSectionView {
    private static final Texts TEXTS = Texts.of(ReferralsSectionView.class);

    private final ReferralsSectionViewModel model;
    private final Navigation navigation;
    private final VBox inside = new VBox(12);
    private final Card card;

    ReferralsSectionView(ReferralsSectionViewModel model, Navigation navigation) {
        this.model = model;
        this.navigation = navigation;
        Button look = Buttons.secondary("referrals-look", TEXTS.text("section.look"), Feather.EYE, model::look);
        look.visibleProperty().bind(model.open.not());
        look.managedProperty().bind(look.visibleProperty());
        card = new Card(TEXTS.text("section.title"), Prose.of(TEXTS.text("section.words")),
                new FlowPane(12, 12, Buttons.secondary("referrals-new", TEXTS.text("section.new"), Feather.SEND,
                        () -> navigation.go(ReferralView.ID, model.person())), look,
                        Buttons.quiet("referrals-transit", TEXTS.text("section.transit"), Feather.FILE_TEXT,
                                () -> navigation.go(TransitView.ID, model.person()))),
                Prose.refusal("referrals-note", model.note), inside).icon(Feather.SEND);
        card.setId("referrals-section");
        model.open.subscribe(open -> draw());
        model.rows.addListener((ListChangeListener<Referral>) change -> draw());
        Texts.redrawing(card, this::draw);
    }

    PersonFileSection section() {
        return new SectionCardView(45, Referring.WHO, card, model::show);
    }

    private void draw() {
        inside.getChildren().clear();
        if (!model.open.get()) {
            return;
        }
        if (model.rows.isEmpty()) {
            inside.getChildren().add(Prose.of(TEXTS.get("section.none")));
        }
        for (int i = 0; i < model.rows.size(); i++) {
            inside.getChildren().add(row(i + 1, model.rows.get(i)));
        }
        inside.getChildren().add(new FlowPane(12, 12, Buttons.secondary("referrals-close",
                TEXTS.text("section.close"), Feather.X, model::close)));
    }

    private HBox row(int number, Referral referral) {
        Label name = Prose.of(referral.placeName(), "row-title");
        Label detail = Prose.of(TEXTS.get("section.row", TEXTS.get("state." + referral.state()),
                Dates.shortDay(referral.since())), "row-detail");
        VBox words = new VBox(name, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = Buttons.secondary("referrals-open-" + number, TEXTS.text("section.open"), Feather.CHEVRON_RIGHT,
                () -> navigation.go(ReferralView.ID, new ReferralView.Opened(referral.person(), referral.id())));
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setAccessibleText(TEXTS.get("section.open") + ": " + referral.placeName());
        HBox line = new HBox(12, words, open);
        line.getStyleClass().add("row");
        return line;
    }
}
