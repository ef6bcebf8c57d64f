package org.mlango.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.asking.Reply;
import org.mlango.boot.WrittenWords;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.places.Need;
import org.mlango.places.Place;
import org.mlango.places.PlaceChanges;
import org.mlango.places.Treated;
import org.mlango.store.Role;

class ReferralViewModelsTest {
    private final ReferralsScene scene = new ReferralsScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void thePreviewFollowsEveryTick() {
        ReferralFormViewModel form = form(scene.clinic);
        assertThat(form.preview.get().english()).containsExactly("To: Kombani Clinic",
                "Please receive the person who brings this letter.");
        form.needs.add(Need.WOUND);
        assertThat(form.preview.get().english()).as("not said before it is ticked").hasSize(2);
        form.says.add(Say.NEEDS);
        form.says.add(Say.NAME);
        form.says.add(Say.CENTRE);
        form.say.set("nataka kuongea na mwanamke");
        form.way.set(Way.ALONG);
        assertThat(form.preview.get().swahili()).containsExactly("Kwa: Kombani Clinic",
                "Tafadhali mpokee aliyeleta barua hii.", "Jina: Zawadi", "Anakuja kwa ajili ya: huduma ya vidonda",
                "Mhudumu anamsindikiza.", "Kwa maneno yake mwenyewe: nataka kuongea na mwanamke",
                "Imetumwa na: Invented House");
    }

    @Test
    void nothingCanBeKeptBeforeTheirYes() {
        ReferralFormViewModel form = form(scene.clinic);
        assertThat(form.ready()).isFalse();
        form.talk.answer(Purpose.REFER).set(Reply.SAID_NO);
        assertThat(form.ready()).isFalse();
        assertThat(form.saidNo()).isTrue();
        form.talk.answer(Purpose.REFER).set(Reply.AGREED);
        assertThat(form.ready()).isTrue();
    }

    /** An answer about one place is none about the next. */
    @Test
    void anotherPlaceIsAskedAboutAnew() {
        ReferralFormViewModel form = form(scene.clinic);
        form.talk.answer(Purpose.REFER).set(Reply.AGREED);
        choose(form, scene.legal);
        assertThat(form.ready()).isFalse();
        scene.offered(scene.legal);
        choose(form, scene.clinic);
        choose(form, scene.legal);
        assertThat(form.agreed.get()).isTrue();
        assertThat(form.ready()).isTrue();
    }

    @Test
    void aNameThatChangedMeanwhileIsRefusedAndNothingTypedIsLost() {
        ReferralFormViewModel form = form(scene.clinic);
        form.say.set("typed with care");
        form.talk.answer(Purpose.REFER).set(Reply.AGREED);
        Place shown = scene.place(scene.clinic);
        scene.test.done(tx -> PlaceChanges.rename(scene.places, tx, shown, "Kombani MAT"));
        form.save(id -> {
            throw new AssertionError("kept");
        });
        assertThat(form.note.get()).contains("not the same any more", "what you typed is still here");
        assertThat(form.say.get()).isEqualTo("typed with care");
        assertThat(form.preview.get().english()).contains("To: Kombani MAT");

        form.talk.answer(Purpose.REFER).set(Reply.AGREED);
        UUID[] kept = new UUID[1];
        form.save(id -> kept[0] = id);
        assertThat(kept[0]).isNotNull();
    }

    @Test
    void aPlaceTakenOutMeanwhileIsSaidAndNothingTypedIsLost() {
        ReferralFormViewModel form = form(scene.clinic);
        form.say.set("typed with care");
        form.talk.answer(Purpose.REFER).set(Reply.AGREED);
        Place shown = scene.place(scene.clinic);
        scene.test.done(tx -> scene.places.takeOut(tx, shown));
        form.save(id -> {
            throw new AssertionError("kept");
        });
        assertThat(form.note.get()).contains("taken out of the directory meanwhile");
        assertThat(form.say.get()).isEqualTo("typed with care");
    }

