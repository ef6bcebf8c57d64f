package org.mlango.registers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/** Within how many days requests are answered, and for how many months things are kept; a manager chooses, everybody may look. */
final class TimesViewModel {
    private static final Texts TEXTS = Texts.of(TimesViewModel.class);

    private record Found(RequestDays days, KeepingTimes times, boolean mayChoose) {}

    final ObjectProperty<@Nullable Integer> usual = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> portability = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> registers = new SimpleObjectProperty<>();
    final BooleanProperty mayChoose = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final StringProperty refusal = new SimpleStringProperty("");
    final StringProperty done = new SimpleStringProperty("");

    private final Map<KeptClass, ObjectProperty<@Nullable Integer>> months = new EnumMap<>(KeptClass.class);
    private final Background background;
    private final Registers about;
    private final Runnable changed;

    /** @param changed called once other times hold */
    TimesViewModel(Background background, Registers about, Runnable changed) {
        this.background = background;
        this.about = about;
        this.changed = changed;
        for (KeptClass one : KeptClass.values()) {
            months.put(one, new SimpleObjectProperty<>());
        }
    }

    ObjectProperty<@Nullable Integer> months(KeptClass what) {
        ObjectProperty<@Nullable Integer> one = months.get(what);
        if (one == null) {
            throw new IllegalStateException(what.name());
        }
        return one;
    }

    void load() {
        refusal.set("");
        done.set("");
        mayChoose.set(false);
        background.read(tx -> new Found(about.days(tx), about.keeping().times(tx),
                tx.actor().roles().contains(Role.MANAGER)), found -> {
                    mayChoose.set(found.mayChoose());
                    show(found.days(), found.times());
                });
    }

    void usual() {
        show(RequestDays.LAW, KeepingTimes.USUAL);
    }

    void save() {
        refusal.set("");
        done.set("");
        RequestDays days = new RequestDays(or0(usual), or0(portability));
        Map<KeptClass, Integer> chosen = new EnumMap<>(KeptClass.class);
        for (KeptClass one : KeptClass.values()) {
            chosen.put(one, or0(months(one)));
        }
        KeepingTimes times = new KeepingTimes(chosen, or0(registers));
        busy.set(true);
        background.write(tx -> save(tx, days, times), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<KeepingTimes> ended -> {
                    done.set(TEXTS.get("times.done"));
                    changed.run();
                }
                case Outcome.Refused<KeepingTimes>(List<Refusal> why) -> refusal.set(RequestWords.of(why));
                case Outcome.Failed<KeepingTimes> failed -> {
                    // told as a notice; what was chosen still stands here
                }
            }
        });
    }

    private Outcome<KeepingTimes> save(WriteTx tx, RequestDays days, KeepingTimes times) {
        return about.chooseDays(tx, days) instanceof Outcome.Refused<RequestDays>(List<Refusal> why)
                ? Outcome.refused(why)
                : about.keeping().chooseTimes(tx, times);
    }

    /** Nothing chosen is not among what may be chosen. */
    private static int or0(ObjectProperty<@Nullable Integer> value) {
        Integer chosen = value.get();
        return chosen == null ? 0 : chosen;
    }

    private void show(RequestDays days, KeepingTimes times) {
        usual.set(days.usual());
        portability.set(days.portability());
        registers.set(times.registers());
        for (KeptClass one : KeptClass.values()) {
            months(one).set(times.months(one));
        }
    }
}
