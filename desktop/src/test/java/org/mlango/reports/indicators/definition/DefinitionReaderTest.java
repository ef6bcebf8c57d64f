package org.mlango.reports.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.mlango.kit.text.Language;

class DefinitionReaderTest {
    private static final String SHARED = """
            {"format": "mlango-indicators", "version": 1, "conditions": {"came": {"had": ["visit"]}}}""";
    private static final String FILE = """
            {"format": "mlango-indicators", "version": 1, "set": "try", "edition": "1",
             "source": {"name": "somebody", "year": 2026}, "every": "MONTH",
             "splits": {"kind": [{"label": "A", "who": {"is": ["gender:FEMALE"]}}, {"label": "B"}]},
             "conditions": {"twice": {"all": [{"as": "came"}, {"as": "came"}]}},
             "rows": [{"id": "one", "who": {"as": "twice"}, "by": ["kind"]}],
             "coarsen": [{"name": "together", "split": "kind"}]}""";

    static List<IndicatorSet> shipped() {
        return Shipped.all();
    }

    @Test
    void readsAFile() {
        IndicatorSet set = DefinitionReader.read(FILE, SHARED);
        assertThat(set.source()).isEqualTo(new IndicatorSet.Source("somebody", 2026));
        assertThat(set.row("one").orElseThrow().who().text()).isEqualTo("all(had[visit])");
        assertThat(set.split("kind").everybody()).isTrue();
    }

    @Test
    void everyMistakeIsOneSentence() {
        assertSaid("\"source\": {\"name\": \"somebody\", \"year\": 2026},", "", "'try' names no source.");
        assertSaid(", \"year\": 2026}", "}",
                "'year' of the source of 'try' is no whole number from 1990 to 2100.");
        assertSaid("\"twice\": {\"all\": [{\"as\": \"came\"}", "\"twice\": {\"all\": [{\"as\": \"twice\"}",
                "The conditions of 'try' go round in a circle: 'twice' rests on itself.");
        assertSaid("\"twice\": {\"all\"",
                "\"thrice\": {\"as\": \"twice\"}, \"twice\": {\"not\": {\"as\": \"thrice\"}}, \"x\": {\"all\"",
                "The conditions of 'try' go round in a circle: 'thrice' rests on itself.");
        assertSaid("{\"as\": \"came\"}, ", "{\"had\": [\"service:SV_NOWHERE\"]}, ",
                "Condition 'twice' of 'try' asks for 'service:SV_NOWHERE', which is never written down here.");
        assertSaid("gender:FEMALE", "gender:NOBODY",
                "Split 'kind' of 'try' asks for 'gender:NOBODY', which is never written down here.");
        assertSaid("{\"as\": \"twice\"}, \"by\"", "{\"as\": \"never\"}, \"by\"",
                "'try' names the condition 'never', which is nowhere.");
        assertSaid("\"by\": [\"kind\"]", "\"by\": [\"age\"]",
                "Row 'one' of 'try' is divided by 'age', which is no split of this file.");
        assertSaid("\"split\": \"kind\"", "\"split\": \"age\"",
                "A way to coarsen 'try' names 'age', which is no split.");
        assertSaid("\"who\": {\"as\": \"twice\"}, ", "",
                "Row 'one' of 'try' does not say who counts, nor why nobody can be counted.");
        assertSaid("{\"as\": \"twice\"}, \"by\"", "{\"as\": \"twice\", \"is\": [\"gender:MALE\"]}, \"by\"",
                "Row 'one' of 'try' holds a condition that says nothing, or several things at once.");
        assertSaid("\"MONTH\"", "\"DAY\"", "'every' of the file is 'DAY', which nobody knows.");
        assertSaid("\"edition\": \"1\"", "\"edition\": \" \"", "The file has no 'edition'.");
        assertSaid("\"by\": [\"kind\"]", "\"buy\": [\"kind\"]",
                "Row 'one' of 'try' has a field 'buy' that nobody knows.");
        assertSaid("\"twice\": {", "\"came\": {", "'try' says anew what the condition 'came' is.");
        assertSaid("\"version\": 1, \"set\"", "\"version\": 2, \"set\"",
                "This definition file is of a later version than this program can read.");
        assertSaid("mlango-indicators", "something",
                "This is not a definition file: its 'format' is not 'mlango-indicators'.");
        assertSaid("\"every\": \"MONTH\",", "\"every\": \"MONTH\"",
                "This definition file is no JSON; it goes wrong in line 3.");
    }

    private static void assertSaid(String before, String after, String sentence) {
        assertThat(FILE).contains(before);
        assertThatThrownBy(() -> DefinitionReader.read(FILE.replace(before, after), SHARED))
                .isInstanceOf(BadDefinition.class).hasMessage(sentence);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatShipsHasASourceAYearAndWordsInBothLanguages(IndicatorSet set) {
        assertThat(set.source().year()).isBetween(2000, 2100);
        assertThat(set.notVerified()).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(Shipped.title(set, language)).isNotBlank();
            set.rows().forEach(row -> assertThat(Shipped.title(set, row, language)).isNotBlank());
            set.splits().forEach(split -> split.groups()
                    .forEach(group -> assertThat(Shipped.group(group.label(), language)).isNotBlank()));
            set.coarsen().forEach(merge -> merge.into().keySet()
                    .forEach(label -> assertThat(Shipped.group(label, language)).isNotBlank()));
            set.rows().stream().map(Row::notKept).filter(Objects::nonNull)
                    .forEach(why -> assertThat(Shipped.notKept(why, language)).isNotBlank());
        }
    }

    @Test
    void periodsOfAYearThatBeginsInOctober() {
        Period half = Period.of(YearMonth.of(2026, 5), Every.HALF, 10);
        assertThat(half.firstDay()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(half.lastDay()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(half.earlierInYear()).containsExactly(Period.of(YearMonth.of(2025, 10), Every.HALF, 10));
        assertThat(Period.ended(LocalDate.of(2026, 5, 1), Every.QUARTER, 10, 2)).extracting(Period::first)
                .containsExactly(YearMonth.of(2026, 1), YearMonth.of(2025, 10));
        assertThat(Period.of(YearMonth.of(2026, 12), Every.YEAR, 1).months()).isEqualTo(12);
    }

    /** What is true of the files is found in them; what is not, is not. */
    @Test
    void whoIsInWhomFollowsFromTheFiles() {
        IndicatorSet moh = Shipped.set("moh-731-plus");
        assertInside(moh, "2.4.treated", "2.4.found", true);
        assertInside(moh, "2.4.found", "2.4.screened", true);
        assertInside(moh, "2.4.screened", "1.0", true);
        assertInside(moh, "2.0", "1.0", true);
        assertInside(moh, "2.2.needles-per-need", "2.2.needles", true);
        assertInside(moh, "2.3.sexual", "1.0", false);
        assertInside(moh, "1.0", "2.0", false);
        assertInside(moh, "3.7.died", "3.7.overdose", true);
        assertInside(moh, "3.3", "1.0", true);
    }

    private static void assertInside(IndicatorSet set, String inner, String outer, boolean is) {
        Row one = set.row(inner).orElseThrow();
        Row other = set.row(outer).orElseThrow();
        assertThat(Implication.holds(one.who(), Math.max(1, one.months()), other.who(), Math.max(1, other.months())))
                .as("%s in %s", inner, outer).isEqualTo(is);
    }
}