    @Test
    void whatWasTypedIsAskedAboutBeforeItGoes() {
        ReferralFormViewModel form = form(scene.clinic);
        assertThat(form.mayLeave()).isTrue();
        form.say.set("typed with care");
        assertThat(form.mayLeave()).isFalse();
        assertThat(form.note.get()).contains("kept nowhere yet");
        assertThat(form.mayLeave()).isTrue();

        Referral sent = scene.sent(scene.clinic);
        scene.test.done(tx -> scene.referrals.move(tx, sent, ReferralState.SERVED));
        OpenedReferralViewModel opened = scene.opened(sent);
        opened.how.set("they waited");
        assertThat(opened.mayLeave()).isFalse();
        opened.tell();
        assertThat(opened.mayLeave()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLetterSaysTheAgreedWordsAndNothingElse(Language language) throws IOException {
        ReferralFormViewModel form = form(scene.clinic);
        form.needs.add(Need.WOUND);
        form.says.add(Say.NEEDS);
        form.talk.answer(Purpose.REFER).set(Reply.AGREED);
        Preview agreed = form.preview.get();
        OpenedReferralViewModel[] opened = new OpenedReferralViewModel[1];
        form.save(id -> opened[0] = scene.opened(scene.one(id)));
        Path file = scene.folder.resolve("letter.pdf");
        opened[0].print(ReferralPdf.Kind.LETTER, language, file);

        String slip = Objects.requireNonNull(opened[0].open.get()).codes().slip();
        assertThat(WrittenWords.in(file)).contains(agreed.in(language).toArray(String[]::new)).contains(slip)
                .doesNotContain("Zawadi", "Invented House", "Mlango");
        assertThat(Objects.requireNonNull(opened[0].open.get()).state()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void theSlipSaysOnlyWhereAndTheNumber() throws IOException {
        OpenedReferralViewModel opened = scene.opened(scene.offered(scene.clinic));
        Path file = scene.folder.resolve("slip.pdf");
        opened.print(ReferralPdf.Kind.SLIP, Language.SW, file);
        String slip = Objects.requireNonNull(opened.open.get()).codes().slip();
        assertThat(WrittenWords.in(file)).contains("Kombani Clinic", slip).doesNotContain("Zawadi", "vidonda");
    }

    @Test
    void aPaperThatCannotBeSavedCanBeMadeAgain() {
        OpenedReferralViewModel opened = scene.opened(scene.offered(scene.clinic));
        opened.print(ReferralPdf.Kind.SLIP, Language.EN, scene.folder.resolve("no/such/folder.pdf"));
        assertThat(opened.note.get()).contains("could not be saved there");
        opened.print(ReferralPdf.Kind.SLIP, Language.EN, scene.folder.resolve("slip.pdf"));
        assertThat(opened.note.get()).isEmpty();
        assertThat(scene.folder.resolve("slip.pdf")).exists();
    }

    @Test
    void whatTheyTellOfItIsKept() {
        OpenedReferralViewModel opened = scene.opened(scene.sent(scene.clinic));
        opened.move(ReferralState.SERVED);
        opened.treated.set(Treated.NOT_WELL);
        opened.how.set("they let me wait outside");
        opened.next.set("somewhere else");
        opened.tell();
        Referral kept = scene.one(Objects.requireNonNull(opened.open.get()).id());
        assertThat(kept.codes().treated()).isEqualTo(Treated.NOT_WELL);
        assertThat(kept.words()).isEqualTo(new OwnWords("", "they let me wait outside", "somewhere else"));
    }

    @Test
    void theSectionOpensOnlyWhenAsked() {
        scene.offered(scene.clinic);
        ReferralsSectionViewModel section = new ReferralsSectionViewModel(scene.test.background(), scene.referrals);
        section.show(scene.person);
        assertThat(section.rows).isEmpty();
        section.look();
        assertThat(section.rows).hasSize(1);
        scene.test.as(Role.FRONT_DESK);
        section.show(scene.person);
        section.look();
        assertThat(section.note.get()).contains("Only nurses and counsellors");
    }

    @Test
    void todayTellsWhomToTellUntilTheyWereTold() {
        Referral sent = scene.sent(scene.clinic);
        scene.test.done(tx -> scene.referrals.move(tx, sent, ReferralState.RECALLED));
        RecallsViewModel recalls = new RecallsViewModel(scene.test.background(), scene.referrals);
        recalls.read();
        Recall recall = recalls.rows.getFirst();
        recalls.told(recall);
        assertThat(recalls.rows).isEmpty();
        recalls.told(recall);
        assertThat(recalls.note.get()).isEqualTo("Somebody has told them already.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLetterForTheRoadIsPrintedAndNotKept(Language language) throws IOException {
        TransitViewModel transit = new TransitViewModel(scene.test.background(), scene.referrals, scene);
        transit.begin(scene.person);
        Path file = scene.folder.resolve("letter.pdf");
        transit.print(language, file);
        assertThat(transit.refusals).containsOnlyKeys("name", "home", "away", "days");
        assertThat(file).doesNotExist();

        transit.name.set("Zq7vXk Zawadi");
        transit.home.set("Kombani Clinic, 0700 000 111");
        transit.away.set("Ngara Clinic");
        transit.first.set(LocalDate.of(2026, 6, 20));
        transit.last.set(LocalDate.of(2026, 6, 27));
        transit.print(language, file);
        assertThat(WrittenWords.in(file)).contains("Zq7vXk Zawadi", "Kombani Clinic", "Ngara Clinic", "20/06/2026",
                "27/06/2026").doesNotContain("Mlango", "Invented House");
        assertThat(Files.exists(file)).isTrue();
        assertThat(scene.said.getLast()).isNotEmpty();
    }

    private ReferralFormViewModel form(UUID place) {
        ReferralFormViewModel form = scene.form();
        choose(form, place);
        return form;
    }

    private void choose(ReferralFormViewModel form, UUID place) {
        PlaceChanges.choose(form.picker, place);
    }
}
