package org.mlango.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.people.PersonFace;
import org.mlango.store.AppFailure;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

class RecordVisitViewModelTest {
    private final VisitsScene scene = new VisitsScene();
    private final Desk desk = new Desk();
    private final RecordVisitViewModel model = model(scene.test.background());

    @AfterEach
    void close() {
        scene.close();
    }

    private RecordVisitViewModel model(Background background) {
        return new RecordVisitViewModel(scene.visits, scene.people, background, desk, desk);
    }

    @Test
    void lettersPressTilesAndDigitsBeforeThemSayHowMany() {
        model.open(null);
        press("2", "Q", "W", "1", "2", "E");
        model.save();

        assertThat(scene.only().things()).containsExactlyInAnyOrder(ThingLine.given("CM_NSP_PACK", 2),
                ThingLine.given("CM_COND_STRIP", 1), ThingLine.given("CM_LUBE", 12));
        assertThat(scene.only().person()).isNull();
    }

    @Test
    void pressingATileAgainAddsOneMoreAndAServiceAgainTakesItBack() {
        model.open(null);
        press("Q", "Q", "Q", "A", "S", "A");
        assertThat(model.form.quantity("CM_NSP_PACK")).isEqualTo(3);
        assertThat(model.form.services).containsExactly("SV_CONDOM");
    }

    @Test
    void whatIsTypedBeforeTheFormHasBeenReadIsKeptAndCanBeSaved() {
        model.form.note.set("came early");
        model.open(null);
        press("Q");
        model.save();

        assertThat(scene.only().note()).isEqualTo("came early");
        assertThat(scene.only().day()).isEqualTo(VisitsScene.TODAY);
    }

    @Test
    void whatWasTypedIsThereAgainAfterAPowerCutUntilItIsSaved() {
        PersonId asha = scene.named("Asha");
        model.open(asha);
        press("2", "Q", "A");
        model.form.note.set("asks for Wanjiku");

        RecordVisitViewModel after = model(scene.test.background());
        after.open(null);
        assertThat(after.form.quantity("CM_NSP_PACK")).isEqualTo(2);
        assertThat(after.form.services).containsExactly("SV_NSP");
        assertThat(after.form.note.get()).isEqualTo("asks for Wanjiku");
        assertThat(after.form.person.get()).isNotNull();
        assertThat(desk.said).containsExactly("What you typed before and did not save is here again.");

        after.save();
        assertThat(scene.today()).hasSize(1);
        RecordVisitViewModel later = model(scene.test.background());
        later.open(null);
        assertThat(later.form.isUntouched()).isTrue();
    }

    @Test
    void whatWasTakenOffTheFormIsNotThereAgain() {
        model.open(null);
        press("Q");
        model.startAgain();
        RecordVisitViewModel after = model(scene.test.background());
        after.open(null);
        assertThat(after.form.isUntouched()).isTrue();
        assertThat(desk.said).isEmpty();
    }

    @Test
    void whatWasTypedForNobodyDoesNotLandOnTheNextPerson() {
        model.open(null);
        press("Q");
        RecordVisitViewModel after = model(scene.test.background());
        after.open(scene.named("Asha"));
        assertThat(after.form.isUntouched()).isTrue();
    }

    @Test
    void aCorrectionIsNoDraft() {
        UUID visit = scene.recorded(VisitsScene.packsAndStrip());
        model.open(visit);
        press("Q");
        RecordVisitViewModel after = model(scene.test.background());
        after.open(null);
        assertThat(after.form.isUntouched()).isTrue();
    }

    @Test
    void theSameAsLastTimeStandsInTheFormAndIsSavedOnlyWhenSaved() {
        PersonId asha = scene.named("Asha");
        scene.recorded(VisitsScene.packsAndStrip().about(asha));
        scene.recorded(VisitDraft.anonymous(VisitsScene.TODAY, Set.of(), List.of(
                new ThingLine("CM_RETURNED", 0, 0, 4, null))).about(asha));
        model.open(asha);
        model.sameAsLastTime();
        assertThat(model.form.quantity("CM_NSP_PACK")).isEqualTo(2);
        assertThat(model.form.quantity("CM_COND_STRIP")).isOne();
        assertThat(model.form.quantity("CM_RETURNED")).isZero();
        assertThat(model.form.services).isEmpty();
        assertThat(scene.today()).hasSize(2);

        model.sameAsLastTime();
        assertThat(model.form.quantity("CM_NSP_PACK")).as("pressed twice").isEqualTo(2);
        press("Q");
        model.save();
        assertThat(scene.opened(scene.today().stream().filter(row -> row.services().isEmpty()
                && row.things().size() == 2).findFirst().orElseThrow().id()).things())
                .contains(ThingLine.given("CM_NSP_PACK", 3));
    }

