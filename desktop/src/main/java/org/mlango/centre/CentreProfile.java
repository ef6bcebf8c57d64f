package org.mlango.centre;

import org.mlango.kit.text.Language;

/** What the centre is called, and the language its screens start in. */
public record CentreProfile(String name, Language language) {
    @Override
    public String toString() {
        return "CentreProfile";
    }
}
