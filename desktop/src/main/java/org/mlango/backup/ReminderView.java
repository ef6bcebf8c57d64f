package org.mlango.backup;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;

/** On Today, once seven days went by without a backup that was checked. */
final class ReminderView implements TodayCard {
    private static final Texts TEXTS = Texts.of(ReminderView.class);

    private final Background background;
    private final ObjectProperty<Optional<Long>> days = new SimpleObjectProperty<>(Optional.empty());
    private final Card card;

    /** What the register says now. */
    private record Due(boolean remind, Optional<Long> days) {}

    ReminderView(Background background, Navigation navigation) {
        this.background = background;
        card = new Card(TEXTS.text("remind.title"), BackupView.line(Bindings.createStringBinding(
                () -> days.get().map(since -> TEXTS.get("remind.since", since))
                        .orElseGet(() -> TEXTS.get("remind.never")),
                days, Texts.language())),
                Buttons.primary("remind-backup", TEXTS.text("remind.go"), Feather.HARD_DRIVE,
                        () -> navigation.go("backup")))
                .icon(Feather.HARD_DRIVE);
        card.setId("backup-reminder");
        card.setVisible(false);
        card.managedProperty().bind(card.visibleProperty());
    }

    @Override
    public int position() {
        return 80;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        background.read(tx -> {
            List<BackupRow> all = BackupQueries.all(tx);
            return new Due(BackupRules.remind(all, tx.now()), BackupRules.daysSince(all, tx.now()));
        }, due -> {
            days.set(due.days());
            card.setVisible(due.remind());
        });
    }
}
