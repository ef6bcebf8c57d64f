package org.mlango.ownview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.AUDIT_LINE;
import static org.mlango.schema.Tables.OWN_VIEW;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Going;
import org.mlango.consent.Held;
import org.mlango.consent.HeldFact;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.schema.tables.records.OwnViewRecord;
import org.mlango.store.KeyNotHeld;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

class OwnViewTest {
    private final OwnViewScene scene = new OwnViewScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @ParameterizedTest
    @EnumSource(value = FiveWay.class, names = "NOT_ASKED", mode = EnumSource.Mode.EXCLUDE)
    void eachAnswerComesBackAsItWasGiven(FiveWay said) {
        for (Question question : Question.values()) {
            if (question.isFiveWay()) {
                Answer told = OwnViewScene.told(question, said, "ni sawa kwangu");
                keep(told);
                assertThat(newest().answers()).as("%s %s", question, said).containsExactly(told);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"napenda tu 🌿 ni poa sana, sina shida", "كما أقول", "a b\nc  d",
            "mimi mwenyewe ndio najua"})
    void theirOwnWordsStayTheirOwn(String words) {
        keep(OwnViewScene.told(Question.GIVES, FiveWay.NOT_ASKED, words));
        assertThat(newest().answers().getFirst().words()).isEqualTo(words);
    }

    @Test
    void everyQuestionOfSeveralThingsComesBackInOrder() {
        List<Answer> told = Stream.concat(
                Stream.of(0, 1).flatMap(thing -> Question.ofEach().stream().map(question -> new Answer(question, thing,
                        question.isFiveWay() ? FiveWay.SOMETIMES : FiveWay.NOT_ASKED,
                        Set.copyOf(question.codes().stream().limit(3).toList()), question + " " + thing))),
                Question.ofAll().stream().map(question -> OwnViewScene.told(question, FiveWay.RATHER_NOT_SAY, "x")))
                .toList();
        keep(told.toArray(Answer[]::new));
        assertThat(newest().answers()).containsExactlyElementsOf(told);
    }

    @Test
    void nothingAnsweredIsNothingWritten() {
        assertThat(scene.test.store().write(tx -> scene.ownView.keep(tx, draft(
                new Answer(Question.WISH, null, FiveWay.NOT_ASKED, Set.of(), "  ")))))
                .isEqualTo(Outcome.refused("", "talk.nothing_to_keep"));
        assertThat(rows()).isEmpty();
    }

    @Test
    void withoutTheAgreementNothingIsWritten() {
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, Purpose.KEEP_CONVERSATION));
        refused("consent.missing");
        scene.agree(Purpose.KEEP_CONVERSATION);
        scene.test.clock().advance(Duration.ofDays(400));
        refused("consent.missing");
        assertThat(rows()).isEmpty();
    }

    @Test
    void theDatabaseAloneRefusesItToo() {
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, Purpose.KEEP_CONVERSATION));
        UUID decision = scene.test.store().read(tx -> tx.sql().select(org.mlango.schema.Tables.CONSENT_DECISION.ID)
                .from(org.mlango.schema.Tables.CONSENT_DECISION).limit(1).fetchSingle().value1());
        assertThatThrownBy(() -> scene.test.scene(tx -> tx.sql().insertInto(OWN_VIEW).set(new OwnViewRecord(
                UUID.randomUUID(), scene.person.value(), tx.today(), "EN", tx.worker(), decision, new byte[1],
                new byte[1], 1L)).execute())).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("consent: KEEP_CONVERSATION");
    }

    @Test
    void aConversationNeverChangesHands() {
        keep(OwnViewScene.told(Question.WISH, FiveWay.NO, ""));
        assertThatThrownBy(() -> scene.test.scene(tx -> tx.sql().update(OWN_VIEW)
                .set(OWN_VIEW.DAY, tx.today().minusDays(9)).execute())).hasMessageContaining("unchanging: own_view");
    }

    @Test
    void onlyWhoListensWritesAndReads() {
        keep(OwnViewScene.told(Question.WISH, FiveWay.NO, "sawa"));
        for (Role role : List.of(Role.FRONT_DESK, Role.NURSE, Role.MANAGER, Role.DATA_OFFICER)) {
            scene.test.as(role);
            refused("talk.not_yours");
            assertThat(scene.test.store().write(tx -> scene.ownView.read(tx, scene.person, true))).as("%s", role)
                    .isEqualTo(Outcome.refused("", "talk.not_yours"));
        }
    }

    /** By key, not by rule: even code that forgets to ask cannot read it. */
    @Test
    void wordsWantNkAndCodesWantCk() {
        keep(OwnViewScene.told(Question.WORRIES, FiveWay.YES, "usiku silali"));
        OwnViewRecord row = rows().getFirst();
        for (Role role : List.of(Role.FRONT_DESK, Role.NURSE, Role.MANAGER)) {
            scene.test.as(role);
            assertThatThrownBy(() -> scene.test.store().read(tx -> OwnViewQueries.WORDS.open(tx.keys(), row.getId(),
                    row.getRowVersion(), row.getWords()))).as("%s", role).isInstanceOf(KeyNotHeld.class);
        }
        scene.test.as(Role.FRONT_DESK);
        assertThatThrownBy(() -> scene.test.store().read(tx -> OwnViewQueries.CODES.open(tx.keys(), row.getId(),
                row.getRowVersion(), row.getCodes()))).isInstanceOf(KeyNotHeld.class);
        scene.test.as(Role.NURSE);
        String codes = scene.test.store().read(tx -> String.valueOf(OwnViewQueries.CODES.open(tx.keys(), row.getId(),
                row.getRowVersion(), row.getCodes()).answers().getFirst().said()));
        assertThat(codes).isEqualTo("YES");
    }

    @Test
    void everyReadingLeavesALineThatTellsNothing() {
        keep(OwnViewScene.told(Question.WISH, FiveWay.NO, "sawa"));
        scene.test.done(tx -> scene.ownView.read(tx, scene.person, false));
        List<String> lines = scene.test.store().read(tx -> tx.sql().select(AUDIT_LINE.ACTION, AUDIT_LINE.PURPOSE)
                .from(AUDIT_LINE).where(AUDIT_LINE.ACTION.like("OWN_VIEW%")).orderBy(AUDIT_LINE.SEQ)
                .fetch(row -> row.value1() + " " + row.value2()));
        assertThat(lines).containsExactly("OWN_VIEW_KEPT null", "OWN_VIEW_READ null");
    }

    @Test
    void aLaterTalkLeavesTheEarlierOneAsItWas() {
        keep(OwnViewScene.told(Question.WISH, FiveWay.NO, "sawa"));
        scene.test.clock().advance(Duration.ofDays(30));
        keep(OwnViewScene.told(Question.WISH, FiveWay.YES, "nataka kupunguza"));

        assertThat(newest().answers().getFirst().said()).isEqualTo(FiveWay.YES);
        List<Talk> both = read(true);
        assertThat(both).extracting(talk -> talk.answers().getFirst().said()).containsExactly(FiveWay.YES, FiveWay.NO);
        assertThat(both.getLast().day()).isEqualTo(both.getFirst().day().minusDays(31));
    }

    @Test
    void anAnswerTakenBackIsAsIfNeverSaid() {
        Answer stays = OwnViewScene.told(Question.CARE, FiveWay.NOT_ASKED, "nakunywa maji");
        Answer goes = OwnViewScene.told(Question.HURT, FiveWay.YES, "polisi");
        keep(stays, goes);
        byte[] before = rows().getFirst().getWords();

        assertThat(takeBack(newest(), Question.HURT)).isEqualTo(Outcome.done(1));

        assertThat(newest().answers()).containsExactly(stays);
        assertThat(rows().getFirst().getWords()).isNotEqualTo(before);
        assertThat(rows().getFirst().getRowVersion()).isEqualTo(2);
        assertThat(takeBack(newest(), Question.CARE)).isEqualTo(Outcome.done(0));
        assertThat(rows()).isEmpty();
    }

    @Test
    void takingBackWorksWhenTheAgreementHasRunOut() {
        keep(OwnViewScene.told(Question.CARE, FiveWay.NOT_ASKED, "maji"),
                OwnViewScene.told(Question.WISH, FiveWay.NO, ""));
        scene.test.clock().advance(Duration.ofDays(400));
        assertThat(takeBack(newest(), Question.WISH)).isEqualTo(Outcome.done(1));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotTouched() {
        keep(OwnViewScene.told(Question.CARE, FiveWay.NOT_ASKED, "maji"),
                OwnViewScene.told(Question.WISH, FiveWay.NO, ""));
        Talk seen = newest();
        takeBack(seen, Question.WISH);
        assertThat(takeBack(seen, Question.CARE)).isEqualTo(Outcome.refused("", "talk.changed"));
        assertThat(newest().answers()).hasSize(1);
        scene.test.as(Role.NURSE);
        assertThat(takeBack(seen, Question.CARE)).isEqualTo(Outcome.refused("", "talk.not_yours"));
    }

    @ParameterizedTest
    @EnumSource(value = Purpose.class, names = {"KEEP_CONVERSATION", "KEEP_RECORD"})
    void takingTheAgreementBackDeletesEveryTalkEvenFromTheDesk(Purpose purpose) {
        keep(OwnViewScene.told(Question.WISH, FiveWay.NO, "sawa"));
        keep(OwnViewScene.told(Question.CARE, FiveWay.NO, "maji"));
        scene.test.as(Role.FRONT_DESK);
        assertThat(going(purpose)).contains("going.talks");
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, purpose));
        assertThat(rows()).isEmpty();
        assertThat(going(purpose)).doesNotContain("going.talks");
    }

    @Test
    void takingAnotherAgreementBackLeavesThemAlone() {
        keep(OwnViewScene.told(Question.WISH, FiveWay.NO, "sawa"));
        scene.agree(Purpose.CONTACT);
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, Purpose.CONTACT));
        assertThat(rows()).hasSize(1);
    }

    @Test
    void theirCopyHoldsTheQuestionAndTheirWords() {
        keep(new Answer(Question.GIVES, 0, FiveWay.NOT_ASKED, Set.of("WE_CALM", "WE_PLEASURE"), "natulia"),
                OwnViewScene.told(Question.WISH, FiveWay.NO, ""));
        scene.test.as(Role.COUNSELLOR);
        List<Held> held = scene.test.done(tx -> Outcome.done(scene.consents.held(tx, scene.person, Language.EN)));
        Held talk = held.stream().filter(one -> one.kind().equals("talk")).findFirst().orElseThrow();
        assertThat(talk.facts()).extracting(HeldFact::value)
                .containsExactly("“natulia” · pleasure, feeling good, calm, relax", "No");
        assertThat(talk.facts().getFirst().label()).startsWith("1: What does it give you");
    }

    @Test
    void recordsPrintNothingTold() {
        Answer told = OwnViewScene.told(Question.WISH, FiveWay.YES, "siri");
        Talk talk = new Talk(UUID.randomUUID(), java.time.LocalDate.EPOCH, Language.SW, UUID.randomUUID(), 1,
                List.of(told));
        assertThat(Arrays.asList(told.toString(), talk.toString(), draft(told).toString()))
                .noneMatch(printed -> printed.contains("siri") || printed.contains("YES"));
    }

    @Test
    void whatWasSaidUnderTheirOtherRecordIsTheirsToo() {
        keep(OwnViewScene.told(Question.WISH, FiveWay.NO, "sawa"));
        PersonId other = PersonId.random();
        scene.test.done(tx -> scene.people.register(tx, new Registration(other, PersonDraft.NOTHING,
                List.of(DecisionDraft.spoken(other, Purpose.KEEP_RECORD, org.mlango.consent.Answer.AGREED,
                        Language.SW)))));
        scene.test.done(tx -> scene.consents.link(tx, scene.person, other));
        scene.test.done(tx -> scene.ownView.keep(tx, new TalkDraft(other, Language.SW,
                List.of(OwnViewScene.told(Question.WISH, FiveWay.YES, "leo")))));

        KeptTalksViewModel kept = scene.kept();
        kept.newest();
        assertThat(kept.talks).singleElement()
                .satisfies(talk -> assertThat(talk.answers().getFirst().words()).isEqualTo("leo"));
        assertThat(kept.more.get()).isTrue();
        kept.earlierToo();
        assertThat(kept.talks).hasSize(2);
        kept.show(other);
        kept.earlierToo();
        assertThat(kept.talks).hasSize(2);
    }

    private void keep(Answer... answers) {
        scene.test.done(tx -> scene.ownView.keep(tx, draft(answers)));
        scene.test.clock().advance(Duration.ofDays(1));
    }

    private TalkDraft draft(Answer... answers) {
        return new TalkDraft(scene.person, Language.SW, List.of(answers));
    }

    private void refused(String code) {
        assertThat(scene.test.store()
                .write(tx -> scene.ownView.keep(tx, draft(OwnViewScene.told(Question.WISH, FiveWay.NO, "")))))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                        ((Refusal) refused.refusals().getFirst()).code()).isEqualTo(code));
    }

    private Outcome<Integer> takeBack(Talk talk, Question question) {
        Integer thing = question.isOfEach() ? 0 : null;
        return scene.test.store().write(tx -> scene.ownView.takeBack(tx, talk, question, thing));
    }

    private List<String> going(Purpose purpose) {
        return scene.test.store().read(
                tx -> scene.consents.going(tx, scene.person, purpose).stream().map(Going::key).toList());
    }

    private Talk newest() {
        return read(false).getFirst();
    }

    private List<Talk> read(boolean earlier) {
        return scene.test.done(tx -> scene.ownView.read(tx, scene.person, earlier));
    }

    private List<OwnViewRecord> rows() {
        return scene.test.store().read(tx -> tx.sql().selectFrom(OWN_VIEW).fetch());
    }
}
