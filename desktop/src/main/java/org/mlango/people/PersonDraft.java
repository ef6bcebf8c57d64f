package org.mlango.people;

import org.jspecify.annotations.Nullable;

/**
 * What a person tells about themselves, as typed. Everything may be empty.
 *
 * @param genderWords pronoun or gender in their own words
 * @param phrase of their choosing, to find themselves again without a card
 * @param wantsNow in their own words
 */
public record PersonDraft(String nameToUse, String genderWords, String phrase, String phone, CameThrough cameThrough,
        String wantsNow, @Nullable Integer birthYear, BirthYearSure sure, ReportingGender gender) {
    /** Nothing told. */
    public static final PersonDraft NOTHING = named("");

    /** A name to use, and nothing else told. */
    public static PersonDraft named(String name) {
        return new PersonDraft(name, "", "", "", CameThrough.NOT_ASKED, "", null, BirthYearSure.NOT_ASKED,
                ReportingGender.NOT_ASKED);
    }

    @Override
    public String toString() {
        return "PersonDraft";
    }
}
