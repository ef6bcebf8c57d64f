package org.mlango.plans;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** A counsellor's desk: what they promised, and what people agreed with them. */
final class DeskViewModel {
    private static final Texts TEXTS = Texts.of(DeskViewModel.class);

    final ObjectProperty<DeskDay> day = new SimpleObjectProperty<>(DeskDay.NOTHING);
    final BooleanProperty busy = new SimpleBooleanProperty();
    final StringProperty refusal = new SimpleStringProperty("");

    private final Plans plans;
    private final Desk desk;
    private final Background background;
    private final Notices notices;
    private int most = Desk.MOST;

    DeskViewModel(Plans plans, Desk desk, Background background, Notices notices) {
        this.plans = plans;
        this.desk = desk;
        this.background = background;
        this.notices = notices;
    }

    void read() {
        background.write(tx -> desk.open(tx, most), outcome -> {
            if (outcome instanceof Outcome.Done<DeskDay>(DeskDay found)) {
                day.set(found);
            } else {
                say(outcome);
            }
        });
    }

    void more() {
        most += Desk.MOST;
        read();
    }

    /** The promise is kept. */
    void done(UUID plan, Step step) {
        change(plan, (tx, shown) -> plans.moveStep(tx, shown, step, StepState.DONE));
    }

    /** The one time they asked for is over. */
    void reached(UUID plan) {
        change(plan, plans::reached);
    }

    private void change(UUID plan,
            BiFunction<WriteTx, Plan, Outcome<UUID>> work) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        background.write(tx -> plans.with(tx, plan, shown -> work.apply(tx, shown)), outcome -> {
            busy.set(false);
            say(outcome);
            read();
        });
    }

    /** Days alone, with one neutral title, for the worker's own calendar. */
    void save(Path place) {
        String title = TEXTS.get("calendar.entry");
        background.write(tx -> plans.calendar(tx, title), outcome -> {
            if (outcome instanceof Outcome.Done<byte[]>(byte[] file)) {
                background.run(() -> put(place, file), saved -> notices.say(
                        TEXTS.get(saved instanceof Outcome.Done<Boolean>(Boolean done) && done
                                ? "calendar.saved"
                                : "copy.not_saved")));
            } else {
                say(outcome);
            }
        });
    }

    private static boolean put(Path place, byte[] file) {
        try {
            SavedFile.put(place, file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    void forget() {
        day.set(DeskDay.NOTHING);
        refusal.set("");
        most = Desk.MOST;
    }

    private void say(Outcome<?> outcome) {
        refusal.set(outcome instanceof Outcome.Refused<?>(List<Refusal> no)
                ? String.join(" ", no.stream().map(PlanWords::refusal).toList())
                : "");
    }
}
