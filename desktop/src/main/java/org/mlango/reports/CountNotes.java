package org.mlango.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.mlango.reports.indicators.Indicator;
import org.mlango.reports.indicators.Indicator.Kind;
import org.mlango.reports.protect.Group;
import org.mlango.reports.protect.Level;
import org.mlango.reports.protect.Shown;
import org.mlango.reports.protect.Threshold;

/** What was merged, what is not shown and why, and how to read the rest; in plain sentences. */
final class CountNotes {
    private final SafeCount count;
    private final CountWords words;

    CountNotes(SafeCount count, CountWords words) {
        this.count = count;
        this.words = words;
    }

    List<String> all() {
        List<String> notes = new ArrayList<>();
        int least = Threshold.INSIDE.least();
        notes.add(words.get("note.small", least, least - 1));
        notes.add(words.get("note.blank", CountPaper.BLANK));
        notes.add(merged(count.table().down(), "gender"));
        notes.add(merged(count.table().across(), "age"));
        if (count.table().count(Shown.CELLS) > 0 && rows(Shown.TOTAL).stream().anyMatch(row -> !isChoice(row))) {
            notes.add(words.get("note.totals"));
        }
        notes.add(words.get("note.visits"));
        notes.add(words.get("note.choice"));
        notes.add(words.get("note.things"));
        notes.add(words.get("note.late"));
        if (!rows(Shown.NOTHING).isEmpty()) {
            notes.add(words.get("note.hidden", names(rows(Shown.NOTHING))));
        }
        return notes;
    }

    private String merged(Level level, String dimension) {
        if (level.isWhole()) {
            return words.get("note." + dimension + ".all");
        }
        String groups = level.groups().stream().map(Group::key).map(key -> words.get("group." + key))
                .collect(Collectors.joining("; "));
        return words.get("note." + dimension, groups);
    }

    private List<Indicator> rows(Shown shown) {
        return count.indicators().stream().filter(row -> count.table().row(row.key()).shown() == shown).toList();
    }

    /** Each name once; with what was counted where only one of its lines is hidden. */
    private String names(List<Indicator> hidden) {
        return hidden.stream().map(indicator -> isWhollyHidden(indicator, hidden)
                ? words.what(indicator)
                : words.what(indicator) + " (" + words.unit(indicator) + ")").distinct()
                .collect(Collectors.joining("; "));
    }

    private boolean isWhollyHidden(Indicator indicator, List<Indicator> hidden) {
        return count.indicators().stream().filter(other -> words.what(other).equals(words.what(indicator)))
                .allMatch(hidden::contains);
    }

    private static boolean isChoice(Indicator indicator) {
        return indicator.kind() == Kind.NOT_COUNTED;
    }
}
