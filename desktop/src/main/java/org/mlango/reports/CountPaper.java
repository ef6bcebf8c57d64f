package org.mlango.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.reports.indicators.Indicator;
import org.mlango.reports.proof.Facts;
import org.mlango.reports.proof.Facts.Inside;
import org.mlango.reports.protect.Group;
import org.mlango.reports.protect.Level;
import org.mlango.reports.protect.Nesting.IfAll;
import org.mlango.reports.protect.SafeRow;
import org.mlango.reports.protect.Shown;
import org.mlango.reports.protect.Threshold;
import org.mlango.reports.write.Sheet;
import org.mlango.reports.write.SheetLine;
import org.mlango.reports.write.SheetLine.Kind;

/** A count on paper: the sheet that is shown and written, and what a reader of it knows beside the numbers. */
final class CountPaper implements Paper {
    /** Stands for every number that is not shown, whatever the reason. */
    static final String BLANK = "\u2013";
    private static final int GENDER_COLUMN = 3;
    private static final int NUMBERS_FROM = 4;

    private final SafeCount count;
    private final CountWords words;
    private final Map<String, String> places = new HashMap<>();

    CountPaper(SafeCount count, Language language) {
        this.count = count;
        this.words = new CountWords(count, language);
        number();
    }

    /** Rows in sight are numbered within their part; those not shown get a place nobody sees. */
    private void number() {
        Map<Part, Integer> shown = new HashMap<>();
        for (Indicator indicator : count.indicators()) {
            Part part = Part.of(indicator);
            boolean seen = row(indicator).shown() != Shown.NOTHING;
            places.put(indicator.key(),
                    seen ? part.letter() + shown.merge(part, 1, Integer::sum) : "hidden " + indicator.key());
        }
    }

    @Override
    public Sheet sheet() {
        return new Sheet(words.get("paper.tab"), words.title(), words.get("paper.mark"), words.about(), headings(),
                NUMBERS_FROM, lines(), new CountNotes(count, words).all(), words.get("paper.page"));
    }

    @Override
    public Facts facts() {
        List<Inside> insides = count.nestings().stream().map(nesting -> new Inside(place(nesting.inner()),
                place(nesting.outer()), nesting.ifAll() == IfAll.TELLS)).toList();
        return new Facts(new HashSet<>(places.values()), words.get("group.ALL"), labels(count.table().down()),
                GENDER_COLUMN, NUMBERS_FROM, labels(count.table().across()).size(), insides,
                Threshold.INSIDE.least());
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(words.get("paper.number"), words.get("paper.what"),
                words.get("paper.unit"), words.get("paper.gender"), words.get("paper.total")));
        headings.addAll(labels(count.table().across()));
        return headings;
    }

    private List<SheetLine> lines() {
        List<SheetLine> lines = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Indicator> seen = count.indicators().stream().filter(indicator -> Part.of(indicator) == part)
                    .filter(indicator -> row(indicator).shown() != Shown.NOTHING).toList();
            if (!seen.isEmpty()) {
                lines.add(new SheetLine(Kind.HEADING, List.of(words.get("part." + part.name()))));
                seen.forEach(indicator -> lines.addAll(lines(indicator)));
            }
        }
        return lines;
    }

    private List<SheetLine> lines(Indicator indicator) {
        SafeRow row = row(indicator);
        boolean divided = row.shown() == Shown.CELLS;
        List<SheetLine> lines = new ArrayList<>();
        int across = labels(count.table().across()).size();
        List<Long> sums = new ArrayList<>();
        for (int j = 0; divided && j < across; j++) {
            sums.add(row.acrossSum(j));
        }
        lines.add(line(Kind.WHOLE, indicator, words.get("group.ALL"), row.total(), sums));
        List<String> genders = labels(count.table().down());
        for (int i = 0; divided && i < genders.size(); i++) {
            lines.add(line(Kind.PART, indicator, genders.get(i), row.downSum(i),
                    across == 0 ? List.of() : row.cells().get(i)));
        }
        return lines;
    }

    private SheetLine line(Kind kind, Indicator indicator, String gender, @Nullable Long total,
            List<Long> numbers) {
        List<String> cells = new ArrayList<>(List.of(place(indicator.key()), words.what(indicator),
                words.unit(indicator), gender, total == null ? BLANK : total.toString()));
        numbers.forEach(number -> cells.add(number.toString()));
        while (cells.size() < NUMBERS_FROM + 1 + labels(count.table().across()).size()) {
            cells.add(BLANK);
        }
        return new SheetLine(kind, cells);
    }

    /** The words of the groups; none if the table is not divided that way. */
    private List<String> labels(Level level) {
        return level.isWhole()
                ? List.of()
                : level.groups().stream().map(Group::key).map(key -> words.get("group." + key)).toList();
    }

    private SafeRow row(Indicator indicator) {
        return count.table().row(indicator.key());
    }

    private String place(String key) {
        return places.getOrDefault(key, key);
    }

    /** The parts of the table, in order. */
    enum Part {
        ALL, SERVICES, THINGS, CHOICE;

        static Part of(Indicator indicator) {
            return switch (indicator.kind()) {
                case PEOPLE, VISITS -> ALL;
                case SERVICE_PEOPLE, SERVICE_VISITS -> SERVICES;
                case THING_GIVEN -> THINGS;
                case NOT_COUNTED -> CHOICE;
                case TALKED, ANSWER, GIVES, GROUP, OVERLAP, GIVES_GROUP, ASKED, ASKED_PEOPLE ->
                    throw new IllegalArgumentException("of another count");
            };
        }

        /** A letter, so that the number of a line is never taken for a count. */
        String letter() {
            return switch (this) {
                case ALL -> "A";
                case SERVICES -> "B";
                case THINGS -> "C";
                case CHOICE -> "D";
            };
        }
    }
}
