package org.mlango.registers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** Everybody may write a breach down, since who notices it first is seldom the manager; these go on with it. */
final class BreachRules {
    static final Set<Role> WORK = EnumSet.of(Role.COUNSELLOR, Role.MANAGER, Role.DATA_OFFICER);
    private static final Duration LONG_AGO = Duration.ofDays(366);

    private BreachRules() {}

    static boolean mayWork(Set<Role> roles) {
        return roles.stream().anyMatch(WORK::contains);
    }

    static List<Refusal> judge(BreachDraft draft, Instant now) {
        List<Refusal> refusals = new ArrayList<>(judge(draft.told()));
        Instant noticed = draft.noticed();
        if (draft.kind() == null) {
            refusals.add(new Refusal("kind", "breach.kind"));
        }
        if (noticed == null) {
            refusals.add(new Refusal("noticed", "breach.noticed"));
        } else if (noticed.isAfter(now)) {
            refusals.add(new Refusal("noticed", "breach.future"));
        } else if (noticed.isBefore(now.minus(LONG_AGO))) {
            refusals.add(new Refusal("noticed", "breach.long_ago"));
        }
        return refusals;
    }

    static List<Refusal> judge(BreachTold told) {
        return told.tooLong() ? List.of(new Refusal("what", "text.long", BreachTold.LONGEST)) : List.of();
    }
}
