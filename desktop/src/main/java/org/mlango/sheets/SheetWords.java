package org.mlango.sheets;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mlango.consent.ConsentWords;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;
import org.mlango.store.Refusal;

/** Sentences of this room. */
final class SheetWords {
    private static final Texts TEXTS = Texts.of(SheetWords.class);

    private SheetWords() {}

    static String refusal(Refusal refusal) {
        return ConsentWords.knows(refusal)
                ? ConsentWords.refusal(refusal)
                : TEXTS.get("refusal." + refusal.code(), refusal.details().toArray());
    }

    /** With the column each is about. */
    static String refusals(List<Refusal> why, List<SheetColumn> columns) {
        return why.stream().map(refusal -> {
            String column = column(refusal.field(), columns);
            return column.isEmpty() ? refusal(refusal) : TEXTS.get("why.column", column, refusal(refusal));
        }).distinct().collect(Collectors.joining("\n"));
    }

    /** What the column is called. */
    static String column(String field, List<SheetColumn> columns) {
        if (field.isEmpty()) {
            return "";
        }
        return columns.stream().filter(column -> column.code().equals(field)).map(SheetColumn::sign).findFirst()
                .orElseGet(() -> TEXTS.has("head." + field) ? TEXTS.get("head." + field) : "");
    }

    /** "12 × Condom strip, 3 × Lubricant". */
    static String things(Map<String, Integer> things, List<SheetColumn> columns) {
        return columns.stream().filter(column -> things.containsKey(column.code()))
                .map(column -> Numbers.whole(things.getOrDefault(column.code(), 0)) + " \u00D7 " + column.name())
                .collect(Collectors.joining(", "));
    }

    /** More was given than was known to be there: said softly, it stands in nobody's way. */
    static String past(Map<String, Integer> past, List<SheetColumn> columns) {
        return past.isEmpty() ? "" : TEXTS.get("past", things(past, columns));
    }

    static String kind(BatchDraft batch) {
        if (batch.kind() == Kind.TALK) {
            return TEXTS.get(batch.isSmallGroup() ? "batch.small_group" : "batch.large_group");
        }
        return TEXTS.get("where." + Where.of(batch.kind(), batch.place()));
    }

    static String people(BatchDraft batch) {
        return TEXTS.get("batch.people", batch.people());
    }
}
