package org.mlango.backup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;
import org.mlango.store.ClockJumps;
import org.mlango.store.ClockJumps.Jump;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** On Today, after the computer's clock leapt by more than 30 days: is this the right day? Until then nothing runs out. */
final class ClockView implements TodayCard {
    private static final Texts TEXTS = Texts.of(ClockView.class);

    private final Background background;
    private final ObjectProperty<Asked> asked = new SimpleObjectProperty<>(
            new Asked(Optional.empty(), Optional.empty()));
    private final Card card;

    /** A leap to be settled; or one that was, and may be taken back. */
    private record Asked(Optional<Jump> open, Optional<Jump> confirmed) {
        boolean nothing() {
            return open.isEmpty() && confirmed.isEmpty();
        }
    }

    ClockView(Background background) {
        this.background = background;
        Button right = Buttons.primary("clock-right", TEXTS.text("clock.right"), Feather.CHECK,
                () -> say(ClockJumps::confirm));
        Button wrong = Buttons.secondary("clock-wrong", TEXTS.text("clock.wrong"), Feather.X,
                () -> say(ClockJumps::deny));
        Button undo = Buttons.secondary("clock-undo", TEXTS.text("clock.undo"), Feather.ROTATE_CCW,
                () -> say(ClockJumps::undo));
        seenWhen(right, now -> now.open().isPresent());
        seenWhen(wrong, now -> now.open().filter(jump -> !jump.denied()).isPresent());
        seenWhen(undo, now -> now.open().isEmpty() && now.confirmed().isPresent());
        card = new Card(TEXTS.text("clock.title"), BackupView.line(words()), new FlowPane(16, 8, right, wrong, undo))
                .icon(Feather.CLOCK);
        card.setId("clock-card");
        seenWhen(card, now -> !now.nothing());
    }

    @Override
    public int position() {
        return 1;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        background.read(tx -> new Asked(ClockJumps.unsettled(tx), ClockJumps.confirmed(tx)), asked::set);
    }

    private void say(Function<WriteTx, Outcome<Boolean>> answer) {
        background.write(answer, done -> refresh());
    }

    private void seenWhen(Node node, Function<Asked, Boolean> wanted) {
        node.visibleProperty().bind(Bindings.createBooleanBinding(() -> wanted.apply(asked.get()), asked));
        node.managedProperty().bind(node.visibleProperty());
    }

    private StringBinding words() {
        return Bindings.createStringBinding(() -> {
            Asked now = asked.get();
            if (now.open().isPresent()) {
                Jump jump = now.open().get();
                return TEXTS.get(jump.denied() ? "clock.held" : "clock.asked", day(jump), Dates.day(jump.before()));
            }
            return now.confirmed().map(jump -> TEXTS.get("clock.confirmed", day(jump))).orElse("");
        }, asked, Texts.language());
    }

    private static String day(Jump jump) {
        return Dates.day(LocalDate.ofInstant(jump.after(), ZoneId.systemDefault()));
    }
}
