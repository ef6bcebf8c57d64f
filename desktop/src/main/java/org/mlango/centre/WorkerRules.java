package org.mlango.centre;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** What a worker's entry must be like. */
final class WorkerRules {
    static final int NAME_LENGTH = 80;

    private WorkerRules() {}

    static List<Refusal> judge(String name, Collection<Role> roles, Collection<String> taken) {
        List<Refusal> refusals = new ArrayList<>();
        if (name.isBlank()) {
            refusals.add(new Refusal("name", "worker.name.empty"));
        } else if (name.length() > NAME_LENGTH) {
            refusals.add(new Refusal("name", "worker.name.long", NAME_LENGTH));
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            refusals.add(new Refusal("name", "worker.name.control"));
        } else if (taken.stream().map(WorkerRules::folded).anyMatch(folded(name)::equals)) {
            refusals.add(new Refusal("name", "worker.name.taken"));
        }
        if (roles.isEmpty()) {
            refusals.add(new Refusal("roles", "worker.roles.none"));
        }
        return refusals;
    }

    /** Names that sign in alike are alike. */
    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
