package org.mlango.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** Who may do what with a request, and what stands against one that is written down. */
final class RequestRules {
    static final int LONGEST_WORDS = 500;
    static final Set<Role> WRITE = EnumSet.of(Role.FRONT_DESK, Role.NURSE, Role.COUNSELLOR, Role.MANAGER);
    static final Set<Role> CLOSE = EnumSet.of(Role.COUNSELLOR, Role.MANAGER);

    private RequestRules() {}

    static boolean mayWrite(Set<Role> roles) {
        return roles.stream().anyMatch(WRITE::contains);
    }

    static boolean mayClose(Set<Role> roles) {
        return roles.stream().anyMatch(CLOSE::contains);
    }

    static List<Refusal> judge(RequestDraft draft, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate received = draft.received();
        if (draft.kind() == null) {
            refusals.add(new Refusal("kind", "request.kind"));
        }
        if (received == null) {
            refusals.add(new Refusal("received", "request.day"));
        } else if (received.isAfter(today)) {
            refusals.add(new Refusal("received", "request.future"));
        } else if (received.isBefore(today.minusYears(1))) {
            refusals.add(new Refusal("received", "request.long_ago"));
        }
        if (draft.words().length() > LONGEST_WORDS) {
            refusals.add(new Refusal("words", "text.long", LONGEST_WORDS));
        }
        if (draft.person() == null && !draft.words().isBlank()) {
            refusals.add(new Refusal("words", "request.nobody"));
        }
        return refusals;
    }
}
