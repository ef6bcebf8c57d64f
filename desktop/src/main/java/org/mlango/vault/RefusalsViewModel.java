package org.mlango.vault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableStringValue;

import org.mlango.kit.text.Texts;

/** What stands against each field, in words. */
final class RefusalsViewModel {
    private static final Texts TEXTS = Texts.of(RefusalsViewModel.class);

    private final Map<String, SaidViewModel> fields = new LinkedHashMap<>();

    RefusalsViewModel(List<String> names) {
        names.forEach(name -> fields.put(name, new SaidViewModel()));
    }

    ObservableStringValue of(String field) {
        return at(field).words();
    }

    /** @return {@code fine}, having said why if it is not */
    boolean check(String field, boolean fine, String code) {
        if (fine) {
            at(field).nothing();
        } else {
            at(field).say(() -> TEXTS.get("refusal." + code));
        }
        return fine;
    }

    void clear() {
        fields.values().forEach(SaidViewModel::nothing);
    }

    private SaidViewModel at(String field) {
        return Objects.requireNonNull(fields.get(field), field);
    }
}
