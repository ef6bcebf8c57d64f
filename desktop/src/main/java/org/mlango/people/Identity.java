package org.mlango.people;

import org.jspecify.annotations.Nullable;

/** What is sealed under IK of a person. Empty text where nothing was told; never null, whatever an older row lacks. */
record Identity(String cardCode, String nameToUse, String genderWords, String phrase, String phone,
        CameThrough cameThrough, String wantsNow) {
    Identity {
        cardCode = orEmpty(cardCode);
        nameToUse = orEmpty(nameToUse);
        genderWords = orEmpty(genderWords);
        phrase = orEmpty(phrase);
        phone = orEmpty(phone);
        cameThrough = orNotAsked(cameThrough);
        wantsNow = orEmpty(wantsNow);
    }

    static Identity of(String cardCode, PersonDraft draft) {
        return new Identity(cardCode, draft.nameToUse().strip(), draft.genderWords().strip(), draft.phrase().strip(),
                draft.phone().strip(), draft.cameThrough(), draft.wantsNow().strip());
    }

    private static String orEmpty(@Nullable String told) {
        return told == null ? "" : told;
    }

    private static CameThrough orNotAsked(@Nullable CameThrough told) {
        return told == null ? CameThrough.NOT_ASKED : told;
    }

    @Override
    public String toString() {
        return "Identity";
    }
}
