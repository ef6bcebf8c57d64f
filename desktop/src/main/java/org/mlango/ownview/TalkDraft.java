package org.mlango.ownview;

import java.util.List;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;

/**
 * What a person said may be written down.
 *
 * @param language in which they talked
 */
public record TalkDraft(PersonId person, Language language, List<Answer> answers) {
    public TalkDraft {
        answers = List.copyOf(answers);
    }

    @Override
    public String toString() {
        return "TalkDraft[" + person.value() + "]";
    }
}
