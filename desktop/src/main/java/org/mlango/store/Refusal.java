package org.mlango.store;

import java.util.List;

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
}
