package org.mlango.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.store.Role;

/** How to reach somebody, and the groups they named. */
class KeptApartViewModelTest {
    private final PeopleScene scene = new PeopleScene();
    private final ReachViewModel reach = new ReachViewModel(scene.test.background(), scene.consents, scene.people);
    private final GroupsViewModel groups = new GroupsViewModel(scene.test.background(), scene.consents, scene.people);
    private final PersonId person = scene.register(PersonDraft.named("Amina"));

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void nothingShowsWithoutItsOwnYes() {
        reach.apart.show(person);
        groups.apart.show(person);
        assertThat(List.of(reach.apart.agreed.get(), groups.apart.agreed.get())).containsOnly(false);
    }

    @Test
    void whoeverWasNotAskedYetMayBeAskedAndWhoeverSaidNoIsLeftInPeace() {
        reach.apart.show(person);
        assertThat(reach.apart.toAsk.get()).isTrue();
        scene.test.done(tx -> scene.consents.decide(tx,
                DecisionDraft.spoken(person, Purpose.CONTACT, Answer.SAID_NO, Language.EN)));
        reach.apart.show(person);
        assertThat(reach.apart.toAsk.get()).isFalse();
        assertThat(reach.apart.agreed.get()).isFalse();
    }

    @Test
    void howToReachIsKeptAndReadWhenAskedFor() {
        agree(Purpose.CONTACT);
        reach.apart.show(person);
        assertThat(reach.apart.agreed.get()).isTrue();
        reach.apart.open();
        reach.askFor.set("Mama Neema");
        reach.channels.add(Contact.Channel.CALL);
        reach.ifAnother.set("hang up");
        reach.shared.set(PhoneShared.YES);
        reach.meetAt.set("by the big tree");
        reach.lastDay.set(LocalDate.of(2026, 12, 31));
        reach.apart.save();
        assertThat(reach.apart.open.get()).isFalse();
        assertThat(reach.askFor.get()).isEmpty();
        assertThat(reach.meetAt.get()).isEmpty();
        assertThat(reach.shared.get()).isEqualTo(PhoneShared.NOT_ASKED);

        reach.apart.open();
        assertThat(reach.askFor.get()).isEqualTo("Mama Neema");
        assertThat(reach.content())
                .isEqualTo(new Contact(List.of(Contact.Channel.CALL), "Mama Neema", "", "", "", "", "",
                        "hang up", PhoneShared.YES, "by the big tree", LocalDate.of(2026, 12, 31)));
        assertThat(reach.channels).containsExactly(Contact.Channel.CALL);
    }

    @Test
    void whatIsNoDayIsSaidAndKeepsTheFormOpen() {
        agree(Purpose.CONTACT);
        reach.apart.show(person);
        reach.apart.open();
        reach.dayUnderstood.set(false);
        reach.apart.save();
        assertThat(reach.apart.open.get()).isTrue();
        assertThat(reach.apart.refusal.get()).startsWith("The last day is not a day yet.");
    }

    @Test
    void tenThousandSignsAreSaidAndStay() {
        agree(Purpose.CONTACT);
        reach.apart.show(person);
        reach.apart.open();
        reach.times.set("x".repeat(10_000));
        reach.apart.save();
        assertThat(reach.apart.refusal.get()).isNotEmpty();
        assertThat(reach.times.get()).hasSize(10_000);
        assertThat(reach.apart.open.get()).isTrue();
    }

    @Test
    void theDeskWritesGroupsAnewAndANurseReadsThem() {
        agree(Purpose.KEEP_POPULATION);
        groups.apart.show(person);
        groups.apart.open();
        groups.chosen.add(Population.SEX_WORK);
        groups.countAs.set(Population.SEX_WORK);
        groups.apart.save();
        groups.apart.open();
        assertThat(groups.readable.get()).isFalse();
        assertThat(groups.chosen).isEmpty();

        scene.test.as(Role.NURSE);
        groups.apart.show(person);
        groups.apart.open();
        assertThat(groups.readable.get()).isTrue();
        assertThat(groups.chosen).containsExactly(Population.SEX_WORK);
    }

    @Test
    void nobodyIsCountedAsAGroupTheyDidNotName() {
        agree(Purpose.KEEP_POPULATION);
        groups.apart.show(person);
        groups.apart.open();
        groups.chosen.add(Population.TRANS);
        groups.countAs.set(Population.SEX_WORK);
        groups.apart.save();

        scene.test.as(Role.NURSE).scene(tx -> assertThat(scene.people.populations(tx, person))
                .isEqualTo(new Named(Set.of(Population.TRANS), null)));
    }

    @Test
    void whatWasToldUnderOneRecordIsReadAndCorrectedUnderTheOther() {
        PersonId other = scene.register(PersonDraft.named("Amina J."));
        agree(Purpose.CONTACT);
        agree(Purpose.KEEP_POPULATION);
        scene.test.done(tx -> scene.people.keepContact(tx, person, asking("Mama Neema")));
        scene.test.done(tx -> scene.people.keepPopulations(tx, person, Set.of(Population.TRANS)));
        scene.test.done(tx -> scene.consents.link(tx, person, other));
        scene.test.as(Role.NURSE);

        reach.apart.show(other);
        reach.apart.open();
        assertThat(reach.askFor.get()).isEqualTo("Mama Neema");
        reach.askFor.set("Baba Neema");
        reach.apart.save();
        groups.apart.show(other);
        groups.apart.open();
        assertThat(groups.chosen).containsExactly(Population.TRANS);
        groups.chosen.add(Population.SEX_WORK);
        groups.countAs.set(Population.SEX_WORK);
        groups.apart.save();

        scene.test.scene(tx -> {
            assertThat(scene.people.contact(tx, person)).hasValue(asking("Baba Neema"));
            assertThat(scene.people.populations(tx, person)).isEqualTo(
                    new Named(Set.of(Population.TRANS, Population.SEX_WORK), Population.SEX_WORK));
            assertThat(PersonQueries.hasContact(tx, other)).as("no second row").isFalse();
        });
        scene.test.done(tx -> scene.consents.part(tx, person, other));
        scene.test.scene(tx -> {
            assertThat(scene.people.contact(tx, person)).hasValue(asking("Baba Neema"));
            assertThat(scene.people.contact(tx, other)).isEmpty();
        });
    }

    private static Contact asking(String whom) {
        return new Contact(List.of(), whom, "", "", "");
    }

    @Test
    void takingBackIsSeenAtOnce() {
        agree(Purpose.KEEP_POPULATION);
        scene.test.done(tx -> scene.consents.withdraw(tx, person, Purpose.KEEP_POPULATION));
        groups.apart.show(person);
        assertThat(groups.apart.agreed.get()).isFalse();
    }

    private void agree(Purpose purpose) {
        scene.test.done(tx -> scene.consents.decide(tx, PeopleScene.yes(person, purpose)));
    }
}
