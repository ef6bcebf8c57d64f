package org.mlango.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.places.PlaceKind;
import org.mlango.places.PlaceWords;
import org.mlango.plans.Plans;
import org.mlango.referrals.Referrals;
import org.mlango.reports.indicators.Asked;
import org.mlango.reports.indicators.AskedCount;
import org.mlango.reports.indicators.Indicator;
import org.mlango.reports.proof.Facts;
import org.mlango.reports.proof.Facts.Inside;
import org.mlango.reports.protect.Group;
import org.mlango.reports.protect.SafeRow;
import org.mlango.reports.protect.Shown;
import org.mlango.reports.protect.Threshold;
import org.mlango.reports.write.Sheet;
import org.mlango.reports.write.SheetLine;

/** What people asked for in a year, on paper: how many, a line for each way they stood, and how many people. */
final class AskedPaper implements Paper {
    private static final Texts TEXTS = Texts.of(AskedPaper.class);
    private static final Texts PLANS = Texts.of(Plans.class);
    private static final Texts REFERRALS = Texts.of(Referrals.class);
    private static final int STOOD_COLUMN = 3;
    private static final int NUMBERS_FROM = 4;

    private final SafeAskedCount count;
    private final Language language;

    AskedPaper(SafeAskedCount count, Language language) {
        this.count = count;
        this.language = language;
    }

    @Override
    public Sheet sheet() {
        String year = String.valueOf(count.frame().year());
        List<String> about = List.of(own("asked.from_to", year), get("paper.made", count.frame().centre(),
                CountWords.day(count.frame().madeOn(), language), AskedCount.DEFINITIONS));
        return new Sheet(own("asked.tab"), get("asked.choice." + asked(), year), get("paper.mark"), about,
                List.of(get("paper.number"), get("paper.what"), get("paper.unit"), get("asked.by." + asked()),
                        get("paper.total")),
                NUMBERS_FROM, lines(), notes(), get("paper.page"));
    }

    @Override
    public Facts facts() {
        List<Inside> insides = count.nestings().stream()
                .map(nesting -> new Inside(place(nesting.inner()), place(nesting.outer()), false)).toList();
        return new Facts(count.indicators().stream().map(one -> place(one.key())).collect(Collectors.toSet()),
                get("group.ALL"), labels(), STOOD_COLUMN, NUMBERS_FROM, 0, insides, Threshold.INSIDE.least());
    }

    private List<SheetLine> lines() {
        List<SheetLine> lines = new ArrayList<>();
        for (Indicator indicator : count.indicators()) {
            SafeRow row = count.table().row(indicator.key());
            if (row.shown() != Shown.NOTHING) {
                lines.add(line(SheetLine.Kind.WHOLE, indicator, get("group.ALL"), row.total()));
            }
            for (int i = 0; row.shown() == Shown.CELLS && i < labels().size(); i++) {
                lines.add(line(SheetLine.Kind.PART, indicator, labels().get(i), row.downSum(i)));
            }
        }
        return lines;
    }

    private SheetLine line(SheetLine.Kind kind, Indicator indicator, String stood, @Nullable Long number) {
        boolean people = indicator.kind() == Indicator.Kind.ASKED_PEOPLE;
        return new SheetLine(kind, List.of(place(indicator.key()),
                get((people ? "asked.people." : "asked.row.") + asked()),
                people ? get("unit.people") : get("asked.unit." + asked()), stood,
                number == null ? CountPaper.BLANK : number.toString()));
    }

    /** The words of the groups; none where they could not be divided. */
    private List<String> labels() {
        return count.table().down().isWhole()
                ? List.of()
                : count.table().down().groups().stream().map(Group::key).map(this::label).toList();
    }

    private String label(String key) {
        if (TEXTS.has("group." + key)) {
            return get("group." + key);
        }
        return switch (asked()) {
            case PLANS -> PLANS.in(language, "state." + key);
            case REFERRALS -> REFERRALS.in(language, "state." + key);
            case REFERRAL_PLACES -> PlaceWords.kind(language, PlaceKind.valueOf(key));
            case HAPPENED, HELP_SOON -> throw new IllegalArgumentException("a group without words");
        };
    }

    private List<String> notes() {
        int least = Threshold.INSIDE.least();
        List<String> notes = new ArrayList<>(List.of(get("note.small", least, least - 1), own("asked.note.who"),
                get("asked.note.stood." + asked()), get("asked.note.never." + asked())));
        if (count.table().down().isWhole()) {
            notes.add(get("asked.note.whole"));
        }
        if (count.table().count(Shown.NOTHING) > 0) {
            notes.add(get("asked.note.hidden"));
        }
        return notes;
    }

    /** What happened has words of its own where it is agreed to, and told, in another way. */
    private String own(String key, Object... details) {
        String other = key + ".happened";
        boolean told = asked() == Asked.HAPPENED || asked() == Asked.HELP_SOON;
        return told && TEXTS.has(other) ? get(other, details) : get(key, details);
    }

    private Asked asked() {
        return count.frame().asked();
    }

    /** A letter, so that the number of a line is never taken for a count. */
    private static String place(String key) {
        return key.equals(Indicator.ASKED.key()) ? "A1" : "B1";
    }

    private String get(String key, Object... details) {
        return TEXTS.in(language, key, details);
    }
}
