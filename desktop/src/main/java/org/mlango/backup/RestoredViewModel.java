package org.mlango.backup;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.together.Yes;

/** What a backup that was brought back could not know, until two people have settled it. */
final class RestoredViewModel {
    private static final Texts TEXTS = Texts.of(RestoredViewModel.class);

    final ObjectProperty<@Nullable BroughtBack> back = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Yes> yes = new SimpleObjectProperty<>();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final ObjectProperty<Supplier<String>> message = new SimpleObjectProperty<>(() -> "");
    private final Background background;
    private final SettleRestore settling;

    RestoredViewModel(Background background, SettleRestore settling) {
        this.background = background;
        this.settling = settling;
    }

    StringBinding said() {
        return Bindings.createStringBinding(() -> message.get().get(), message, Texts.language());
    }

    /** A line for each thing nobody could know. */
    StringBinding doubts() {
        return Bindings.createStringBinding(() -> {
            BroughtBack now = back.get();
            return now == null ? "" : String.join("\n", DoubtWords.of(now));
        }, back, Texts.language());
    }

    void load() {
        background.read(BackupQueries::unsettled, found -> back.set(found.orElse(null)));
    }

    /** The object of the second person's yes; while there is nothing to settle, one that nothing else has. */
    UUID matter() {
        BroughtBack now = back.get();
        return now == null ? new UUID(0, 0) : SettleRestore.matter(now);
    }

    void settle() {
        Yes second = yes.get();
        if (second == null || busy.get()) {
            return;
        }
        busy.set(true);
        background.write(tx -> settling.run(tx, second), ended -> {
            busy.set(false);
            switch (ended) {
                case Outcome.Done<Boolean> done -> say("restored.done");
                case Outcome.Refused<Boolean>(List<Refusal> refusals) -> say(
                        "refusal." + refusals.getFirst().code());
                case Outcome.Failed<Boolean> failed -> say("restored.failed");
            }
            load();
        });
    }

    private void say(String key) {
        message.set(() -> TEXTS.get(TEXTS.has(key) ? key : "refusal.restored.second"));
    }
}
