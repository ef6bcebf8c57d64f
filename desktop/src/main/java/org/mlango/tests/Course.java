package org.mlango.tests;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;

/**
 * One test or treatment, opened.
 *
 * @param person the record it rests on
 * @param day of the first step
 * @param result null if nothing is kept of it
 */
record Course(UUID id, PersonId person, LocalDate day, long version, Codes codes, @Nullable Result result) {
    StepDay last() {
        return codes.steps().getLast();
    }

    /** True while the hours left for PEP are of use to somebody. */
    boolean hoursCount() {
        return codes.since() != null && codes.steps().stream().map(StepDay::step)
                .noneMatch(step -> step == Step.STARTED || step == Step.NOT_NOW);
    }

    TestDraft.Shown shown() {
        return new TestDraft.Shown(id, version);
    }

    @Override
    public String toString() {
        return "Course[" + id + "]";
    }
}
