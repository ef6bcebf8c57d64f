package org.mlango.reports;

import java.util.Arrays;
import java.util.List;

import org.mlango.kit.text.Language;
import org.mlango.ownview.Question;
import org.mlango.people.Population;
import org.mlango.reports.indicators.CentreCodeQueries;
import org.mlango.reports.indicators.TalkCount;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** Counts what people said of their own use in a year that is over. Reads codes, so the reading is in the trail. */
final class MakeTalkCount implements CountKind<Integer> {
    @Override
    public String name() {
        return "talks";
    }

    @Override
    public List<Integer> periods(ReadTx tx) {
        return Counting.years(tx);
    }

    @Override
    public Outcome<Count> make(WriteTx tx, Integer year) {
        return Counting.ofYear(tx, year, "TALKS_" + year, () -> {
            TalkCount truth = TalkCount.read(tx, year, Question.GIVES.codes(),
                    Arrays.stream(Population.values()).map(Population::name).toList());
            return ProvenCount.of(truth, new SafeTalkCount.Frame(year, CentreCodeQueries.code(tx), tx.today()));
        });
    }

    @Override
    public String words(Integer year, Language language) {
        return String.valueOf(year);
    }

    @Override
    public String mark(Integer year) {
        return year + "-T";
    }
}
