package org.mlango.vault;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** One thing at a time that changes keys and takes seconds; afterwards it says what came of it. */
final class AttemptViewModel {
    private static final Texts TEXTS = Texts.of(AttemptViewModel.class);

    final BooleanProperty busy = new SimpleBooleanProperty();
    final SaidViewModel message = new SaidViewModel();

    private final Background background;

    AttemptViewModel(Background background) {
        this.background = background;
    }

    /**
     * @param said the words for when it is done
     * @param done runs before they are said
     * @param after runs whatever came of it
     */
    <T> void run(Supplier<Outcome<T>> work, String said, Runnable done, Runnable after) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        message.nothing();
        background.run(work, outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<Outcome<T>>(Outcome<T> answer)) {
                switch (answer) {
                    case Outcome.Done<T> worked -> {
                        done.run();
                        message.say(() -> TEXTS.get(said));
                    }
                    case Outcome.Refused<T>(List<Refusal> refusals) ->
                        message.say(() -> TEXTS.get("refusal." + refusals.getFirst().code()));
                    case Outcome.Failed<T> failed -> message.say(() -> TEXTS.get("outdated.failed"));
                }
            }
            after.run();
        });
    }
}
