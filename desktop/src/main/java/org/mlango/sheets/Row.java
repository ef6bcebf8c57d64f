package org.mlango.sheets;

import java.time.LocalDate;
import java.util.List;

import org.mlango.store.Refusal;
import org.mlango.visits.Place;
import org.mlango.visits.VisitDraft;

/** What a row says, before anybody asked whose code it is. */
sealed interface Row {
    int number();

    /**
     * One person.
     *
     * @param draft with nobody in it yet
     * @param code as typed; empty for nobody's
     */
    record OfOne(int number, VisitDraft draft, String code) implements Row {
        @Override
        public String toString() {
            return "OfOne[" + number + "]";
        }
    }

    /** People counted together. */
    record OfMany(int number, LocalDate day, Kind kind, Place place, BatchLine line) implements Row {}

    /**
     * @param why each about a column: {@code day}, {@code where}, {@code code}, {@code people}, {@code gender}, {@code age}, or the
     *     code of a thing
     */
    record Bad(int number, List<Refusal> why) implements Row {
        /** Nothing but the code stands against it: without it, it could be recorded. */
        boolean onlyForCode() {
            return why.stream().allMatch(refusal -> refusal.field().equals("code"));
        }
    }
}
