package org.mlango.reports.protect.pack;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Which numbers are small counts, or tell as much as one. */
record Sensitivity(Rule rule) {
    Unknown of(Cell cell) {
        Long count = cell.count();
        if (count == null) {
            return new Unknown(cell.id(), cell, 0, cell.published() instanceof Published.Exactly ? 0 : rule.width(),
                    false);
        }
        boolean small = isSmall(count) || (count == 0 && !cell.zeroShown());
        return new Unknown(cell.id(), cell, count, Math.max(small ? rule.width() : 0, heavy(cell.largest(), count)),
                false);
    }

    /**
     * What is in the outer cell and not in the inner one. Of an outcome, none left is as telling as one: then it was everybody.
     */
    Unknown rest(Unknown inner, Unknown outer, boolean outcome) {
        long rest = outer.truth() - inner.truth();
        boolean known = isCounted(inner.cell()) && isCounted(outer.cell());
        boolean telling = isSmall(rest) || (outcome && rest == 0 && outer.truth() > 0);
        return new Unknown("what lies between '" + inner.name() + "' and '" + outer.name() + "'", null, rest,
                known && telling ? rule.width() : 0, false);
    }

    /** The p% rule: whoever gave second most must not be able to work out who gave most to within p%. */
    private long heavy(List<Long> largest, long all) {
        if (largest.isEmpty()) {
            return 0;
        }
        long others = all - largest.stream().mapToLong(Long::longValue).sum();
        long near = Math.ceilDiv(largest.getFirst() * rule.heavyUser(), 100);
        return others < near ? Math.max(rule.width(), near) : 0;
    }

    private boolean isSmall(long count) {
        return count >= 1 && count < rule.k();
    }

    private static boolean isCounted(@Nullable Cell cell) {
        return cell != null && cell.count() != null;
    }
}
