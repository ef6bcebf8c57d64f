package org.mlango.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;
import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;

@Tag("walk")
class AskingWalkTest {
    private static final String NAME = "Zamaradi";
    private static final int MOST_CLICKS = 3;

    @Test
    void somebodyAgreesAndTakesItBackInThreeClicksEach() {
        try (Program program = atTheFile()) {
            program.read("Not asked yet");
            int before = program.clicks();
            program.click("consent-ask-count-me");
            program.click("consent-answer-count-me-agreed");
            program.click("consent-keep-answer");
            program.see("consent-take-back-count-me");
            assertThat(program.clicks() - before).isLessThanOrEqualTo(MOST_CLICKS);
            assertThat(program.text("consent-standing-count-me")).startsWith("Agreed on");

            before = program.clicks();
            program.click("consent-take-back-count-me");
            program.see("consent-going");
            program.click("consent-confirm-taking-back");
            program.see("consent-ask-count-me");
            assertThat(program.clicks() - before).isLessThanOrEqualTo(MOST_CLICKS);
            assertThat(program.text("consent-standing-count-me")).startsWith("Taken back on");
        }
    }

    @Test
    void whatGoesIsShownFirstAndThenThePersonIsNotFoundAnyMore() {
        try (Program program = atTheFile()) {
            program.click("consent-take-back-keep-record");
            program.see("consent-going");
            program.read("1 visit will no longer lead to this person");
            program.read("The name, the card code and everything told about the person");
            program.click("consent-back");
            assertThat(program.text("consent-standing-keep-record")).as("nothing was taken back yet")
                    .startsWith("Agreed on");

            program.click("consent-take-back-keep-record");
            program.click("consent-confirm-taking-back");
            program.awaitGone("consent-section");
            program.click("nav-people");
            program.put("people-search", NAME);
            program.read("Nobody found");
        }
    }

    @Test
    void howToReachThemIsAskedFromWhereItWillStandAndWrittenThere() {
        try (Program program = atTheFile()) {
            program.click("reach-ask");
            program.click("consent-answer-contact-agreed");
            program.click("consent-keep-answer");
            program.click("reach-open");
            program.put("reach-ask-for", "Mama Neema");
            program.click("reach-save");
            program.see("reach-open");
            assertThat(program.text("consent-standing-contact")).startsWith("Agreed on");
        }
    }

    /** The file of somebody who is kept, with one visit. */
    private static Program atTheFile() {
        Program program = Program.practice();
        program.signIn(Program.OTIENO);
        PersonId id = PersonId.random();
        program.done(tx -> program.building().people().register(tx, new Registration(id, PersonDraft.named(NAME),
                List.of(DecisionDraft.spoken(id, Purpose.KEEP_RECORD, Answer.AGREED, Language.EN)))));
        program.done(tx -> program.building().visits().record(tx, VisitDraft
                .anonymous(tx.today(), Set.of(), List.of(ThingLine.given("CM_NSP_PACK", 1))).about(id)));
        program.click("nav-people");
        program.put("people-search", NAME);
        program.awaitRows("people-found", 1);
        program.press(KeyCode.ENTER);
        program.see("consent-section");
        return program;
    }
}
