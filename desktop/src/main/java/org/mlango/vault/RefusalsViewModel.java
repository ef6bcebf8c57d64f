package org.mlango.vault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.mlango.kit.text.Texts;

/** What stands against each field, in words. */
final class RefusalsViewModel {
    private static final Texts TEXTS = Texts.of(RefusalsViewModel.class);

    private final Map<String, ReadOnlyStringWrapper> fields = new LinkedHashMap<>();

    RefusalsViewModel(List<String> names) {
        names.forEach(name -> fields.put(name, new ReadOnlyStringWrapper("")));
    }

    ReadOnlyStringProperty of(String field) {
        return Objects.requireNonNull(fields.get(field), field).getReadOnlyProperty();
    }

    /** @return {@code fine}, having said why if it is not */
    boolean check(String field, boolean fine, String code) {
        Objects.requireNonNull(fields.get(field), field).set(fine ? "" : TEXTS.get("refusal." + code));
        return fine;
    }

    void clear() {
        fields.values().forEach(field -> field.set(""));
    }
}
