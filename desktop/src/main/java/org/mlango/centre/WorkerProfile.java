package org.mlango.centre;

import org.mlango.kit.text.Language;

/** What colleagues call a worker, and the language of their screen. */
public record WorkerProfile(String name, Language language) {
    @Override
    public String toString() {
        return "WorkerProfile";
    }
}