    @Test
    void whereNothingWasTakenBeforeThisIsSaid() {
        model.open(scene.named("Asha"));
        model.sameAsLastTime();
        assertThat(model.form.things).isEmpty();
        assertThat(desk.said).containsExactly("Nothing is kept of what this person took along before.");
        model.choose(null);
        model.sameAsLastTime();
        assertThat(model.form.things).isEmpty();
    }

    @Test
    void somebodyWaitsWithWhatIsWrittenDownSoFar() {
        PersonId asha = scene.named("Asha");
        model.open(asha);
        model.form.note.set("asks for Wanjiku");
        model.letWait();

        assertThat(model.form.isUntouched()).isTrue();
        assertThat(scene.only().note()).isEqualTo("asks for Wanjiku");
        assertThat(scene.here()).containsOnlyKeys(scene.today().getFirst().id());
        desk.undo();
        assertThat(scene.today()).isEmpty();
    }

    @Test
    void returnedNeedlesAreCountedAsTheyComeIn() {
        model.open(null);
        press("9", "U");
        model.save();
        assertThat(scene.only().things()).containsExactly(new ThingLine("CM_RETURNED", 0, 0, 9, null));
    }

    @Test
    void afterSavingTheFormIsEmptyAndTheVisitCanBeUndone() {
        model.open(null);
        press("2", "Q");
        model.form.note.set("for Friday");
        model.save();

        assertThat(model.form.isUntouched()).isTrue();
        assertThat(model.form.day.get()).isEqualTo(VisitsScene.TODAY);
        assertThat(desk.said).containsExactly("Visit saved. 10 s");
        desk.undo();
        assertThat(scene.today()).isEmpty();
        assertThat(desk.said).endsWith("Undone.");
    }

    @Test
    void whatIsNotUnderstoodIsNamedAndEverythingTypedStays() {
        model.open(null);
        press("2", "Q");
        model.form.time.set("half past");
        model.form.things.getFirst().returned.set(-1);
        model.form.note.set("\u0645\u0631\u062D\u0628\u0627 \uD83D\uDEAA");
        model.save();

        assertThat(model.refusal("time").get()).startsWith("This is not a time of day");
        assertThat(model.refusal("thing-CM_NSP_PACK").get()).contains("whole number from 0 to 9,999");
        assertThat(model.form.note.get()).isEqualTo("\u0645\u0631\u062D\u0628\u0627 \uD83D\uDEAA");
        assertThat(model.form.quantity("CM_NSP_PACK")).isEqualTo(2);
        assertThat(scene.today()).isEmpty();
    }

    @Test
    void tenThousandSignsAndControlCharactersAreRefusedInWords() {
        model.open(null);
        press("Q");
        model.form.note.set("x".repeat(10_000));
        model.save();
        assertThat(model.refusal("note").get()).contains("longer than 2,000");
        model.form.note.set("a\u0000b");
        model.save();
        assertThat(model.refusal("note").get()).contains("cannot be shown");
        assertThat(model.form.note.get()).isEqualTo("a\u0000b");
    }

    @Test
    void aDayToComeIsRefusedUntilItIsSetRight() {
        model.open(null);
        press("Q");
        model.form.day.set(VisitsScene.TODAY.plusDays(1));
        model.save();
        assertThat(model.refusal("day").get()).startsWith("This day has not come yet");
        model.form.day.set(VisitsScene.TODAY);
        model.save();
        assertThat(scene.today()).hasSize(1);
        assertThat(model.refusal("day").get()).isEmpty();
    }

    @Test
    void aPersonIsFoundByNameAndAttached() {
        PersonId asha = scene.named("Asha");
        model.open(null);
        model.search.set("ash");
        assertThat(model.hits).extracting(PersonFace::label).containsExactly("Asha");
        model.choose(model.hits.getFirst());
        press("Q");
        model.save();
        assertThat(scene.only().person()).isEqualTo(asha);
        assertThat(model.form.person.get()).isNull();
    }

    @Test
    void withoutTheAgreementToHealthDetailsThereAreThreeWaysOn() {
        PersonId asha = scene.named("Asha");
        model.open(asha);
        model.form.toggle("SV_HTS");
        model.save();
        assertThat(model.offer.get()).isEqualTo(Offer.HEALTH);
        assertThat(model.refusal("services").get()).contains("health details");

        model.askNow();
        assertThat(desk.went).containsExactly("person");
        assertThat(desk.about).containsExactly(asha);
        assertThat(model.form.services).containsExactly("SV_HTS");

        model.writeHealthServiceOnly();
        assertThat(scene.only().services()).containsExactly("SV_HEALTH");
        assertThat(scene.only().person()).isEqualTo(asha);
    }

