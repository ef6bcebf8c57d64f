package org.mlango.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.mlango.store.Background;
import org.mlango.store.ReadTx;

/** What waits in the registers today: how much, and until when. Nobody is named. */
final class RegistersTodayViewModel {
    /**
     * @param due of each open request, the nearest first
     * @param noticed of each breach whose 72 hours count, the earliest first; none for those who do not go on with it
     */
    record Waits(List<LocalDate> due, List<Instant> noticed, LocalDate today, Instant now) {
        static final Waits NOTHING = new Waits(List.of(), List.of(), LocalDate.EPOCH, Instant.EPOCH);

        boolean nothing() {
            return due.isEmpty() && noticed.isEmpty();
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
        List<Instant> noticed = Breaches.mayWork(tx)
                ? Breaches.all(tx).stream().filter(Breach::runs).map(Breach::noticed).sorted().toList()
                : List.of();
        return new Waits(registers.openRequests(tx).stream().map(Request::due).toList(), noticed, tx.today(),
                tx.now());
    }
}
