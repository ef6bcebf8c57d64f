package org.mlango.store;

import java.util.List;
import java.util.Set;

/**
 * Why something was not done, as data. The view-model finds the words: {@code refusal.<code>} in its room's texts.
 *
 * @param field the field it is about, or {@code ""} for the whole
 * @param code lower case with points, for example {@code "day.future"}
 * @param details what the sentence needs to know, never a name or a free text
 */
public record Refusal(String field, String code, List<Object> details) {
    public Refusal(String field, String code, Object... details) {
        this(field, code, List.of(details));
    }

    private static final Set<String> NOT_ALLOWED = Set.of("not_yours", "role", "keys", "missing", "restricted",
            "objected", "withdrawn");

    /**
     * True if somebody asked for what their work, their keys or a person's agreement does not allow: such a refusal leaves a line in the
     * trail. A slip of the pen does not. The last part of the code tells: {@code visit.role}, {@code consent.missing}.
     */
    boolean notAllowed() {
        return NOT_ALLOWED.contains(code.substring(code.lastIndexOf('.') + 1));
    }
}
