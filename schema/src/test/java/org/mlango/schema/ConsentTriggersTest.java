package org.mlango.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second gate: whatever the program does, the database itself keeps nothing about anybody who has not agreed. */
class ConsentTriggersTest {
    private static final int TODAY = 20_620;
    private static final byte[] WORKER = id(1);
    private static final List<String> PURPOSES = List.of("KEEP_RECORD", "COUNT_ME", "CONTACT", "KEEP_POPULATION",
            "KEEP_HEALTH", "KEEP_RESULTS", "KEEP_CONVERSATION", "REFER", "KEEP_INCIDENT_SUPPORT",
            "KEEP_INCIDENT_STATISTICS", "KEEP_INCIDENT_ADVOCACY", "KEEP_INCIDENT_LEGAL");
    private static final byte[] PERSON = id(3);
    private static final byte[] SEALED = new byte[5];

    private final TestDatabase database = open();
    private int decisions;
    private int day = TODAY;

    private static TestDatabase open() {
        try {
            return TestDatabase.copied();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void furnish() throws SQLException {
        today(TODAY);
        database.run("INSERT INTO worker VALUES (?, x'00', 'ACTIVE', 0, 1)", WORKER);
        for (String purpose : PURPOSES) {
            database.run(
                    "INSERT INTO consent_text SELECT ?, ?, 1, 'EN', x'00', zeroblob(32), now_at, today_day FROM clock",
                    text(purpose), purpose);
        }
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void nobodyIsKeptWithoutAgreement() throws SQLException {
        refused("consent: KEEP_RECORD", () -> decide("COUNT_ME", "AGREED", TODAY + 365));
        refused("consent: nothing is kept", () -> decide("KEEP_RECORD", "SAID_NO", null));
        refused("consent: KEEP_RECORD", () -> keepPerson(id(9)));

        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        assertThat(database.ask("SELECT count(*) FROM person")).containsExactly("1");
    }

    @Test
    void anAgreementIsForOnePersonAlone() throws SQLException {
        byte[] decision = decide("KEEP_RECORD", "AGREED", TODAY + 365);
        refused("consent: KEEP_RECORD", () -> database.run(
                "INSERT INTO person VALUES (?, ?, 1990, 'SURE', 'FEMALE', ?, ?, ?, 1)", id(9), TODAY, SEALED, decision,
                WORKER));
    }

    @Test
    void nothingNewIsWrittenFromTheReviewDayOn() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 1));
        visit(PERSON, null);

        today(TODAY + 1);
        refused("consent: KEEP_RECORD", () -> visit(PERSON, null));
        refused("consent: KEEP_RECORD", () -> database.run("UPDATE person SET birth_year = 1980"));
        refused("consent: KEEP_RECORD", () -> database.run("UPDATE visit SET minute = 1"));

        decide("KEEP_RECORD", "AGREED", TODAY + 400);
        visit(PERSON, null);
    }

    @Test
    void theNewestDecisionStands() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        decide("KEEP_RECORD", "WITHDRAWN", null);

