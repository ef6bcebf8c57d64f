package org.mlango.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** Gathers the details of one {@link Held}, in the words of the room that keeps it. */
public final class HeldDraft {
    private final Texts texts;
    private final Language language;
    private final List<HeldFact> facts = new ArrayList<>();

    public HeldDraft(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** A detail under the label of this key; none if there is nothing to tell. */
    public HeldDraft fact(String code, String labelKey, @Nullable String value) {
        return labelled(code, word(labelKey), value);
    }

    /** A detail under a label that is in words already. */
    public HeldDraft labelled(String code, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new HeldFact(code, label, value));
        }
        return this;
    }

    public String word(String key, Object... details) {
        return texts.in(language, key, details);
    }

    /** Its title is the text {@code held.<kind>}, and why it is kept {@code held.<kind>.why}. */
    public Held kept(String kind, @Nullable LocalDate day) {
        return new Held(kind, texts.in(language, "held." + kind), day, texts.in(language, "held." + kind + ".why"),
                facts);
    }
}
