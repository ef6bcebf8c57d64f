package org.mlango.backup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;

/** On the Centre screen: the newest backups, when the drill was last done, and what the last full check found. */
final class SafeView implements TodayCard {
    private static final Texts TEXTS = Texts.of(SafeView.class);

    private final Background background;
    private final ObjectProperty<Safe> safe = new SimpleObjectProperty<>(Safe.nothing());
    private final Card card;

    SafeView(Background background, Runnable backups) {
        this.background = background;
        card = new Card(TEXTS.text("safe.title"), line("safe-history", words(SafeView::history)),
                line("safe-drill", words(SafeView::drilled)), line("safe-check", words(now -> checked(now.check()))),
                new FlowPane(12, 12, Buttons.secondary("safe-go", TEXTS.text("safe.go"), Feather.HARD_DRIVE, backups)))
                .icon(Feather.SHIELD);
        card.setId("safe-card");
    }

    @Override
    public int position() {
        return 0;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        background.read(Safe::of, safe::set);
    }

    private StringBinding words(Function<Safe, String> said) {
        return Bindings.createStringBinding(() -> said.apply(safe.get()), safe, Texts.language());
    }

    private static String history(Safe now) {
        if (now.backups().isEmpty()) {
            return TEXTS.get("safe.none");
        }
        return String.join("\n", now.backups().stream().map(row -> TEXTS.get("safe.backup", day(row.madeAt()),
                row.medium().name(), TEXTS.get("standing." + row.standing()))).toList());
    }

    private static String drilled(Safe now) {
        return now.drilled().map(at -> TEXTS.get("safe.drill", day(at))).orElseGet(() -> TEXTS.get("safe.drill.never"));
    }

    /** Also on Today, where something is wrong. */
    static String checked(Optional<CheckRow> found) {
        if (found.isEmpty()) {
            return TEXTS.get("safe.check.never");
        }
        CheckRow check = found.get();
        String day = day(check.at());
        if (check.good()) {
            return TEXTS.get("safe.check.good", day, check.whole());
        }
        return check.firstBad() > 0
                ? TEXTS.get("safe.check.trail", day, String.valueOf(check.firstBad()))
                : TEXTS.get("safe.check.rows", day);
    }

    private static Label line(String id, StringBinding words) {
        Label label = BackupView.line(words);
        label.setId(id);
        return label;
    }

    private static String day(Instant at) {
        return Dates.day(at.atZone(ZoneId.systemDefault()).toLocalDate());
    }
}
