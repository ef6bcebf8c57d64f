package org.mlango.registers;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.mlango.store.Background;
import org.mlango.store.ReadTx;

/** What waits in the registers today: how much, and until when. Nobody is named. */
final class RegistersTodayViewModel {
    /** @param due of each open request, the nearest first */
    record Waits(List<LocalDate> due, LocalDate today) {
        static final Waits NOTHING = new Waits(List.of(), LocalDate.EPOCH);

        boolean nothing() {
            return due.isEmpty();
        }
    }

    final ObjectProperty<Waits> waits = new SimpleObjectProperty<>(Waits.NOTHING);
    private final Background background;
    private final Registers registers;

    RegistersTodayViewModel(Background background, Registers registers) {
        this.background = background;
        this.registers = registers;
    }

    void read() {
        background.read(this::found, waits::set);
    }

    private Waits found(ReadTx tx) {
        return new Waits(registers.openRequests(tx).stream().map(Request::due).toList(), tx.today());
    }
}
