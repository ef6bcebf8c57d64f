package org.mlango.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** What a line must be like, and who may write it. */
final class StockRules {
    static final int MOST = 999_999;
    static final int BATCH_LENGTH = 60;
    static final int WORDS_LENGTH = 200;
    static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    static final int YEARS_AHEAD = 20;

    private StockRules() {}

    /** Whoever works here stands at the shelf one day. */
    static boolean mayWrite(Collection<Role> roles) {
        return !roles.isEmpty();
    }

    static boolean maySetLow(Collection<Role> roles) {
        return roles.contains(Role.MANAGER);
    }

    static List<Refusal> judge(LineDraft draft, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>(judgeDay(draft.day(), today));
        if (draft.quantity() < 1 || draft.quantity() > MOST) {
            refusals.add(new Refusal("quantity", "stock.quantity", MOST));
        }
        @Nullable
        LocalDate expires = draft.expires();
        if (expires != null && (expires.isBefore(EARLIEST) || expires.isAfter(today.plusYears(YEARS_AHEAD)))) {
            refusals.add(new Refusal("expires", "expires.far"));
        }
        words(refusals, "batch", draft.words().batch(), BATCH_LENGTH);
        words(refusals, "from", draft.words().from(), WORDS_LENGTH);
        words(refusals, "remark", draft.words().remark(), WORDS_LENGTH);
        return refusals;
    }

    static List<Refusal> judgeCount(LocalDate day, Part part, Collection<Integer> counted, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>(judgeDay(day, today));
        if (part == Part.SO_FAR && !day.equals(today)) {
            refusals.add(new Refusal("part", "count.so_far"));
        }
        if (counted.isEmpty()) {
            refusals.add(new Refusal("", "count.nothing"));
        }
        if (counted.stream().anyMatch(number -> number < 0 || number > MOST)) {
            refusals.add(new Refusal("", "count.number", MOST));
        }
        return refusals;
    }

    private static List<Refusal> judgeDay(LocalDate day, LocalDate today) {
        return day.isAfter(today)
                ? List.of(new Refusal("day", "day.future"))
                : day.isBefore(EARLIEST) ? List.of(new Refusal("day", "day.early")) : List.of();
    }

    private static void words(List<Refusal> refusals, String field, String words, int most) {
        if (words.codePointCount(0, words.length()) > most) {
            refusals.add(new Refusal(field, "stock.long", most));
        } else if (words.codePoints().anyMatch(StockRules::unseen)) {
            refusals.add(new Refusal(field, "stock.signs"));
        }
    }

    /** Signs nobody can see, which may turn what is read around. */
    private static boolean unseen(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
    }
}
