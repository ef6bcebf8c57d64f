package org.mlango.reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.mlango.kit.text.Language;
import org.mlango.ownview.Question;
import org.mlango.people.Population;
import org.mlango.reports.indicators.TalkCount;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** Counts what people said of their own use in a year that is over. Reads codes, so the reading is in the trail. */
final class MakeTalkCount implements CountKind<Integer> {
    private static final int YEARS = 4;

    @Override
    public String name() {
        return "talks";
    }

    @Override
    public List<Integer> periods(ReadTx tx) {
        int last = tx.today().getYear() - 1;
        return IntStream.range(0, YEARS).mapToObj(back -> last - back).toList();
    }

    @Override
    public Outcome<Count> make(WriteTx tx, Integer year) {
        if (!MakeCount.mayCount(tx)) {
            return Outcome.refused("", "count.not_yours");
        }
        if (!tx.keys().opens(KeyName.CK)) {
            return Outcome.refused("", "count.keys");
        }
        if (year >= tx.today().getYear()) {
            return Outcome.refused("period", "count.year_not_ended");
        }
        tx.audit(AuditLine.of("COUNT_MADE", "count", null).forPurpose("TALKS_" + year));
        TalkCount truth = TalkCount.read(tx, year, Question.GIVES.codes(),
                Arrays.stream(Population.values()).map(Population::name).toList());
        return Outcome.done(
                ProvenCount.of(truth, new SafeTalkCount.Frame(year, CentreCodeQueries.code(tx), tx.today())));
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
