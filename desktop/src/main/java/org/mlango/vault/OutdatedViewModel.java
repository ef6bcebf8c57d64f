package org.mlango.vault;

import java.util.EnumSet;
import java.util.List;
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
import org.mlango.store.Refusal;

/** Keys that somebody still knows who may not hold them any more, and the yes that changes them. */
final class OutdatedViewModel {
    private static final Texts TEXTS = Texts.of(OutdatedViewModel.class);

    final ObjectProperty<Set<KeyName>> waiting = new SimpleObjectProperty<>(Set.of());
    final ObjectProperty<Set<KeyName>> mine = new SimpleObjectProperty<>(Set.of());
    final BooleanProperty travelling = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final SaidViewModel message = new SaidViewModel();
    private final Background background;
    private final Staff staff;

    /** What stands now. */
    private record Found(Set<KeyName> waiting, Set<KeyName> mine, boolean travelling) {}

    OutdatedViewModel(Background background, Staff staff) {
        this.background = background;
        this.staff = staff;
    }

    ObservableStringValue message() {
        return message.words();
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
        attempt(staff::changeKeys, "outdated.done");
    }

    void giveBack() {
        attempt(staff::giveBack, "travel.given");
    }

    private <T> void attempt(java.util.function.Supplier<Outcome<T>> work, String said) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        message.nothing();
        background.run(work, outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<Outcome<T>>(Outcome<T> answer)) {
                if (answer instanceof Outcome.Refused<T>(List<Refusal> refusals)) {
                    message.say(() -> TEXTS.get("refusal." + refusals.getFirst().code()));
                } else if (answer instanceof Outcome.Done<T>) {
                    message.say(() -> TEXTS.get(said));
                } else {
                    message.say(() -> TEXTS.get("outdated.failed"));
                }
            }
            load();
        });
    }

    /** Nothing of theirs waits, and nothing was just said. */
    boolean isQuiet() {
        return waiting.get().isEmpty() && !travelling.get() && message.words().get().isEmpty();
    }

    /** In words, for example "names, words told in confidence". */
    String what() {
        Set<KeyName> keys = EnumSet.copyOf(mine.get().isEmpty() ? waiting.get() : mine.get());
        return String.join(", ", keys.stream().map(key -> TEXTS.get("outdated.key." + key)).toList());
    }
}
