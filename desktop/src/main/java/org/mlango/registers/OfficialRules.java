package org.mlango.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** Whoever opens the door writes it down; these answer. */
final class OfficialRules {
    static final Set<Role> WORK = EnumSet.of(Role.COUNSELLOR, Role.MANAGER);

    private OfficialRules() {}

    static boolean mayWork(Set<Role> roles) {
        return roles.stream().anyMatch(WORK::contains);
    }

    static List<Refusal> judge(OfficialDraft draft, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate received = draft.received();
        if (draft.claimed() == null) {
            refusals.add(new Refusal("claimed", "official.claimed"));
        }
        if (received == null) {
            refusals.add(new Refusal("received", "request.day"));
        } else if (received.isAfter(today)) {
            refusals.add(new Refusal("received", "request.future"));
        } else if (received.isBefore(today.minusYears(1))) {
            refusals.add(new Refusal("received", "request.long_ago"));
        }
        if (draft.told().tooLong()) {
            refusals.add(new Refusal("asked", "text.long", OfficialTold.LONGEST));
        }
        return refusals;
    }

    static List<Refusal> judge(List<StepLabel> steps) {
        if (steps.isEmpty()) {
            return List.of(new Refusal("steps", "steps.none"));
        }
        if (steps.size() > StepLabel.MOST) {
            return List.of(new Refusal("steps", "steps.many", StepLabel.MOST));
        }
        return steps.stream().anyMatch(one -> one.written().length() > StepLabel.LONGEST)
                ? List.of(new Refusal("steps", "steps.long", StepLabel.LONGEST))
                : List.of();
    }
}
