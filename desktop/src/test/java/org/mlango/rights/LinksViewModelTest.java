package org.mlango.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Ground;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.people.PersonDraft;
import org.mlango.people.PersonFace;
import org.mlango.people.Registration;
import org.mlango.store.Outcome;

class LinksViewModelTest {
    private final RightsScene scene = new RightsScene(17);
    private final RightsScene.Told one = scene.tells();
    private final RightsScene.Told two = scene.tells();
    private final LinksViewModel model = new LinksViewModel(scene.test.background(), scene.consents, scene.people);
    private int changes;

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void theOtherIsFoundByCodeOrPhraseAndNeverThisOne() {
        open();
        model.typed.set(code(two.person()));
        assertThat(model.found).extracting(PersonFace::person).containsExactly(two.person());

        model.typed.set(phrase(two));
        assertThat(model.found).extracting(PersonFace::person).containsExactly(two.person());

        model.typed.set(code(one.person()));
        assertThat(model.found).isEmpty();
    }

    @Test
    void oppositeDecisionsAreToldBeforeAndAfterAndTheNoHolds() {
        scene.test.done(tx -> scene.consents.withdraw(tx, two.person(), Purpose.CONTACT));
        choose();
        assertThat(model.opposite).containsExactly("Contact me");

        model.link();

        assertThat(model.linked).extracting(PersonFace::person).containsExactly(two.person());
        assertThat(model.opposite).containsExactly("Contact me");
        assertThat(model.count.get()).isOne();
        assertThat(changes).isOne();
        assertThat(contact()).as("a no in either holds for both").isFalse();
    }

    @Test
    void undoneEachStandsAloneAgainAsBefore() {
        scene.test.done(tx -> scene.consents.withdraw(tx, two.person(), Purpose.CONTACT));
        String before = told();
        choose();
        model.link();

        model.part(model.linked.getFirst());

        assertThat(model.linked).isEmpty();
        assertThat(model.count.get()).isZero();
        assertThat(contact()).isTrue();
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void somebodyWhoWantsToBeLeftBeIsNotLinked() {
        scene.test.done(tx -> scene.consents.restrict(tx, two.person(), Ground.OWN_WISH, null));
        choose();
        model.link();

        assertThat(model.refusal().get()).startsWith("They asked us to keep this record and not use it.");
        assertThat(model.chosen.get()).as("what was chosen is still there").isNotNull();
        assertThat(changes).isZero();
    }

    @Test
    void noRingAndNoSecondLink() {
        PersonId three = scene.tells().person();
        scene.test.done(tx -> scene.consents.link(tx, one.person(), two.person()));
        scene.test.done(tx -> scene.consents.link(tx, two.person(), three));
        open();
        model.choose(scene.test.done(tx -> Outcome.done(scene.people.face(tx, three).orElseThrow())));
        model.link();

        assertThat(model.refusal().get()).isEqualTo("These two records are linked already.");
    }

    @Test
    void whoMayBeTheSameIsSaidSoftlyUntilLinked() {
        PersonId first = named("Mohamed Juma");
        PersonId second = named("Juma Muhamad");
        model.show(first);
        model.open();
        assertThat(model.likely).extracting(PersonFace::person).containsExactly(second);

        model.choose(model.likely.getFirst());
        model.link();

        assertThat(model.likely).isEmpty();
        model.show(second);
        model.open();
        assertThat(model.likely).isEmpty();
        assertThat(model.linked).as("undone from either record").extracting(PersonFace::person).containsExactly(first);
        model.part(model.linked.getFirst());
        assertThat(model.likely).extracting(PersonFace::person).containsExactly(first);
    }

    @Test
    void somebodyHiddenIsNotAmongThem() {
        PersonId first = named("Mohamed Juma");
        PersonId second = named("Mohamed Juma");
        scene.test.done(tx -> scene.consents.hide(tx, second));
        model.show(first);
        model.open();
        assertThat(model.likely).isEmpty();
    }

    private PersonId named(String name) {
        PersonId id = PersonId.random();
        return scene.test.done(tx -> scene.people.register(tx, new Registration(id, PersonDraft.named(name),
                List.of(DecisionDraft.spoken(id, Purpose.KEEP_RECORD, Answer.AGREED, Language.EN)))));
    }

    private void open() {
        model.onChange(() -> changes++);
        model.show(one.person());
        model.open();
    }

    private void choose() {
        open();
        model.typed.set(code(two.person()));
        model.choose(model.found.getFirst());
    }

    private String code(PersonId person) {
        return scene.test.done(tx -> Outcome.done(scene.people.face(tx, person).orElseThrow().cardCode()));
    }

    private String phrase(RightsScene.Told told) {
        return scene.test.done(tx -> Outcome.done(scene.consents.held(tx, told.person(), Language.EN).getFirst()
                .facts().stream().filter(fact -> fact.code().equals("phrase")).findFirst().orElseThrow().value()));
    }

    private boolean contact() {
        return scene.test.store().write(tx -> scene.consents.permit(tx, one.person(), Purpose.CONTACT)
                .map(permit -> true)) instanceof Outcome.Done<Boolean>;
    }

    /** What both records hold, but not who looked meanwhile. */
    private String told() {
        return List.of(one.person(), two.person()).stream().map(person -> scene.test.<String>done(tx -> Outcome.done(
                scene.consents.held(tx, person, Language.EN).stream().filter(held -> !held.kind().equals("look"))
                        .map(held -> held.kind() + held.day() + held.facts().stream()
                                .map(fact -> fact.label() + fact.value()).toList())
                        .toList().toString())))
                .toList()
                .toString();
    }
}
