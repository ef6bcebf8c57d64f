package org.mlango.vault;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableStringValue;

import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;

/** Keys that somebody still knows who may not hold them any more, and the yes that changes them. */
final class OutdatedViewModel {
    private static final Texts TEXTS = Texts.of(OutdatedViewModel.class);

    final ObjectProperty<Set<KeyName>> waiting = new SimpleObjectProperty<>(Set.of());
    final ObjectProperty<Set<KeyName>> mine = new SimpleObjectProperty<>(Set.of());
    final BooleanProperty travelling = new SimpleBooleanProperty();
    final BooleanProperty busy;

    private final AttemptViewModel attempt;
    private final Background background;
    private final Staff staff;

    /** What stands now. */
    private record Found(Set<KeyName> waiting, Set<KeyName> mine, boolean travelling) {}

    OutdatedViewModel(Background background, Staff staff) {
        this.background = background;
        this.staff = staff;
        this.attempt = new AttemptViewModel(background);
        this.busy = attempt.busy;
    }

    ObservableStringValue message() {
        return attempt.message.words();
    }

    void load() {
        background.run(() -> new Found(staff.outdated(), staff.changeable(), staff.travelling()), outcome -> {
            if (outcome instanceof Outcome.Done<Found>(Found found)) {
                waiting.set(found.waiting());
                mine.set(found.mine());
                travelling.set(found.travelling());
            }
        });
    }

    void sayYes() {
        attempt.run(staff::changeKeys, "outdated.done", () -> {}, this::load);
    }

    void giveBack() {
        attempt.run(staff::giveBack, "travel.given", () -> {}, this::load);
    }

    /** Nothing of theirs waits, and nothing was just said. */
    boolean isQuiet() {
        return waiting.get().isEmpty() && !travelling.get() && attempt.message.words().get().isEmpty();
    }

    /** In words, for example "names, words told in confidence". */
    String what() {
        Set<KeyName> keys = EnumSet.copyOf(mine.get().isEmpty() ? waiting.get() : mine.get());
        return String.join(", ", keys.stream().map(key -> TEXTS.get("outdated.key." + key)).toList());
    }
}
