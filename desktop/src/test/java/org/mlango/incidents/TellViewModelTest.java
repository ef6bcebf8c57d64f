package org.mlango.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.incidents.IncidentsScene.ADVOCACY;
import static org.mlango.incidents.IncidentsScene.LEGAL;
import static org.mlango.incidents.IncidentsScene.STATISTICS;
import static org.mlango.incidents.IncidentsScene.SUPPORT;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.asking.Reply;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.incidents.TellViewModel.Keep;
import org.mlango.incidents.TellViewModel.Part;
import org.mlango.store.Role;

class TellViewModelTest {
    private final IncidentsScene scene = new IncidentsScene();
    private final TellViewModel tell = scene.tell();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void theFourAnswersAreFourAnswers() {
        told(scene.person);
        assertThat(tell.askedShortly()).isEmpty();
        answer(SUPPORT, Reply.AGREED);
        assertThat(tell.uses()).containsExactly(SUPPORT);
        answer(STATISTICS, Reply.SAID_NO);
        answer(ADVOCACY, Reply.LATER);
        assertThat(tell.uses()).containsExactly(SUPPORT);
        tell.save();
        assertThat(tell.note.get()).isEmpty();
        assertThat(scene.all().getFirst().uses()).extracting(Use::purpose).containsExactly(SUPPORT);
        assertThat(standing(STATISTICS)).isEqualTo(Standing.SAID_NO);
        assertThat(standing(ADVOCACY)).isEqualTo(Standing.NEVER_ASKED);
        assertThat(standing(LEGAL)).isEqualTo(Standing.NEVER_ASKED);
        assertThat(scene.about).isEqualTo(scene.person);
    }

    @Test
    void anEarlierYesIsAskedAboutAgainForThis() {
        scene.agree(SUPPORT, LEGAL);
        told(scene.person);
        assertThat(tell.askedShortly()).containsExactly(SUPPORT, LEGAL);
        assertThat(tell.uses()).as("a silence is no yes").isEmpty();
        tell.keep(LEGAL).set(Keep.YES);
        tell.keep(SUPPORT).set(Keep.NO);
        tell.whom.set("FIDA");
        tell.save();
        assertThat(scene.all().getFirst().uses()).extracting(Use::purpose).containsExactly(LEGAL);
        assertThat(scene.all().getFirst().story()).map(Story::whom).contains("FIDA");
    }

    @Test
    void aNoToAllKeepsNothingAndSaysSo() {
        told(scene.person);
        answer(SUPPORT, Reply.SAID_NO);
        tell.save();
        assertThat(scene.said).containsExactly("Nothing was kept.");
        assertThat(scene.all()).isEmpty();
        assertThat(standing(SUPPORT)).as("not even the no").isEqualTo(Standing.NEVER_ASKED);
    }

    @Test
    void withoutAPersonTheirWordDecidesAndHelpGoesOnTheList() {
        told(null);
        assertThat(tell.talk.get()).isNull();
        tell.keep(SUPPORT).set(Keep.YES);
        HelpViewModel safe = help(Help.SAFE_NOW);
        safe.state.set(HelpViewModel.State.GIVEN);
        help(Help.LEGAL).state.set(HelpViewModel.State.NOT_YET);
        tell.save();
        assertThat(tell.note.get()).isEmpty();
        assertThat(scene.nameless().getFirst().hoursToHelp()).contains(0);
        assertThat(scene.owed()).extracting(Owed::help).containsExactly(Help.LEGAL);
        assertThat(scene.visited).containsExactly("done");
    }

    @Test
    void theyMayHaveItKeptSoThatNothingLeadsToThem() {
        scene.agree(SUPPORT);
        told(scene.person);
        tell.finish();
        tell.keep(SUPPORT).set(Keep.YES);
        tell.withoutThem();
        assertThat(tell.uses()).as("asked anew").isEmpty();
        tell.keep(STATISTICS).set(Keep.YES);
        tell.save();
        assertThat(scene.all()).isEmpty();
        assertThat(scene.nameless().getFirst().uses()).extracting(Use::purpose).containsExactly(STATISTICS);
    }

    @Test
    void whatIsToldStaysOnTheScreenUntilTheySayWhatBecomesOfIt() {
        assertThat(tell.mayLeave()).isTrue();
        told(null);
        assertThat(tell.holdsWords()).isTrue();
        assertThat(tell.mayLeave()).isFalse();
        assertThat(tell.part().get()).isEqualTo(Part.KEEPING);
        tell.forget();
        assertThat(tell.holdsWords()).isFalse();
        assertThat(tell.mayLeave()).isTrue();
    }

    @Test
    void wordsForOthersAreReadOutAgainWheneverTheyChange() {
        told(null);
        tell.keep(ADVOCACY).set(Keep.YES);
        tell.telling.set("Call 0712345678");
        tell.save();
        assertThat(tell.note.get()).contains("Read it to them first");
        tell.readOut.set(true);
        tell.save();
        assertThat(tell.note.get()).contains("0712345678");
        tell.telling.set("People are held and asked for money.");
        assertThat(tell.readOut.get()).isFalse();
        tell.readOut.set(true);
        tell.save();
        assertThat(scene.nameless().getFirst().uses()).extracting(Use::purpose).containsExactly(ADVOCACY);
    }

    @Test
    void anOverdoseTakesNothingFromTheOtherForm() {
        told(null);
        tell.matter.set(Matter.OVERDOSE);
        tell.involved.add(Involved.HEROIN);
        tell.doses.set(2);
        tell.came.set(CameOfIt.RECOVERED);
        help(Help.PEP).state.set(HelpViewModel.State.NOT_YET);
        tell.keep(SUPPORT).set(Keep.YES);
        tell.keep(STATISTICS).set(Keep.YES);
        tell.save();
        Incident kept = scene.nameless().getFirst();
        assertThat(kept.codes()).map(Codes::happened).hasValueSatisfying(codes -> assertThat(codes).isEmpty());
        assertThat(kept.promises()).isEmpty();
        assertThat(kept.use(STATISTICS).map(Use::counted).map(Counted::naloxone)).contains(true);
    }

    @Test
    void theDeskSeesWhatHelpsAndNothingToFillIn() {
        scene.test.as(Role.FRONT_DESK);
        tell.open(null);
        assertThat(tell.known.get()).isTrue();
        assertThat(tell.listens.get()).isFalse();
    }

    @Test
    void whatIsNoTimeIsSaid() {
        told(null);
        tell.keep(SUPPORT).set(Keep.YES);
        tell.toldTime.set("25:00");
        tell.save();
        assertThat(tell.note.get()).isEqualTo("Type the day, and the time as 14:30.");
    }

    private void told(@Nullable PersonId who) {
        tell.open(who);
        tell.matter.set(Matter.HARM);
        tell.happened.add(Happened.HIT);
        tell.words.set("walinipiga");
    }

    private void answer(Purpose use, Reply reply) {
        Objects.requireNonNull(tell.talk.get()).answer(use).set(reply);
    }

    private HelpViewModel help(Help help) {
        return tell.help.stream().filter(one -> one.help == help).findFirst().orElseThrow();
    }

    private Standing standing(Purpose use) {
        return scene.test.store().read(tx -> scene.consents.standing(tx, scene.person, use));
    }
}
