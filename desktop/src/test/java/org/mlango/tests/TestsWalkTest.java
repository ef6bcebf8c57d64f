package org.mlango.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.boot.Program;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** A test, as it happens between two people: offered, made, known; and what it showed only with a yes to that. */
@Tag("walk")
class TestsWalkTest {
    private static final Texts TEXTS = Texts.of(TestsRoom.class);

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTestIsOfferedMadeAndTakenBack(Language language) {
        try (Program program = Program.atNewFile(language, "Subira")) {
            program.click("tests-new");
            program.click("test-kind-hiv");
            program.click("test-steps-offered");
            program.click("test-steps-done");
            program.click("consent-answer-keep-health-agreed");
            program.click("test-keep");
            program.click("test-ask-results");
            program.click("consent-answer-keep-results-agreed");
            program.click("test-showed-not-found");
            program.click("test-keep");
            program.read(TEXTS.in(language, "form.changed"));
            program.click("test-back");
            program.click("tests-look");
            program.read(TEXTS.in(language, "section.showed", TEXTS.in(language, "showed.NOT_FOUND")));

            program.click("consent-take-back-keep-results");
            program.click("consent-confirm-taking-back");
            program.awaitGone("consent-take-back-keep-results");
            program.click("tests-look");
            program.see("tests-open-1");
            assertThat(program.words()).noneMatch(words -> words.contains(TEXTS.in(language, "showed.NOT_FOUND")));
            program.click("consent-take-back-keep-health");
            program.click("consent-confirm-taking-back");
            program.awaitGone("consent-take-back-keep-health");
            program.click("tests-look");
            program.read(TEXTS.in(language, "section.none"));
        }
    }
}
