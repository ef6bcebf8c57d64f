package org.mlango.consent;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;

/**
 * A decision about to be written down.
 *
 * @param recipient for whom it is, where the purpose has a named recipient; else null
 * @param answer agreed or said no
 * @param shown the words they were asked with
 * @param words what was said, and what to withhold from whom; null for nothing
 */
public record DecisionDraft(PersonId person, Purpose purpose, @Nullable UUID recipient, Answer answer,
        Shown shown, Expressed expressed, Present witness, Present interpreter, @Nullable String words) {
    /** Most that may be written down of what was said, in characters. */
    public static final int LONGEST_WORDS = 2000;

    public DecisionDraft {
        if (answer == Answer.WITHDRAWN) {
            throw new IllegalArgumentException("taking back is not a draft");
        }
    }

    /** Spoken, with nobody else there, and nothing more said; asked with the newest words of this language. */
    public static DecisionDraft spoken(PersonId person, Purpose purpose, Answer answer, Language language) {
        return new DecisionDraft(person, purpose, null, answer, Shown.newest(language), Expressed.SPOKEN, Present.NONE,
                Present.NONE, null);
    }

    /** The same, about this recipient. */
    public DecisionDraft to(UUID whom) {
        return new DecisionDraft(person, purpose, whom, answer, shown, expressed, witness, interpreter, words);
    }

    @Override
    public String toString() {
        return "DecisionDraft[" + person.value() + ", " + purpose + ", " + answer + "]";
    }
}
