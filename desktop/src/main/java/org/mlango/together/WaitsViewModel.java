package org.mlango.together;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;

/** What waits for 48 hours, for every colleague to see. */
final class WaitsViewModel {
    final ObservableList<Row> rows = FXCollections.observableArrayList();

    private final Background background;
    private final SecondPerson rule;
    private final Function<ReadTx, Map<UUID, String>> names;

    /** @param by the name of who asked; empty for somebody with the envelope */
    record Row(Wait asked, String by) {
        @Override
        public String toString() {
            return "Row[" + asked.id() + "]";
        }
    }

    WaitsViewModel(Background background, SecondPerson rule, Function<ReadTx, Map<UUID, String>> names) {
        this.background = background;
        this.rule = rule;
        this.names = names;
    }

    void load() {
        background.write(tx -> {
            Map<UUID, String> known = names.apply(tx);
            return Outcome.done(rule.waiting(tx).stream()
                    .map(wait -> new Row(wait, known.getOrDefault(wait.askedBy(), ""))).toList());
        }, outcome -> {
            if (outcome instanceof Outcome.Done<List<Row>>(List<Row> found)) {
                rows.setAll(found);
            }
        });
    }

    void stop(Row row) {
        background.write(tx -> rule.stop(tx, row.asked()), done -> load());
    }
}
