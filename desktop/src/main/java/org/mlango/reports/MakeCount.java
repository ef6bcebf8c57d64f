package org.mlango.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.reports.indicators.CentreCodeQueries;
import org.mlango.reports.indicators.FirstCount;
import org.mlango.reports.indicators.Quarter;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;
import org.mlango.visits.Visits;

/** Makes the count of one quarter that is over. Reads codes, so the reading is in the trail. What comes back was proven. */
final class MakeCount implements CountKind<Quarter> {
    private static final int QUARTERS = 8;

    private final Visits visits;

    MakeCount(Visits visits) {
        this.visits = visits;
    }

    @Override
    public String name() {
        return "count";
    }

    @Override
    public List<Quarter> periods(ReadTx tx) {
        return Quarter.ended(tx.today(), QUARTERS);
    }

    @Override
    public Outcome<Count> make(WriteTx tx, Quarter quarter) {
        return run(tx, quarter).map(made -> made);
    }

    @Override
    public String words(Quarter quarter, Language language) {
        return CountWords.quarter(quarter, language);
    }

    @Override
    public String mark(Quarter quarter) {
        return quarter.year() + "-Q" + quarter.number();
    }

    Outcome<SafeCount> run(WriteTx tx, Quarter quarter) {
        return Counting.of(tx, quarter.hasEnded(tx.today()), new Refusal("quarter", "count.not_ended"),
                quarter.year() + "_Q" + quarter.number(),
                () -> ProvenCount.of(FirstCount.read(tx, quarter), frame(tx, quarter)));
    }

    private SafeCount.Frame frame(ReadTx tx, Quarter quarter) {
        Map<String, String> words = new HashMap<>();
        Map<String, String> units = new HashMap<>();
        visits.services(tx).forEach(service -> putWords(words, service.code(), service.label()));
        visits.things(tx).forEach(thing -> {
            units.put(thing.code(), thing.unit());
            putWords(words, thing.code(), thing.label());
        });
        return new SafeCount.Frame(quarter, CentreCodeQueries.code(tx), tx.today(), words, units);
    }

    private static void putWords(Map<String, String> words, String code, @Nullable String label) {
        if (label != null) {
            words.put(code, label);
        }
    }
}
