package org.mlango.sheets;

import java.util.List;

import org.mlango.store.Refusal;

/** A file that cannot be read at all, and why. */
final class NotRead extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Refusal why;

    NotRead(String code, Object... details) {
        super(code);
        why = new Refusal("", code, List.of(details));
    }

    Refusal why() {
        return why;
    }
}
