package org.mlango.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.boot.Program;
import org.mlango.boot.WrittenWords;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** Somebody wants to go somewhere else, as it happens in the quiet room. */
@Tag("walk")
class ReferralsWalkTest {
    private static final Texts TEXTS = Texts.of(ReferralsRoom.class);

    /** From the offer to "served", and back with how it was. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void somebodyGoesThereAndTellsHowItWas(Language language) throws IOException {
        try (Program program = Program.atNewFile(language, "Subira")) {
            program.click("referrals-new");
            choose(program, "sheria");
            program.click("referral-needs-legal");
            program.click("referral-way-letter");
            program.click("referral-says-needs");
            program.put("referral-say", "nataka kusikilizwa");
            assertThat(program.allWords()).anyMatch(words -> words.contains("Msaada wa Sheria Mfano"))
                    .anyMatch(words -> words.contains("nataka kusikilizwa"));
            program.click("consent-answer-refer-agreed");
            program.click("referral-keep");
            program.see("referral-card");
            program.click("referral-print-letter-" + (language == Language.EN ? "en" : "sw"));
            program.read(TEXTS.in(language, "opened.saved"));
            program.closeNotice();
            assertThat(WrittenWords.in(program.saved().resolve("letter.pdf"))).contains("Msaada wa Sheria Mfano",
                    "nataka kusikilizwa").doesNotContain("Subira");

            program.click("referral-served");
            program.click("referral-treated-well");
            program.put("referral-how", "walinisikiliza");
            program.click("referral-tell");
            program.read(TEXTS.in(language, "opened.told"));
            program.closeNotice();
            program.click("referral-back");
            program.click("referrals-look");
            program.read(TEXTS.in(language, "state.SERVED"));
        }
    }

    /** The desk takes the record back; the counsellor sees on Today whom to tell, by number and without a name. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void takingBackCallsTheReferralsBack(Language language) {
        try (Program program = Program.atNewFile(language, "Subira")) {
            program.click("referrals-new");
            choose(program, "nyumba");
            program.click("consent-answer-refer-agreed");
            program.click("referral-keep");
            program.see("referral-card");
            program.click("referral-sent");
            program.click("referral-back");
            program.click("consent-take-back-refer-0");
            program.click("consent-confirm-taking-back");
            program.awaitGone("consent-take-back-refer-0");
            program.click("referrals-look");
            program.read(TEXTS.in(language, "section.none"));

            program.click("nav-today");
            program.see("today-recalls");
            assertThat(program.allWords()).anyMatch(words -> words.contains("Nyumba ya Mfano"))
                    .noneMatch(words -> words.contains("Subira"));
            program.click("recall-told-1");
            program.awaitGone("recall-told-1");
        }
    }

    private static void choose(Program program, String typed) {
        program.type("referral-places-search", typed);
        program.chooseFirst("referral-places-list", 1);
        program.see("referral-preview");
    }
}