    @Test
    void leavingAnonymousKeepsTheServicesByName() {
        model.open(scene.named("Asha"));
        model.form.toggle("SV_HTS");
        model.save();
        model.leaveAnonymous();
        assertThat(scene.only().person()).isNull();
        assertThat(scene.only().services()).containsExactly("SV_HTS");
    }

    @Test
    void anEndedAgreementOffersToAskOrToStayAnonymous() {
        PersonId asha = scene.named("Asha");
        model.open(asha);
        press("Q");
        scene.test.done(tx -> scene.consents.withdraw(tx, asha, Purpose.KEEP_RECORD));
        model.save();
        assertThat(model.offer.get()).isEqualTo(Offer.RECORD);
        assertThat(model.refusal("person").get()).contains("agreement");
        assertThat(model.form.quantity("CM_NSP_PACK")).isEqualTo(1);
    }

    @Test
    void aCorrectionFillsTheFormAndCanBeUndone() {
        UUID id = scene.recorded(VisitsScene.packsAndStrip().noted("before"));
        model.open(null);
        press("E");
        model.open(id);
        assertThat(model.correcting.get()).isTrue();
        assertThat(model.form.quantity("CM_NSP_PACK")).isEqualTo(2);
        model.form.note.set("after");
        model.save();

        assertThat(scene.only().note()).isEqualTo("after");
        assertThat(model.correcting.get()).isFalse();
        // the visit that was half written down came back
        assertThat(model.form.quantity("CM_LUBE")).isEqualTo(1);
        desk.undo();
        assertThat(scene.only().note()).isEqualTo("before");
    }

    @Test
    void whatIsCorrectedAfterItWasReportedIsSavedAndSaidToGoIntoARevision() {
        LocalDate day = VisitsScene.TODAY.minusMonths(2);
        scene.visits.register((tx, of) -> of.equals(day));
        UUID id = scene.recorded(VisitDraft.anonymous(day, Set.of("SV_INFO"), List.of()));
        UUID later = scene.recorded(VisitsScene.packsAndStrip());
        model.open(later);
        model.form.note.set("today");
        model.save();
        assertThat(desk.said).noneMatch(said -> said.contains("report"));

        model.open(id);
        model.form.note.set("after");
        model.save();

        assertThat(desk.said.getLast()).contains("A report has gone out", "next revision");
        assertThat(scene.opened(id).note()).isEqualTo("after");
    }

    @Test
    void aVisitThatIsGoneIsSaidAndTheFormStaysForNewOnes() {
        model.open(UUID.randomUUID());
        assertThat(model.refusal("").get()).contains("no longer there");
        assertThat(model.correcting.get()).isFalse();
    }

    @Test
    void aFailureKeepsTheForm() {
        Background full = new Failing(scene.test.background());
        RecordVisitViewModel unlucky = model(full);
        unlucky.open(null);
        unlucky.digit("3");
        unlucky.key("Q");
        unlucky.form.note.set("keep me");
        unlucky.save();

        assertThat(unlucky.form.quantity("CM_NSP_PACK")).isEqualTo(3);
        assertThat(unlucky.form.note.get()).isEqualTo("keep me");
        assertThat(unlucky.busy.get()).isFalse();
        assertThat(scene.today()).isEmpty();
    }

    @Test
    void somebodyWithoutTheKeyToNamesIsNotOfferedToAttach() {
        scene.test.as(Role.MANAGER);
        model.open(null);
        assertThat(model.seesPeople.get()).isFalse();
    }

    @Test
    void theTilesAreWhatTheCentreUsesMost() {
        scene.recorded(
                VisitDraft.anonymous(VisitsScene.TODAY, Set.of("SV_WORK"), List.of(ThingLine.given("CM_PADS", 1))));
        model.open(null);
        assertThat(model.catalogue.get().thingTiles().stream().filter(tile -> !tile.key().isEmpty()))
                .hasSize(8).extracting(Catalogue.Tile::code).contains("CM_PADS", "CM_NSP_PACK");
        assertThat(model.catalogue.get().thingTiles()).hasSameSizeAs(StartCatalogue.things());
    }

    private void press(String... keys) {
        for (String key : keys) {
            if (Character.isDigit(key.charAt(0))) {
                model.digit(key);
            } else {
                assertThat(model.key(key)).isTrue();
            }
        }
    }

    /** A disk that is full. */
    private record Failing(Background real) implements Background {
        @Override
        public <T> void read(Function<ReadTx, T> work, Consumer<T> then) {
            real.read(work, then);
        }

        @Override
        public <T> void write(Function<WriteTx, Outcome<T>> work, Consumer<Outcome<T>> then) {
            then.accept(new Outcome.Failed<>(new AppFailure(AppFailure.Kind.DISK_FULL, "ABC123")));
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<Outcome<T>> then) {
            real.run(work, then);
        }
    }
}
