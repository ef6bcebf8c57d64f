package org.mlango.vault;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.mlango.store.Background;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;

/** Colleagues whose work calls for something nobody has opened to them yet. */
final class WaitingViewModel {
    final ObservableList<Waiting> rows = FXCollections.observableArrayList();

    private final Background background;
    private final Session session;
    private final Function<ReadTx, Map<UUID, String>> names;

    /** @param here true if the one signed in holds any of it and may say yes */
    record Waiting(UUID worker, String name, Set<KeyName> keys, boolean here) {
        @Override
        public String toString() {
            return "Waiting[" + worker + "]";
        }
    }

    WaitingViewModel(Background background, Session session, Function<ReadTx, Map<UUID, String>> names) {
        this.background = background;
        this.session = session;
        this.names = names;
    }

    void load() {
        background.read(names, known -> rows.setAll(found(known)));
    }

    /** The one signed in knows this colleague and opens to them what both their roles call for. */
    void sayYes(Waiting waiting) {
        background.run(() -> session.grantWaiting(waiting.worker()), done -> load());
    }

    private List<Waiting> found(Map<UUID, String> known) {
        return session.waiting().entrySet().stream().filter(entry -> known.containsKey(entry.getKey()))
                .map(entry -> row(entry.getKey(), known.getOrDefault(entry.getKey(), ""), entry.getValue())).toList();
    }

    private Waiting row(UUID worker, String name, Set<KeyName> waiting) {
        Set<KeyName> mine = session.grantable(worker);
        return new Waiting(worker, name, EnumSet.copyOf(mine.isEmpty() ? waiting : mine), !mine.isEmpty());
    }
}
