package org.mlango.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.boot.Program;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** Something happened: help first, what they tell, what may be kept; with a person, and on Today without one. */
@Tag("walk")
class IncidentsWalkTest {
    private static final Texts TEXTS = Texts.of(IncidentsRoom.class);

    @ParameterizedTest
    @EnumSource(Language.class)
    void somethingIsToldKeptForOneUseAndTakenBack(Language language) {
        try (Program program = Program.atNewFile(language, "Subira")) {
            program.click("incidents-new");
            program.click("incident-matter-harm");
            program.click("incident-help-legal-not-yet");
            program.click("incident-happened-held");
            program.click("incident-finish");
            program.click("consent-answer-keep-incident-support-agreed");
            program.click("consent-answer-keep-incident-legal-said-no");
            program.click("incident-save");
            program.click("incidents-look");
            program.see("incident-show-1");
            assertThat(program.words()).noneMatch(words -> words.contains(TEXTS.in(language, "happened.HELD")));
            program.click("incident-show-1");
            program.read(TEXTS.in(language, "happened.HELD"));

            program.click("consent-take-back-keep-incident-support");
            program.click("consent-confirm-taking-back");
            program.awaitGone("consent-take-back-keep-incident-support");
            program.click("incidents-look");
            program.read(TEXTS.in(language, "section.none"));

            program.click("nav-today");
            program.click("today-incidents-go");
            program.click("incidents-overdose");
            program.click("incident-help-for-helper-given");
            program.click("incident-came-recovered");
            program.click("incident-finish");
            program.click("incident-keep-keep-incident-support-yes");
            program.click("incident-save");
            program.click("incidents-look");
            program.click("incident-show-1");
            program.read(TEXTS.in(language, "came.RECOVERED"));
        }
    }
}
