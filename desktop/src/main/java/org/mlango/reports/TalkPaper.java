package org.mlango.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.ownview.OwnView;
import org.mlango.people.People;
import org.mlango.reports.indicators.Indicator;
import org.mlango.reports.indicators.Indicator.Kind;
import org.mlango.reports.indicators.TalkCount;
import org.mlango.reports.proof.Facts;
import org.mlango.reports.proof.Facts.Inside;
import org.mlango.reports.protect.Group;
import org.mlango.reports.protect.SafeRow;
import org.mlango.reports.protect.Shown;
import org.mlango.reports.protect.Threshold;
import org.mlango.reports.write.Sheet;
import org.mlango.reports.write.SheetLine;

/** What people said in a year, on paper: the three questions in five columns, then effects, groups, and both together. */
final class TalkPaper implements Paper {
    private static final Texts TEXTS = Texts.of(TalkPaper.class);
    private static final Texts QUESTIONS = Texts.of(OwnView.class);
    private static final Texts PEOPLE = Texts.of(People.class);
    private static final int WHO_COLUMN = 3;
    private static final int NUMBERS_FROM = 4;
    private static final List<Kind> PARTS = List.of(Kind.TALKED, Kind.ANSWER, Kind.GIVES, Kind.GROUP, Kind.OVERLAP,
            Kind.GIVES_GROUP);

    private final SafeTalkCount count;
    private final Language language;
    private final Map<String, String> places = new HashMap<>();

    TalkPaper(SafeTalkCount count, Language language) {
        this.count = count;
        this.language = language;
        Map<Kind, Integer> shown = new HashMap<>();
        for (Indicator indicator : count.indicators()) {
            places.put(indicator.key(), isSeen(indicator)
                    ? (char) ('A' + PARTS.indexOf(indicator.kind())) + ""
                            + shown.merge(indicator.kind(), 1, Integer::sum)
                    : "hidden " + indicator.key());
        }
    }

    @Override
    public Sheet sheet() {
        List<String> about = List.of(
                get("talks.kept", String.valueOf(count.frame().year())),
                get("paper.made", count.frame().centre(), CountWords.day(count.frame().madeOn(), language),
                        TalkCount.DEFINITIONS));
        return new Sheet(get("talks.tab"), get("talks.paper", String.valueOf(count.frame().year())), get("paper.mark"),
                about, headings(), NUMBERS_FROM, lines(), notes(), get("paper.page"));
    }

    @Override
    public Facts facts() {
        List<Inside> insides = count.nestings().stream()
                .map(nesting -> new Inside(place(nesting.inner()), place(nesting.outer()), true)).toList();
        return new Facts(Set.copyOf(places.values()), get("group.ALL"), List.of(), WHO_COLUMN, NUMBERS_FROM,
                columns().size(), insides, Threshold.INSIDE.least());
    }

    private List<String> headings() {
        return Stream.of(List.of(get("paper.number"), get("paper.what"), get("paper.unit"), get("talks.who"),
                get("paper.total")), columns()).flatMap(Collection::stream).toList();
    }

    /** The five answers; none where no question could be divided. */
    private List<String> columns() {
        return count.table().across().isWhole()
                ? List.of()
                : count.table().across().groups().stream().map(Group::key).map(key -> get("group." + key)).toList();
    }

    private List<SheetLine> lines() {
        List<SheetLine> lines = new ArrayList<>();
        for (Kind part : PARTS) {
            List<Indicator> seen = count.indicators().stream()
                    .filter(indicator -> indicator.kind() == part && isSeen(indicator)).toList();
            if (!seen.isEmpty()) {
                lines.add(new SheetLine(SheetLine.Kind.HEADING, List.of(get("talks.part." + part.name()))));
                seen.forEach(indicator -> lines.add(line(indicator)));
            }
        }
        return lines;
    }

    private SheetLine line(Indicator indicator) {
        SafeRow row = row(indicator);
        @Nullable
        Long total = row.total();
        List<String> cells = new ArrayList<>(List.of(place(indicator.key()), what(indicator), get("unit.people"),
                get("group.ALL"), total == null ? CountPaper.BLANK : total.toString()));
        for (int column = 0; column < columns().size(); column++) {
            cells.add(row.shown() == Shown.CELLS ? String.valueOf(row.acrossSum(column)) : CountPaper.BLANK);
        }
        return new SheetLine(SheetLine.Kind.WHOLE, cells);
    }

    private String what(Indicator indicator) {
        String[] codes = indicator.code().split("/", 2);
        return switch (indicator.kind()) {
            case ANSWER -> QUESTIONS.in(language, "question." + indicator.code());
            case GIVES -> QUESTIONS.in(language, "code." + indicator.code());
            case GROUP -> group(indicator.code());
            case OVERLAP -> get("talks.both", group(codes[0]), group(codes[1]));
            case GIVES_GROUP -> get("talks.of_group", group(codes[0]), QUESTIONS.in(language, "code." + codes[1]));
            default -> get("talks.row.TALKED");
        };
    }

    private String group(String code) {
        return PEOPLE.in(language, "population." + code);
    }

    private List<String> notes() {
        int least = Threshold.INSIDE.least();
        List<String> notes = new ArrayList<>(List.of(get("note.small", least, least - 1),
                get("note.blank", CountPaper.BLANK), get("talks.note.five"), get("talks.note.newest"),
                get("talks.note.groups"), get("talks.note.never")));
        count.indicators().stream().filter(one -> one.kind() == Kind.ANSWER && row(one).shown() == Shown.CELLS)
                .map(this::shares).forEach(notes::add);
        long hidden = count.table().count(Shown.NOTHING);
        if (hidden > 0) {
            notes.add(get("talks.note.hidden", hidden));
        }
        return notes;
    }

    /** Of those who answered yes, sometimes or no; the other two stand beside it as counts. */
    private String shares(Indicator indicator) {
        SafeRow row = row(indicator);
        double answered = row.acrossSum(0) + row.acrossSum(1) + row.acrossSum(2);
        return get("talks.note.share", what(indicator), percent(row.acrossSum(0), answered),
                percent(row.acrossSum(1), answered), percent(row.acrossSum(2), answered), row.acrossSum(3),
                row.acrossSum(4));
    }

    private static long percent(long part, double of) {
        return of == 0 ? 0 : Math.round(100 * part / of);
    }

    private boolean isSeen(Indicator indicator) {
        return row(indicator).shown() != Shown.NOTHING;
    }

    private SafeRow row(Indicator indicator) {
        return count.table().row(indicator.key());
    }

    private String place(String key) {
        return places.getOrDefault(key, key);
    }

    private String get(String key, Object... details) {
        return TEXTS.in(language, key, details);
    }
}
