package org.mlango.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** The few things that can stand against a plan. None of them is about what somebody wants. */
final class PlanRules {
    /** Who listens: it takes the key to people's words. */
    static final Set<Role> WHO_LISTEN = Set.of(Role.COUNSELLOR);
    static final int LONGEST_WORDS = 4000;
    static final int LONGEST_LINE = 400;
    static final int MOST_STEPS = 40;
    static final int HIGHEST_RATING = 10;
    static final int HIGHEST_MARK = 9999;
    static final int MOST_MARKS = 500;

    private PlanRules() {}

    static List<Refusal> judge(PlanTold told) {
        List<Refusal> refusals = new ArrayList<>();
        if (told.goal().isEmpty()) {
            refusals.add(new Refusal("goal", "goal.empty"));
        }
        if (Stream.of(told.goal(), told.why(), told.helps(), told.hard(), told.ifThen(), told.track())
                .anyMatch(words -> words.length() > LONGEST_WORDS)) {
            refusals.add(new Refusal("words", "words.long", LONGEST_WORDS));
        }
        if (isNoRating(told.importance()) || isNoRating(told.confidence())) {
            throw new IllegalArgumentException("a number that is none of the eleven");
        }
        return refusals;
    }

    static List<Refusal> judge(StepDraft step, LocalDate today, @Nullable LocalDate before) {
        List<Refusal> refusals = new ArrayList<>();
        if (step.text().isEmpty()) {
            refusals.add(new Refusal("step", "step.empty"));
        }
        if (Stream.of(step.text(), step.named(), step.when()).anyMatch(words -> words.length() > LONGEST_LINE)) {
            refusals.add(new Refusal("step", "step.long", LONGEST_LINE));
        }
        if (step.who() == Who.SOMEBODY && step.named().isEmpty()) {
            refusals.add(new Refusal("named", "step.named"));
        }
        LocalDate day = step.day();
        if (day != null && !day.equals(before) && day.isBefore(today)) {
            refusals.add(new Refusal("day", "step.past"));
        }
        return refusals;
    }

    /** @return what stands against agreeing on this day */
    static List<Refusal> ahead(@Nullable LocalDate day, LocalDate today, String code) {
        return day != null && day.isBefore(today) ? List.of(new Refusal("day", code)) : List.of();
    }

    private static boolean isNoRating(@Nullable Integer rating) {
        return rating != null && (rating < 0 || rating > HIGHEST_RATING);
    }
}
