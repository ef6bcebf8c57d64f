package org.mlango.reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.indicators.Asked;
import org.mlango.reports.indicators.AskedCount;
import org.mlango.reports.indicators.CentreCodeQueries;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** Counts the plans and referrals people asked for, and what they told, in a year that is over. No plan is opened, and no word. */
final class MakeAskedCount implements CountKind<MakeAskedCount.Choice> {
    private static final Texts TEXTS = Texts.of(MakeAskedCount.class);

    /** What of which year. */
    record Choice(int year, Asked asked) {}

    @Override
    public String name() {
        return "asked";
    }

    @Override
    public List<Choice> periods(ReadTx tx) {
        return Counting.years(tx).stream().flatMap(MakeAskedCount::of).toList();
    }

    private static Stream<Choice> of(int year) {
        return Arrays.stream(Asked.values()).map(asked -> new Choice(year, asked));
    }

    @Override
    public Outcome<Count> make(WriteTx tx, Choice choice) {
        Asked asked = choice.asked();
        int year = choice.year();
        return Counting.ofYear(tx, year, asked + "_" + year,
                () -> ProvenCount.of(AskedCount.read(tx, asked, year),
                        new SafeAskedCount.Frame(asked, year, CentreCodeQueries.code(tx), tx.today())));
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
            case HAPPENED -> "-H";
            case HELP_SOON -> "-S";
        };
    }
}
