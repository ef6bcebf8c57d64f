package org.mlango.reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.indicators.Asked;
import org.mlango.reports.indicators.AskedCount;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** Counts the plans and referrals people asked for in a year that is over. No plan is opened, and no word. */
final class MakeAskedCount implements CountKind<MakeAskedCount.Choice> {
    private static final Texts TEXTS = Texts.of(MakeAskedCount.class);
    private static final int YEARS = 4;

    /** What of which year. */
    record Choice(int year, Asked asked) {}

    @Override
    public String name() {
        return "asked";
    }

    @Override
    public List<Choice> periods(ReadTx tx) {
        int last = tx.today().getYear() - 1;
        return IntStream.range(0, YEARS).mapToObj(back -> last - back).flatMap(MakeAskedCount::of).toList();
    }

    private static Stream<Choice> of(int year) {
        return Arrays.stream(Asked.values()).map(asked -> new Choice(year, asked));
    }

    @Override
    public Outcome<Count> make(WriteTx tx, Choice choice) {
        if (!MakeCount.mayCount(tx)) {
            return Outcome.refused("", "count.not_yours");
        }
        if (!tx.keys().opens(KeyName.CK)) {
            return Outcome.refused("", "count.keys");
        }
        if (choice.year() >= tx.today().getYear()) {
            return Outcome.refused("period", "count.year_not_ended");
        }
        tx.audit(AuditLine.of("COUNT_MADE", "count", null).forPurpose(choice.asked() + "_" + choice.year()));
        return Outcome.done(ProvenCount.of(AskedCount.read(tx, choice.asked(), choice.year()),
                new SafeAskedCount.Frame(choice.asked(), choice.year(), CentreCodeQueries.code(tx), tx.today())));
    }

    @Override
    public String words(Choice choice, Language language) {
        return TEXTS.in(language, "asked.choice." + choice.asked(), String.valueOf(choice.year()));
    }

    @Override
    public String mark(Choice choice) {
        return choice.year() + switch (choice.asked()) {
            case PLANS -> "-P";
            case REFERRALS -> "-R";
            case REFERRAL_PLACES -> "-K";
        };
    }
}
