package org.mlango.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.AUDIT_LINE;
import static org.mlango.schema.Tables.CONSENT_DECISION;
import static org.mlango.schema.Tables.PERSON;
import static org.mlango.schema.Tables.PERSON_CONTACT;
import static org.mlango.schema.Tables.PERSON_POPULATION;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.TestWorker;
import org.mlango.kit.text.Language;
import org.mlango.store.KeyNotHeld;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

class PeopleTest {
    private static final Contact CONTACT = new Contact(List.of(Contact.Channel.CALL), "Ask for Mama Neema",
            "a friend from church", "mornings", "clinic");

    private final TestStore test = TestStore.fresh();
    private final Consents consents = new Consents();
    private final People people = new People(consents);

    @BeforeEach
    void furnish() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
        });
        test.as(Role.FRONT_DESK);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void somebodyIsKeptWithAsLittleAsACode() {
        PersonId id = register(PersonDraft.NOTHING);

        PersonFace face = test.done(tx -> Outcome.done(people.face(tx, id).orElseThrow()));
        assertThat(face.nameToUse()).isEmpty();
        assertThat(CardCode.valid(face.cardCode())).isTrue();
        assertThat(face.label()).isEqualTo(face.cardCode());
        assertThat(people.index().search(face.cardCode())).containsExactly(face);
    }

    @Test
    void oneDamagedRecordHidesNobodyElse() {
        PersonId damaged = register(PersonDraft.named("Amina"));
        register(PersonDraft.named("Zawadi"));
        test.scene(tx -> tx.sql().update(PERSON).set(PERSON.IDENTITY, new byte[120])
                .where(PERSON.ID.eq(damaged.value())).execute());
        people.forget();
        PeopleViewModel screen = new PeopleViewModel(test.background(), people);

        screen.shown();
        screen.typed.set("zawadi");

        assertThat(screen.found).extracting(PersonFace::nameToUse).containsExactly("Zawadi");
        assertThat(people.index().search("amina")).isEmpty();
        assertThat(screen.trouble.get()).startsWith("One record in the file cannot be read");
    }

    @Test
    void withoutAYesNothingIsKept() {
        PersonId id = PersonId.random();
        assertThat(test.store().write(tx -> people.register(tx, new Registration(id, PersonDraft.named("Amina"),
                List.of(DecisionDraft.spoken(id, Purpose.KEEP_RECORD, Answer.SAID_NO, Language.SW))))))
                .isEqualTo(Outcome.refused("", "consent.keep_nothing"));
        assertThat(test.store().write(tx -> people.register(tx, new Registration(id, PersonDraft.named("Amina"),
                List.of())))).isEqualTo(Outcome.refused("", "consent.missing", Purpose.KEEP_RECORD));

        assertThat(count(PERSON)).isZero();
        assertThat(count(CONSENT_DECISION)).isZero();
        assertThat(people.index().size()).isZero();
    }

    @Test
    void theDatabaseRefusesAPersonWithoutADecision() {
        assertThatThrownBy(() -> test.scene(tx -> tx.sql().insertInto(PERSON)
                .set(PERSON.ID, PersonId.random().value()).set(PERSON.REGISTERED_DAY, tx.today())
                .set(PERSON.BIRTH_YEAR_SURE, "NOT_ASKED").set(PERSON.REPORTING_GENDER, "NOT_ASKED")
                .set(PERSON.IDENTITY, new byte[9]).set(PERSON.DECISION_ID, PersonId.random().value())
                .set(PERSON.REGISTERED_BY_ID, TestStore.WORKER).set(PERSON.ROW_VERSION, 1L).execute()))
                .hasStackTraceContaining("consent: KEEP_RECORD");
    }

    @Test
    void contactAndGroupsWantTheirOwnYes() {
        PersonId id = PersonId.random();
        assertThat(test.store().write(tx -> people.register(tx, new Registration(id, PersonDraft.NOTHING,
                List.of(yes(id, Purpose.KEEP_RECORD)), CONTACT, Set.of()))))
                .isEqualTo(Outcome.refused("", "consent.missing", Purpose.CONTACT));
        assertThat(test.store().write(tx -> people.register(tx, new Registration(id, PersonDraft.NOTHING,
                List.of(yes(id, Purpose.KEEP_RECORD)), null, Set.of(Population.SEX_WORK)))))
                .isEqualTo(Outcome.refused("", "consent.missing", Purpose.KEEP_POPULATION));
        assertThat(count(PERSON)).isZero();

        test.done(tx -> people.register(tx, new Registration(id, PersonDraft.NOTHING,
                List.of(yes(id, Purpose.KEEP_POPULATION), yes(id, Purpose.CONTACT), yes(id, Purpose.KEEP_RECORD)),
                CONTACT, Set.of(Population.SEX_WORK, Population.USES_DRUGS))));
        test.scene(tx -> assertThat(people.contact(tx, id)).contains(CONTACT));
    }

    @Test
    void theDeskWritesGroupsAndCannotReadThemBack() {
        PersonId id = registerWithAll();
        assertThatThrownBy(() -> test.scene(tx -> PersonQueries.populations(tx, id))).isInstanceOf(KeyNotHeld.class);

        test.as(Role.NURSE);
        test.scene(tx -> assertThat(PersonQueries.populations(tx, id).orElseThrow().codes())
                .containsExactly(Population.SEX_WORK));
    }

    @Test
    void aManagerSeesNoFaceAndHasNoIndex() {
        PersonId id = register(PersonDraft.named("Amina"));
        people.forget();
        test.as(Role.MANAGER);

        assertThat(test.done(people::unlocked)).isFalse();
        test.scene(tx -> assertThat(people.face(tx, id)).isEmpty());
        assertThat(people.index().search("Amina")).isEmpty();
        assertThat(test.store().write(tx -> people.register(tx, new Registration(PersonId.random(),
                PersonDraft.NOTHING, List.of())))).isEqualTo(Outcome.refused("", "people.not_yours"));
    }

    @Test
    void correctingRaisesTheVersionAndTheIndexFollows() {
        PersonId id = register(PersonDraft.named("Amina"));
        Person before = read(id);
        test.done(tx -> people.correct(tx, id, before.version(), PersonDraft.named("Halima"), OldWords.LET_GO));

        Person after = read(id);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.identity().cardCode()).isEqualTo(before.identity().cardCode());
        assertThat(people.index().search("Amina")).isEmpty();
        assertThat(people.index().search("Halima")).containsExactly(after.face());
        assertThat(test.store()
                .write(tx -> people.correct(tx, id, before.version(), PersonDraft.named("Zawadi"), OldWords.LET_GO)))
                .isEqualTo(Outcome.refused("", "people.changed"));
    }

    @Test
    void nothingNewIsWrittenAfterTheReviewDayButAllIsStillThere() {
        PersonId id = register(PersonDraft.named("Amina"));
        test.clock().advance(Duration.ofDays(366));

        assertThat(test.store().write(tx -> people.correct(tx, id, 1, PersonDraft.named("Halima"), OldWords.LET_GO)))
                .isEqualTo(Outcome.refused("", "consent.missing", Purpose.KEEP_RECORD));
        assertThat(read(id).identity().nameToUse()).isEqualTo("Amina");
        test.done(tx -> consents.decide(tx, yes(id, Purpose.KEEP_RECORD)));
        test.done(tx -> people.correct(tx, id, 1, PersonDraft.named("Halima"), OldWords.LET_GO));
    }

    @Test
    void takingBackTheRecordDeletesThePersonEverywhere() {
        PersonId id = registerWithAll();
        test.scene(tx -> assertThat(consents.going(tx, id, Purpose.KEEP_RECORD)).hasSize(3));
        test.as(Role.MANAGER);
        test.done(tx -> consents.withdraw(tx, id, Purpose.KEEP_RECORD));

        assertThat(List.of(count(PERSON), count(PERSON_CONTACT), count(PERSON_POPULATION))).containsOnly(0);
        assertThat(people.index().size()).isZero();
    }

    @Test
    void takingBackContactDeletesOnlyThat() {
        PersonId id = registerWithAll();
        test.done(tx -> consents.withdraw(tx, id, Purpose.CONTACT));
        assertThat(List.of(count(PERSON), count(PERSON_CONTACT), count(PERSON_POPULATION))).containsExactly(1, 0, 1);
    }

    @Test
    void everyLookAtAnIdentityLeavesALine() {
        PersonId id = register(PersonDraft.named("Amina"));
        int before = count(AUDIT_LINE);
        test.done(tx -> Outcome.done(people.face(tx, id)));
        assertThat(count(AUDIT_LINE)).isEqualTo(before + 1);
    }

    @Test
    void manyAtOnceGetCodesOfTheirOwn() {
        test.scene(tx -> {
            for (int i = 0; i < 300; i++) {
                PersonId id = PersonId.random();
                assertThat(people.register(tx, new Registration(id, PersonDraft.named("Person " + i),
                        List.of(yes(id, Purpose.KEEP_RECORD))))).isInstanceOf(Outcome.Done.class);
            }
        });
        assertThat(people.index().size()).isEqualTo(300);
        people.forget();
        assertThat(people.index().size()).isZero();
        test.done(people::unlocked);
        assertThat(people.index().search("Person 299")).hasSize(1);
    }

    /** Whoever signs in at a large centre goes on working while the names are read. */
    @Test
    void namesAreReadSomeAtATime() {
        for (String name : List.of("Amina", "Baraka", "Chao", "Dama", "Ekal")) {
            register(PersonDraft.named(name));
        }
        PersonIndex index = new PersonIndex(2);
        int lines = count(AUDIT_LINE);

        assertThat(readMore(index)).isTrue();
        assertThat(index.size()).isEqualTo(2);
        assertThat(index.isBuilt()).isFalse();
        assertThat(readMore(index)).isTrue();
        assertThat(readMore(index)).isFalse();

        assertThat(index.isBuilt()).isTrue();
        assertThat(index.size()).isEqualTo(5);
        assertThat(index.search("Chao")).hasSize(1);
        assertThat(count(AUDIT_LINE)).as("one line says that names were read").isEqualTo(lines + 1);
    }

    private boolean readMore(PersonIndex index) {
        return test.done(tx -> Outcome.done(index.more(tx)));
    }

    @Test
    void namesLetGoOfWhileTheyAreReadDoNotComeBack() {
        for (String name : List.of("Amina", "Baraka", "Chao")) {
            register(PersonDraft.named(name));
        }
        PersonIndex index = new PersonIndex(2);

        test.done(tx -> {
            boolean more = index.more(tx);
            index.forget();
            return Outcome.done(more);
        });

        assertThat(index.size()).isZero();
        test.done(tx -> {
            index.build(tx);
            return Outcome.done(true);
        });
        assertThat(index.size()).isEqualTo(3);
    }

    /** Whatever left the row there: nobody finds or reads who took the record back. */
    @Test
    void whoTookTheRecordBackIsNotFoundEvenIfARowIsLeft() {
        PersonId id = register(PersonDraft.named("Amina"));
        test.scene(tx -> tx.sql().fetchOptional(CONSENT_DECISION, CONSENT_DECISION.PERSON_ID.eq(id.value())
                .and(CONSENT_DECISION.PURPOSE.eq("KEEP_RECORD"))).ifPresent(row -> {
                    row.setSeq(99L);
                    row.setId(java.util.UUID.randomUUID());
                    row.setAnswer("WITHDRAWN");
                    row.setReviewDay(null);
                    tx.sql().insertInto(CONSENT_DECISION).set(row).execute();
                }));
        people.forget();
        test.done(people::unlocked);

        assertThat(count(PERSON)).isOne();
        assertThat(people.index().size()).isZero();
        test.scene(tx -> assertThat(people.face(tx, id)).isEmpty());
    }

    @Test
    void whoseAgreementRanOutIsStillFoundAndRead() {
        PersonId id = register(PersonDraft.named("Amina"));
        test.clock().advance(Duration.ofDays(400));
        people.forget();
        test.done(people::unlocked);

        assertThat(people.index().search("Amina")).hasSize(1);
        assertThat(read(id).identity().nameToUse()).isEqualTo("Amina");
    }

    private PersonId register(PersonDraft draft) {
        PersonId id = PersonId.random();
        return test.done(tx -> people.register(tx, new Registration(id, draft,
                List.of(yes(id, Purpose.KEEP_RECORD), yes(id, Purpose.COUNT_ME)))));
    }

    private PersonId registerWithAll() {
        PersonId id = PersonId.random();
        return test.done(tx -> people.register(tx, new Registration(id, PersonDraft.named("Amina"),
                List.of(yes(id, Purpose.KEEP_RECORD), yes(id, Purpose.CONTACT), yes(id, Purpose.KEEP_POPULATION)),
                CONTACT, Set.of(Population.SEX_WORK))));
    }

    private static DecisionDraft yes(PersonId id, Purpose purpose) {
        return DecisionDraft.spoken(id, purpose, Answer.AGREED, Language.EN);
    }

    private Person read(PersonId id) {
        return test.done(tx -> Outcome.done(people.person(tx, id).orElseThrow()));
    }

    private int count(org.jooq.Table<?> table) {
        return test.store().read(tx -> tx.sql().fetchCount(table));
    }
}