        refused("consent: KEEP_RECORD", () -> visit(PERSON, null));
        refused("consent: KEEP_RECORD", () -> database.run("UPDATE person SET birth_year = 1980"));
    }

    @Test
    void contactAndPopulationsNeedTheirOwnAgreement() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        refused("consent: CONTACT",
                () -> database.run("INSERT INTO person_contact VALUES (?, ?, 1, NULL)", PERSON, SEALED));
        refused("consent: KEEP_POPULATION",
                () -> database.run("INSERT INTO person_population VALUES (?, ?, 1)", PERSON, SEALED));

        decide("CONTACT", "AGREED", TODAY + 365);
        decide("KEEP_POPULATION", "AGREED", TODAY + 365);
        database.run("INSERT INTO person_contact VALUES (?, ?, 1, NULL)", PERSON, SEALED);
        database.run("INSERT INTO person_population VALUES (?, ?, 1)", PERSON, SEALED);

        decide("CONTACT", "WITHDRAWN", null);
        decide("KEEP_POPULATION", "WITHDRAWN", null);
        refused("consent: CONTACT", () -> database.run("UPDATE person_contact SET row_version = 2"));
        refused("consent: KEEP_POPULATION", () -> database.run("UPDATE person_population SET row_version = 2"));
    }

    @Test
    void anybodyMayComeAnonymously() throws SQLException {
        visit(null, null);
        visit(null, SEALED);
        assertThat(database.ask("SELECT count(*) FROM visit")).containsExactly("2");
        refused("consent: KEEP_RECORD", () -> database.run("UPDATE visit SET person_id = ?", PERSON));
    }

    @Test
    void healthIsKeptOnlyByItsOwnAgreement() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        visit(PERSON, null);
        refused("consent: KEEP_HEALTH", () -> visit(PERSON, SEALED));
        refused("consent: KEEP_HEALTH", () -> database.run("UPDATE visit SET codes = x'01'"));

        decide("KEEP_HEALTH", "AGREED", TODAY + 365);
        visit(PERSON, SEALED);
        database.run("UPDATE visit SET codes = x'01'");
    }

    @Test
    void noLineIsAddedToTheVisitOfSomebodyWhoseAgreementHasRunOut() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 1));
        visit(PERSON, null);
        visit(null, null);
        database.run("INSERT INTO service (code, id, sensitive, position, row_version) VALUES ('SV_A', ?, 0, 1, 1)",
                id(7));
        database.run("INSERT INTO thing (code, id, unit, position, row_version) VALUES ('CM_A', ?, 'PIECE', 1, 1)",
                id(8));
        today(TODAY + 1);

        refused("consent: KEEP_RECORD", () -> database.run(
                "INSERT INTO visit_service SELECT id, 'SV_A' FROM visit WHERE person_id IS NOT NULL"));
        refused("consent: KEEP_RECORD", () -> database.run(
                "INSERT INTO visit_thing SELECT id, 'CM_A', 1, 1, 0, NULL FROM visit WHERE person_id IS NOT NULL"));
        database.run("INSERT INTO visit_thing SELECT id, 'CM_A', 1, 1, 0, NULL FROM visit WHERE person_id IS NULL");
    }

    @Test
    void whatWasLeftInErasingLiftsNoGuardForTheNextTransaction() throws SQLException {
        decide("KEEP_RECORD", "AGREED", TODAY + 365);
        database.run("INSERT INTO erasing VALUES (?)", PERSON);

        today(TODAY);

        refused("append only: consent_decision", () -> database.run("DELETE FROM consent_decision"));
    }

    @Test
    void decisionsAndTextsStayAsTheyWere() throws SQLException {
        decide("KEEP_RECORD", "AGREED", TODAY + 365);
        refused("append only: consent_decision", () -> database.run("UPDATE consent_decision SET answer = 'SAID_NO'"));
        refused("append only: consent_decision", () -> database.run("DELETE FROM consent_decision"));
        refused("immutable: consent_text", () -> database.run("UPDATE consent_text SET version = 2"));
        refused("immutable: consent_text", () -> database.run("DELETE FROM consent_text"));
        // REPLACE deletes too, and so may not slip past
        refused("append only: consent_decision",
                () -> database.run("REPLACE INTO consent_decision (seq, id, person_id, purpose,"
                        + " answer, text_id, expressed, asked_by_id, witness, interpreter, decided_at, decided_day, text_hash) SELECT seq, id,"
                        + " person_id, purpose, 'WITHDRAWN', text_id, expressed, asked_by_id, witness, interpreter, decided_at, decided_day,"
                        + " text_hash FROM consent_decision"));
    }

    @Test
    void whatStoodBeforeNeedsTheAgreementItWasKeptUnder() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        before("KEEP_RECORD");
        refused("consent: person_before", () -> before("CONTACT"));
        decide("CONTACT", "AGREED", TODAY + 365);
        before("CONTACT");

        refused("unchanging: person_before", () -> database.run("UPDATE person_before SET person_id = ?", id(9)));
        refused("unchanging: person_before", () -> database.run("UPDATE person_before SET purpose = 'KEEP_RECORD' "
                + "WHERE purpose = 'CONTACT'"));
        decide("KEEP_RECORD", "WITHDRAWN", null);
        refused("consent: person_before", () -> before("CONTACT"));
        refused("consent: person_before", () -> database.run("REPLACE INTO person_before SELECT * FROM person_before"));
    }

    private void before(String purpose) throws SQLException {
        database.run("INSERT INTO person_before VALUES (randomblob(16), ?, ?, 1, ?, 1)", PERSON, purpose, SEALED);
    }

    @Test
    void noIdMovesToSomebodyElse() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        decide("CONTACT", "AGREED", TODAY + 365);
        decide("KEEP_POPULATION", "AGREED", TODAY + 365);
        database.run("INSERT INTO person_contact VALUES (?, ?, 1, NULL)", PERSON, SEALED);
        database.run("INSERT INTO person_population VALUES (?, ?, 1)", PERSON, SEALED);

        refused("immutable: person.id", () -> database.run("UPDATE person SET id = ?", id(9)));
        refused("immutable: person_contact", () -> database.run("UPDATE person_contact SET person_id = ?", id(9)));
        refused("immutable: person_population",
                () -> database.run("UPDATE person_population SET person_id = ?", id(9)));
    }

    @Test
    void replacingNeedsTheAgreementThatWritingNeeds() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 1));
        visit(PERSON, null);
        today(TODAY + 1);

        refused("consent: KEEP_RECORD", () -> database.run("REPLACE INTO person SELECT * FROM person"));
        refused("consent: KEEP_RECORD", () -> database.run("REPLACE INTO visit SELECT * FROM visit"));
    }

    @Test
    void noLineIsChangedOnTheVisitOfSomebodyWhoseAgreementHasRunOut() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 1));
        visit(PERSON, null);
        database.run("INSERT INTO service (code, id, sensitive, position, row_version) VALUES ('SV_A', ?, 0, 1, 1)",
                id(7));
        database.run("INSERT INTO thing (code, id, unit, position, row_version) VALUES ('CM_A', ?, 'PIECE', 1, 1)",
                id(8));
        database.run("INSERT INTO visit_service SELECT id, 'SV_A' FROM visit");
        database.run("INSERT INTO visit_thing SELECT id, 'CM_A', 1, 1, 0, NULL FROM visit");
        database.run("UPDATE visit_thing SET given = 2");
        today(TODAY + 1);

        refused("consent: KEEP_RECORD", () -> database.run("UPDATE visit_thing SET given = 3"));
        refused("consent: KEEP_RECORD", () -> database.run("UPDATE visit_service SET service_code = 'SV_A'"));
        database.run("INSERT INTO erasing VALUES (?)", PERSON);
        database.run("UPDATE visit_thing SET given = 0");
    }

    @Test
    void aDecisionIsMadeNowAtTheEndAndInItsOwnWords() throws SQLException {
        decide("KEEP_RECORD", "AGREED", TODAY + 365);
        String columns = "INSERT INTO consent_decision (seq, id, person_id, purpose, answer, text_id, expressed, asked_by_id,"
                + " witness, interpreter, decided_at, decided_day, review_day, text_hash)";
        String row = " VALUES (?, ?, ?, 'CONTACT', 'AGREED', ?, 'SPOKEN', ?, 'NONE', 'NONE', ?, ?, 30000, zeroblob(32))";

        refused("append only", () -> database.run(columns + row, 0, id(50), PERSON, text("CONTACT"), WORKER,
                now(TODAY), TODAY));
        refused("made now", () -> database.run(columns + row, 50, id(50), PERSON, text("CONTACT"), WORKER,
                now(TODAY - 9), TODAY - 9));
        refused("words for another purpose", () -> database.run(columns + row, 50, id(50), PERSON, text("COUNT_ME"),
                WORKER, now(TODAY), TODAY));
        refused("words that were not shown",
                () -> database.run(columns + row.replace("zeroblob(32)", "randomblob(32)"), 50,
                        id(50), PERSON, text("CONTACT"), WORKER, now(TODAY), TODAY));
        refused("words that were not shown", () -> database.run(columns + row.replace("zeroblob(32)", "NULL"), 50,
                id(50), PERSON, text("CONTACT"), WORKER, now(TODAY), TODAY));
        database.run(columns + row, 50, id(50), PERSON, text("CONTACT"), WORKER, now(TODAY), TODAY);
    }

    @Test
    void wordsEditedByHandAreWordsNobodyAgreedTo() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        decide("CONTACT", "AGREED", TODAY + 365);
        assertThat(database.ask("SELECT count(*) FROM consent_open")).containsExactly("2");
        database.run("DROP TRIGGER consent_text_unchanged");
        database.run("UPDATE consent_text SET words = x'01', hash = randomblob(32) WHERE purpose = 'KEEP_RECORD'");

        assertThat(database.ask("SELECT count(*) FROM consent_open")).containsExactly("0");
        refused("consent: CONTACT",
                () -> database.run("INSERT INTO person_contact VALUES (?, ?, 1, NULL)", PERSON, SEALED));
    }

    @Test
    void theClockHasOneOpinionAndStays() {
        refused("do not fit", () -> database.run("UPDATE clock SET today_day = ?", TODAY - 100));
        refused("the clock stays", () -> database.run("DELETE FROM clock"));
        refused("the clock stays", () -> database.run("REPLACE INTO clock VALUES (1, 0, 0)"));
    }

    @Test
    void twoTextsOfOneVersionAreRefused() {
        assertThatThrownBy(() -> database.run(
                "INSERT INTO consent_text SELECT ?, 'CONTACT', 1, 'EN', x'01', zeroblob(32), now_at, today_day FROM clock",
                id(60)))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void whatIsStoppedIsNeitherUsedNorTakenAway() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        visit(PERSON, null);
        stop("EVERYTHING");

        refused("consent: KEEP_RECORD", () -> visit(PERSON, null));
        refused("consent: stopped", () -> decide("CONTACT", "AGREED", TODAY + 365));
        refused("consent: stopped", () -> database.run("DELETE FROM visit"));
        refused("consent: stopped", () -> database.run("DELETE FROM person"));
        refused("append only: consent_stop", () -> database.run("DELETE FROM consent_stop"));
        refused("append only: consent_stop", () -> database.run("UPDATE consent_stop SET change = 'LIFTED'"));
    }

    private void stop(String covers) throws SQLException {
        database.run("INSERT INTO consent_stop VALUES (1, ?, ?, ?, 'STOPPED', 'OWN_WISH', ?, ?, ?, NULL, 1)", id(70),
                PERSON, covers, WORKER, now(day), day);
    }

    @Test
    void onlyWhoIsBeingErasedLosesDecisions() throws SQLException {
        decide("KEEP_RECORD", "AGREED", TODAY + 365);
        database.run("INSERT INTO erasing VALUES (?)", id(9));
        refused("append only: consent_decision", () -> database.run("DELETE FROM consent_decision"));

        database.run("INSERT INTO erasing VALUES (?)", PERSON);
        assertThatCode(() -> database.run("DELETE FROM consent_decision")).doesNotThrowAnyException();
    }

    @Test
    void theTrailStaysAsItWas() throws SQLException {
        database.run("INSERT INTO audit_line VALUES (1, 0, 0, NULL, 'OPENED', NULL, NULL, 'DONE', NULL, NULL,"
                + " zeroblob(32), zeroblob(32))");
        refused("append only: audit_line", () -> database.run("UPDATE audit_line SET action = 'CLOSED'"));
        refused("append only: audit_line", () -> database.run("DELETE FROM audit_line"));
        refused("append only: audit_line",
                () -> database.run("REPLACE INTO audit_line VALUES (1, 0, 0, NULL, 'CLOSED', NULL, NULL,"
                        + " 'DONE', NULL, NULL, zeroblob(32), zeroblob(32))"));
    }

    @Test
    void anAgreementHasAReviewDayAndNothingElseHas() throws SQLException {
        assertThatThrownBy(() -> decide("KEEP_RECORD", "AGREED", null)).hasMessageContaining("CHECK");
        decide("KEEP_RECORD", "AGREED", TODAY + 365);
        assertThatThrownBy(() -> decide("COUNT_ME", "SAID_NO", TODAY)).hasMessageContaining("CHECK");
    }

    @Test
    void countedOnTheDaysOfAStandingAgreement() throws SQLException {
        decide("KEEP_RECORD", "AGREED", TODAY + 365);
        decide("COUNT_ME", "AGREED", TODAY + 100, TODAY);
        decide("COUNT_ME", "AGREED", TODAY + 300, TODAY + 50);
        assertThat(database
                .ask("SELECT from_day - " + TODAY + ", until_day - " + TODAY + " FROM count_me_card ORDER BY 1"))
                .containsExactly("0|50", "50|300");

        decide("COUNT_ME", "WITHDRAWN", null, TODAY + 60);
        assertThat(database.ask("SELECT * FROM count_me_card")).isEmpty();
    }

    /** Who was counted in what is handed over: only by a yes, and afterwards the row can do nothing but let go of its person. */
    @Test
    void whoIsFrozenInACountSaidYesAndCanOnlyBeLetGoOf() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        database.run("INSERT INTO frozen_count VALUES (?, ?, ?, 1)", id(7), TODAY, SEALED);
        refused("consent: COUNT_ME", () -> freeze(PERSON));
        refused("consent: COUNT_ME", () -> freeze(null));

        decide("COUNT_ME", "AGREED", TODAY + 100);
        freeze(PERSON);
        refused("append only: frozen_person", () -> database.run("DELETE FROM frozen_person"));
        refused("append only: frozen_person", () -> database.run("UPDATE frozen_person SET codes = x'00'"));
        refused("append only: frozen_person", () -> database.run("UPDATE frozen_person SET person_id = ?", id(8)));

        database.run("UPDATE frozen_person SET person_id = NULL, tombstone_id = randomblob(16), codes = NULL");
        refused("append only: frozen_person", () -> database.run(
                "UPDATE frozen_person SET person_id = ?, tombstone_id = NULL, codes = x'00'", PERSON));
        assertThat(database.ask("SELECT count(*) FROM frozen_person WHERE person_id IS NULL")).containsExactly("1");
    }

    private void freeze(byte @Nullable [] person) throws SQLException {
        database.run("INSERT INTO frozen_person VALUES (randomblob(16), ?, ?, ?, ?, 1)", id(7), person,
                person == null ? id(9) : null, person == null ? null : SEALED);
    }

    @Test
    void aPlanAndAllUnderItWantBothAgreements() throws SQLException {
        byte[] decision = decide("KEEP_RECORD", "AGREED", TODAY + 365);
        keepPerson(decision);
        refused("consent: KEEP_CONVERSATION", () -> plan("INSERT", decision, null));
        decide("KEEP_CONVERSATION", "AGREED", TODAY + 365);
        plan("INSERT", decision, TODAY);
        database.run("INSERT INTO plan_step VALUES (?, ?, 1, 'WORKER', ?, NULL, 'OPEN', ?, 1)", id(71), id(70), WORKER,
                SEALED);
        refused("consent: CONTACT",
                () -> database.run("INSERT INTO plan_reach VALUES (?, ?, ?)", id(70), WORKER, TODAY));
        decide("CONTACT", "AGREED", TODAY + 365);
        database.run("INSERT INTO plan_reach VALUES (?, ?, ?)", id(70), WORKER, TODAY);

        database.run("INSERT INTO person_contact VALUES (?, ?, 1, ?)", PERSON, SEALED, TODAY + 3);
        refused("after the last day: plan_reach",
                () -> database.run("INSERT OR REPLACE INTO plan_reach VALUES (?, ?, ?)", id(70), WORKER, TODAY + 4));

        decide("CONTACT", "WITHDRAWN", null);
        refused("consent: CONTACT", () -> database.run("UPDATE plan_reach SET on_day = 1"));
        decide("KEEP_CONVERSATION", "WITHDRAWN", null);
        refused("consent: KEEP_CONVERSATION", () -> database.run("UPDATE plan SET state = 'CLOSED'"));
        refused("consent: KEEP_CONVERSATION", () -> plan("INSERT OR REPLACE", decision, null));
        refused("consent: KEEP_CONVERSATION", () -> database.run("UPDATE plan_step SET state = 'DONE'"));
        refused("consent: KEEP_CONVERSATION", () -> database.run(
                "INSERT OR REPLACE INTO plan_step VALUES (?, ?, 1, 'PERSON', NULL, NULL, 'OPEN', ?, 1)", id(71), id(70),
                SEALED));
        refused("consent: KEEP_CONVERSATION",
                () -> database.run("INSERT INTO plan_reader VALUES (?, ?)", id(70), WORKER));
    }

    @Test
    void aPlanBeginsTodayLooksAheadAndChangesHandsNever() throws SQLException {
        byte[] decision = decide("KEEP_RECORD", "AGREED", TODAY + 365);
        keepPerson(decision);
        decide("KEEP_CONVERSATION", "AGREED", TODAY + 365);
        refused("look-back in the past", () -> plan("INSERT", decision, TODAY - 1));
        plan("INSERT", decision, TODAY + 7);
        refused("look-back in the past", () -> database.run("UPDATE plan SET look_back_day = ?", TODAY - 1));
        refused("unchanging: plan", () -> database.run("UPDATE plan SET person_id = ?", id(4)));
        refused("unchanging: plan", () -> database.run("UPDATE plan SET asked_day = ?", TODAY - 9));
        today(TODAY + 8);
        database.run("UPDATE plan SET state = 'PAUSED'");
        refused("on the day it is asked for", () -> database.run(
                "INSERT INTO plan VALUES (?, ?, ?, 'ACTIVE', NULL, ?, ?, ?, 1)", id(72), PERSON, TODAY, WORKER,
                decision,
                SEALED));
    }

    @Test
    void howAPlanStoodInAYearIsAsItStandsAndGoesWithIt() throws SQLException {
        byte[] decision = decide("KEEP_RECORD", "AGREED", TODAY + 500);
        keepPerson(decision);
        decide("KEEP_CONVERSATION", "AGREED", TODAY + 500);
        plan("INSERT", decision, null);
        refused("not as it stands: plan_year",
                () -> database.run("INSERT INTO plan_year VALUES (?, 2026, 'CLOSED')", id(70)));
        database.run("INSERT INTO plan_year VALUES (?, 2026, 'ACTIVE')", id(70));
        refused("not as it stands: plan_year", () -> database.run("UPDATE plan_year SET state = 'MOVED_ON'"));
        refused("not as it stands: plan_year", () -> database.run("UPDATE plan_year SET year = year + 7"));
        database.run("UPDATE plan SET state = 'PAUSED'");
        database.run("UPDATE plan_year SET state = 'PAUSED'");
        database.run("DELETE FROM plan");
        assertThat(database.ask("SELECT * FROM plan_year")).isEmpty();
    }

    private void plan(String how, byte[] decision, @Nullable Integer lookBack) throws SQLException {
        database.run(how + " INTO plan VALUES (?, ?, ?, 'ACTIVE', ?, ?, ?, ?, 1)", id(70), PERSON, day, lookBack,
                WORKER,
                decision, SEALED);
    }

    @Test
    void aReferralWantsAYesToJustThisRecipient() throws SQLException {
        byte[] kept = decide("KEEP_RECORD", "AGREED", TODAY + 365);
        keepPerson(kept);
        refused("consent: REFER", () -> recipient(id(40)));
        byte[] yes = refer(id(40), "AGREED", TODAY + 10);
        recipient(id(40));
        referral(id(40), yes);
        database.run("INSERT INTO referral_words SELECT id, x'00', 1 FROM referral");
        refused("consent: REFER", () -> recipient(id(41)));
        refused("consent: REFER", () -> referral(id(41), yes));
        refused("unchanging: referral", () -> database.run("UPDATE referral SET person_id = ?", id(9)));
        refused("unchanging: referral_recipient", () -> database.run("UPDATE referral_recipient SET id = ?", id(41)));

        today(TODAY + 10);
        refused("consent: REFER", () -> referral(id(40), yes));
        refused("consent: REFER", () -> database.run("UPDATE referral SET state = 'SENT'"));
        refused("consent: REFER", () -> database.run("REPLACE INTO referral SELECT * FROM referral"));
        refused("consent: REFER", () -> database.run("UPDATE referral_words SET words = x'01'"));
        refused("consent: REFER", () -> database.run("REPLACE INTO referral_words SELECT * FROM referral_words"));
        database.run("UPDATE referral SET state = 'RECALLED'");
        refused("unchanging: referral", () -> database.run("UPDATE referral SET state = 'SENT'"));
    }

    @Test
    void aReferralIsOneOfThePersonWhoseRecipientItIs() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        byte[] yes = refer(id(40), "AGREED", TODAY + 365);
        refused("consent: REFER", () -> referral(id(40), yes));
        recipient(id(40));
        refer(id(40), "WITHDRAWN", null);
        refused("consent: REFER", () -> referral(id(40), yes));
    }

    @Test
    void aTestWantsAYesAndWhatItShowedAnother() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        refused("consent: KEEP_HEALTH", () -> testCourse(PERSON, new byte[16]));
        byte[] yes = decide("KEEP_HEALTH", "AGREED", TODAY + 10);
        testCourse(PERSON, yes);
        refused("a day that has not come",
                () -> database.run("UPDATE test_course SET day = ?", TODAY + 1));
        refused("unchanging: test_course", () -> database.run("UPDATE test_course SET person_id = ?", id(9)));
        refused("unchanging: test_course", () -> database.run("UPDATE test_course SET decision_id = ?", id(9)));
        refused("consent: KEEP_RESULTS", () -> testResult(yes));
        byte[] results = decide("KEEP_RESULTS", "AGREED", TODAY + 365);
        testResult(results);
        refused("consent: KEEP_RESULTS", () -> database.run("UPDATE test_result SET person_id = ?", id(9)));

        decide("KEEP_RESULTS", "WITHDRAWN", null);
        refused("consent: KEEP_RESULTS", () -> database.run("UPDATE test_result SET row_version = 2"));
        refused("consent: KEEP_RESULTS", () -> database.run("REPLACE INTO test_result SELECT * FROM test_result"));
        decide("KEEP_RESULTS", "AGREED", TODAY + 365);
        database.run("UPDATE test_result SET row_version = 2");

        today(TODAY + 10);
        refused("consent: KEEP_HEALTH", () -> testCourse(PERSON, yes));
        refused("consent: KEEP_HEALTH", () -> database.run("UPDATE test_course SET row_version = 2"));
        refused("consent: KEEP_HEALTH", () -> database.run("REPLACE INTO test_course SELECT * FROM test_course"));
        refused("consent: KEEP_RESULTS", () -> database.run("UPDATE test_result SET row_version = 3"));
        database.run("DELETE FROM test_course");
        assertThat(database.ask("SELECT 1 FROM test_result")).isEmpty();
    }

    @Test
    void whatIsLeftBeLosesNoTest() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        testCourse(PERSON, decide("KEEP_HEALTH", "AGREED", TODAY + 365));
        testResult(decide("KEEP_RESULTS", "AGREED", TODAY + 365));
        stop("EVERYTHING");
        refused("consent: stopped", () -> database.run("DELETE FROM test_result"));
        refused("consent: stopped", () -> database.run("DELETE FROM test_course"));
        database.run("INSERT INTO erasing VALUES (?)", PERSON);
        database.run("DELETE FROM test_course");
    }

    @Test
    void whatHappenedWantsAYesForEachUse() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        refused("consent: KEEP_INCIDENT", () -> incident(PERSON));
        byte[] legal = decide("KEEP_INCIDENT_LEGAL", "AGREED", TODAY + 10);
        incident(PERSON);
        refused("a day that has not come",
                () -> database.run("INSERT INTO incident VALUES (randomblob(16), NULL, ?, ?, 1)",
                        WORKER, TODAY + 1));
        refused("unchanging: incident", () -> database.run("UPDATE incident SET person_id = NULL"));
        refused("consent: KEEP_INCIDENT", () -> incidentUse("KEEP_INCIDENT_SUPPORT", legal));
        refused("consent: KEEP_INCIDENT", () -> incidentUse("KEEP_INCIDENT_LEGAL", null));
        incidentUse("KEEP_INCIDENT_LEGAL", legal);
        refused("consent: KEEP_INCIDENT_SUPPORT", this::incidentHelp);
        byte[] support = decide("KEEP_INCIDENT_SUPPORT", "AGREED", TODAY + 365);
        refused("unchanging: incident_use",
                () -> database.run("UPDATE incident_use SET purpose = 'KEEP_INCIDENT_SUPPORT'"));
        refused("consent: KEEP_INCIDENT", () -> incidentUse("KEEP_INCIDENT_SUPPORT", legal));
        incidentUse("KEEP_INCIDENT_SUPPORT", support);
        incidentHelp();

        today(TODAY + 10);
        refused("consent: KEEP_INCIDENT", () -> database
                .run("UPDATE incident_use SET row_version = 2 WHERE purpose = 'KEEP_INCIDENT_LEGAL'"));
        refused("consent: KEEP_INCIDENT", () -> database
                .run("REPLACE INTO incident_use SELECT * FROM incident_use WHERE purpose = 'KEEP_INCIDENT_LEGAL'"));
        database.run("UPDATE incident_help SET owed = 0");
        decide("KEEP_INCIDENT_SUPPORT", "WITHDRAWN", null);
        refused("consent: KEEP_INCIDENT_SUPPORT", () -> database.run("UPDATE incident_help SET owed = 1"));
        database.run("DELETE FROM incident");
        assertThat(database.ask("SELECT 1 FROM incident_use UNION SELECT 1 FROM incident_help")).isEmpty();
    }

    @Test
    void whatHappenedToNobodyRestsOnNoDecision() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        byte[] support = decide("KEEP_INCIDENT_SUPPORT", "AGREED", TODAY + 365);
        incident(null);
        refused("consent: KEEP_INCIDENT", () -> incidentUse("KEEP_INCIDENT_SUPPORT", support));
        refused("consent: KEEP_INCIDENT_SUPPORT", this::incidentHelp);
        incidentUse("KEEP_INCIDENT_SUPPORT", null);
        incidentHelp();
    }

    @Test
    void whatIsLeftBeLosesNothingThatHappened() throws SQLException {
        keepPerson(decide("KEEP_RECORD", "AGREED", TODAY + 365));
        byte[] support = decide("KEEP_INCIDENT_SUPPORT", "AGREED", TODAY + 365);
        incident(PERSON);
        incidentUse("KEEP_INCIDENT_SUPPORT", support);
        incidentHelp();
        stop("EVERYTHING");
        for (String table : List.of("incident", "incident_use", "incident_help")) {
            refused("consent: stopped", () -> database.run("DELETE FROM " + table));
        }
        database.run("INSERT INTO erasing VALUES (?)", PERSON);
        database.run("DELETE FROM incident");
    }

    private void incident(byte @Nullable [] person) throws SQLException {
        database.run("INSERT INTO incident VALUES (randomblob(16), ?, ?, ?, 1)", person, WORKER, TODAY);
    }

    private void incidentUse(String purpose, byte @Nullable [] decision) throws SQLException {
        database.run("INSERT INTO incident_use SELECT randomblob(16), id, ?, ?, ?, ?, 1 FROM incident", purpose,
                decision,
                SEALED, SEALED);
    }

    private void incidentHelp() throws SQLException {
        database.run("INSERT INTO incident_help SELECT randomblob(16), id, 1, ?, 1 FROM incident", SEALED);
    }

    private void testCourse(byte[] person, byte[] decision) throws SQLException {
        database.run("INSERT INTO test_course VALUES (randomblob(16), ?, ?, ?, ?, ?, 1)", person, WORKER, decision,
                TODAY,
                SEALED);
    }

    private void testResult(byte[] decision) throws SQLException {
        database.run("INSERT INTO test_result SELECT id, person_id, ?, ?, 1 FROM test_course", decision, SEALED);
    }

    private void recipient(byte[] id) throws SQLException {
        database.run("INSERT INTO referral_recipient VALUES (?, ?, ?, 1)", id, PERSON, SEALED);
    }

    private void referral(byte[] recipient, byte[] decision) throws SQLException {
        database.run("INSERT INTO referral VALUES (randomblob(16), ?, ?, ?, ?, ?, 'OFFERED', ?, NULL, ?, 1)", PERSON,
                recipient, decision, WORKER, day, day, SEALED);
    }

    private byte[] refer(byte[] recipient, String answer, @Nullable Integer review) throws SQLException {
        return decide("REFER", recipient, answer, review, day);
    }

    private void keepPerson(byte[] decision) throws SQLException {
        database.run("INSERT INTO person VALUES (?, ?, 1990, 'SURE', 'FEMALE', ?, ?, ?, 1)", PERSON, TODAY, SEALED,
                decision,
                WORKER);
    }

    private void visit(byte @Nullable [] person, byte @Nullable [] codes)
            throws SQLException {
        database.run(
                "INSERT INTO visit (id, day, place, person_id, worker_id, new_or_back, codes, recorded_at, row_version)"
                        + " VALUES (randomblob(16), ?, 'CENTRE', ?, ?, 'NOT_ASKED', ?, 0, 1)",
                TODAY, person, WORKER, codes);
    }

    private byte[] decide(String purpose, String answer, @Nullable Integer review) throws SQLException {
        return decide(purpose, answer, review, day);
    }

    private byte[] decide(String purpose, String answer, @Nullable Integer review, int day)
            throws SQLException {
        return decide(purpose, new byte[16], answer, review, day);
    }

    private byte[] decide(String purpose, byte[] recipient, String answer, @Nullable Integer review, int day)
            throws SQLException {
        today(day);
        byte[] id = id(100 + decisions++);
        database.run(
                "INSERT INTO consent_decision (seq, id, person_id, purpose, recipient_id, answer, text_id, expressed, asked_by_id, witness,"
                        + " interpreter, decided_at, decided_day, review_day, text_hash) VALUES (?, ?, ?, ?, ?, ?, ?, 'SPOKEN', ?, 'NONE',"
                        + " 'NONE', ?, ?, " + review + ", zeroblob(32))",
                decisions, id, PERSON, purpose, recipient, answer, text(purpose), WORKER, now(day), day);
        return id;
    }

    private void today(int day) throws SQLException {
        database.run("UPDATE clock SET now_at = ?, today_day = ?", now(day), day);
        this.day = day;
    }

    private static long now(int day) {
        return day * 86_400_000L;
    }

    private static byte[] text(String purpose) {
        return id(20 + PURPOSES.indexOf(purpose));
    }

    private static void refused(String why, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(SQLException.class).hasMessageContaining(why);
    }

    private static byte[] id(int number) {
        return ByteBuffer.allocate(16).putLong(0).putLong(number).array();
    }
}
