package org.mlango.incidents;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;

/**
 * Something that was told, and for what it may be kept.
 *
 * @param person null if it is told without one
 * @param uses what they said yes to for this; nothing else is kept
 * @param telling what may be told to others
 * @param readOut true once the words for others were read to who told it, and they agree to them
 * @param help what they ask for; kept with support alone
 * @param said what they agreed to, or not, just now
 */
public record IncidentDraft(@Nullable PersonId person, Set<Purpose> uses, Codes codes, Story story, String telling,
        boolean readOut, List<HelpDraft> help, List<DecisionDraft> said) {
    public IncidentDraft {
        uses = Set.copyOf(uses);
        telling = telling.strip();
        help = List.copyOf(help);
        said = List.copyOf(said);
    }

    /** Nothing is asked for, and nothing told on. */
    public static IncidentDraft of(@Nullable PersonId person, Codes codes, Story story, Purpose... uses) {
        return new IncidentDraft(person, Set.of(uses), codes, story, "", false, List.of(), List.of());
    }

    public IncidentDraft wanting(HelpDraft... wanted) {
        return new IncidentDraft(person, uses, codes, story, telling, readOut, List.of(wanted), said);
    }

    public IncidentDraft toTell(String words) {
        return new IncidentDraft(person, uses, codes, story, words, true, help, said);
    }

    @Override
    public String toString() {
        return "IncidentDraft";
    }
}
