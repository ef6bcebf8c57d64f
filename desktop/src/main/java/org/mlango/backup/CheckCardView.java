package org.mlango.backup;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Texts;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;

/** Has the weekly check made when it is due; on everybody's Today if the newest one found something wrong. */
final class CheckCardView implements TodayCard {
    private static final Texts TEXTS = Texts.of(CheckCardView.class);

    private final Background background;
    private final WeeklyCheck weekly;
    private final ObjectProperty<Optional<CheckRow>> bad = new SimpleObjectProperty<>(Optional.empty());
    private final Card card;

    CheckCardView(Background background, WeeklyCheck weekly, Runnable backups) {
        this.background = background;
        this.weekly = weekly;
        Label said = BackupView.line(Bindings.createStringBinding(
                () -> bad.get().map(row -> SafeView.checked(Optional.of(row))).orElse(""), bad, Texts.language()));
        said.setId("check-card-said");
        card = new Card(TEXTS.text("check.bad"), said, BackupView.line(TEXTS.text("check.bad.next")),
                Buttons.secondary("check-card-go", TEXTS.text("safe.go"), Feather.HARD_DRIVE, backups))
                .icon(Feather.ALERT_TRIANGLE);
        card.setId("check-card");
        card.visibleProperty().bind(Bindings.createBooleanBinding(() -> bad.get().isPresent(), bad));
        card.managedProperty().bind(card.visibleProperty());
    }

    @Override
    public int position() {
        return 3;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        look();
        weekly.ifDue(this::look);
    }

    private void look() {
        background.read(BackupQueries::newestCheck, newest -> bad.set(newest.filter(row -> !row.good())));
    }
}
