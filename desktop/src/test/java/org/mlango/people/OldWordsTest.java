package org.mlango.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.PERSON;
import static org.mlango.schema.Tables.PERSON_CONTACT;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.reader.RawPages;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

/** A correction, and what becomes of what stood there: kept sealed, or really gone. */
class OldWordsTest {
    private static final Contact MORNINGS = new Contact(List.of(Contact.Channel.CALL), "Mama Rehema", "", "mornings",
            "clinic");
    private static final Contact EVENINGS = new Contact(List.of(Contact.Channel.TEXT_MESSAGE), "Mama Rehema", "",
            "evenings", "");

    private final PeopleScene scene = new PeopleScene();
    private final PersonDraft told = new PersonDraft("Asha", "", "harufu ya embe", "0712345678",
            CameThrough.FRIEND, "", 1990, BirthYearSure.SURE, ReportingGender.FEMALE);
    private final PersonId person = scene.register(told);

    @BeforeEach
    void unlock() {
        scene.test.done(scene.people::unlocked);
        scene.test.done(tx -> scene.consents.decide(tx, PeopleScene.yes(person, Purpose.CONTACT)));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void keptSealedIsOnlyWhatTheCorrectionTookOut() {
        correct("Zawadi", OldWords.KEEP_SEALED);

        assertThat(before()).containsExactly("nameToUse=Asha", "birthYear=1990", "birthYearSure=SURE");
        assertThat(held(Language.EN)).contains("What stood there before", "Name to use: Asha", "Year of birth: 1990");
        assertThat(held(Language.SW)).contains("Jina la kutumia: Asha").doesNotContain("[");
        assertThat(scene.people.index().search("Asha")).as("not found by it any more").isEmpty();
        assertThat(scene.people.index().search("Zawadi")).hasSize(1);
    }

    /** Every page of the file, free ones too: neither the sealed value as it was, nor a row that holds it. */
    @ParameterizedTest
    @EnumSource(OldWords.class)
    void whatWasSealedIsOverwrittenAndLetGoMeansGone(OldWords old) throws IOException {
        byte[] identity = scene.test.store().read(tx -> tx.sql().select(PERSON.IDENTITY).from(PERSON)
                .fetchSingle().value1());
        scene.test.done(tx -> scene.people.keepContact(tx, person, MORNINGS));
        byte[] contact = scene.test.store().read(tx -> tx.sql().select(PERSON_CONTACT.CONTACT).from(PERSON_CONTACT)
                .fetchSingle().value1());
        assertThat(pages()).contains(hex(identity), hex(contact));

        correct("Zawadi", old);
        scene.test.done(tx -> scene.people.correctContact(tx, person, EVENINGS, old));

        assertThat(pages()).doesNotContain(hex(identity), hex(contact), hex(tail(identity)), hex(tail(contact)));
        assertThat(before()).hasSize(old == OldWords.LET_GO ? 0 : 6);
    }

    @Test
    void whatWasKeptMayStillBeLetGo() throws IOException {
        correct("Zawadi", OldWords.KEEP_SEALED);
        byte[] kept = scene.test.store().read(tx -> tx.sql().select(org.mlango.schema.Tables.PERSON_BEFORE.TOLD)
                .from(org.mlango.schema.Tables.PERSON_BEFORE).fetchSingle().value1());
        assertThat(pages()).contains(hex(kept));

        scene.test.done(tx -> scene.people.letGoOfBefore(tx, person));

        assertThat(before()).isEmpty();
        assertThat(pages()).doesNotContain(hex(kept), hex(tail(kept)));
    }

    @Test
    void takingContactBackTakesWhatStoodThereToo() {
        scene.test.done(tx -> scene.people.keepContact(tx, person, MORNINGS));
        scene.test.done(tx -> scene.people.correctContact(tx, person, EVENINGS, OldWords.KEEP_SEALED));
        correct("Zawadi", OldWords.KEEP_SEALED);
        assertThat(before()).contains("channels=CALL", "times=mornings", "neverSay=clinic", "nameToUse=Asha")
                .doesNotContain("askFor=Mama Rehema");
        assertThat(held(Language.EN)).contains("Which ways: Call");

        scene.test.done(tx -> scene.consents.withdraw(tx, person, Purpose.CONTACT));

        assertThat(before()).containsExactly("nameToUse=Asha", "birthYear=1990", "birthYearSure=SURE");
    }

    @Test
    void refusedNothingIsKeptAndWhoMayNotReadMayNotKeep() {
        assertThat(scene.test.store().write(tx -> scene.people.correct(tx, person, 9, PersonDraft.named("Zawadi"),
                OldWords.KEEP_SEALED))).isEqualTo(Outcome.refused("", "people.changed"));
        assertThat(before()).isEmpty();
        scene.test.as(Role.MANAGER);
        assertThat(scene.test.store().write(tx -> scene.people.correctContact(tx, person, EVENINGS,
                OldWords.KEEP_SEALED))).isEqualTo(Outcome.refused("", "people.not_yours"));
        assertThat(scene.test.store().write(tx -> scene.people.letGoOfBefore(tx, person)))
                .isEqualTo(Outcome.refused("", "people.not_yours"));
    }

    private void correct(String name, OldWords old) {
        PersonDraft after = new PersonDraft(name, "she", told.phrase(), told.phone(), told.cameThrough(), "", null,
                BirthYearSure.NOT_ASKED, told.gender());
        scene.test.done(tx -> scene.people.correct(tx, person, 1, after, old));
    }

    private List<String> before() {
        return scene.test.<List<Before>>done(tx -> Outcome.done(scene.people.before(tx, person))).stream()
                .flatMap(one -> one.told().stream()).map(one -> one.field() + "=" + one.words()).toList();
    }

    private String held(Language language) {
        return scene.test.<String>done(tx -> Outcome.done(scene.consents.held(tx, person, language).stream()
                .map(held -> held.title() + "\n" + held.facts().stream()
                        .map(fact -> fact.label() + ": " + fact.value()).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"))));
    }

    private String pages() throws IOException {
        return hex(RawPages.of(scene.test.file(), TestStore.secret(KeyName.DK).copy()));
    }

    /** A piece of it that would be left if only the beginning were blanked. */
    private static byte[] tail(byte[] sealed) {
        return java.util.Arrays.copyOfRange(sealed, sealed.length - 24, sealed.length);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
