package org.mlango.visits;

import java.util.List;

import org.mlango.store.Refusal;

/** What the words of something a centre adds must be like. */
final class CatalogueRules {
    static final int LABEL_LENGTH = 60;

    private CatalogueRules() {}

    static List<Refusal> judge(String label) {
        if (label.isBlank()) {
            return List.of(new Refusal("label", "label.empty"));
        }
        if (label.codePointCount(0, label.length()) > LABEL_LENGTH) {
            return List.of(new Refusal("label", "label.long", LABEL_LENGTH));
        }
        return label.codePoints().anyMatch(Character::isISOControl)
                ? List.of(new Refusal("label", "label.control"))
                : List.of();
    }
}
