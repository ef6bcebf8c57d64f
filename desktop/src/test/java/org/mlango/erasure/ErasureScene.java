package org.mlango.erasure;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import org.mlango.backup.BackupRegister;
import org.mlango.backup.TestRegister;
import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.PersonId;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.consent.Shown;
import org.mlango.consent.TestWorker;
import org.mlango.kit.text.Language;
import org.mlango.people.BirthYearSure;
import org.mlango.people.CameThrough;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.people.ReportingGender;
import org.mlango.shell.Notices;
import org.mlango.store.AppFailure;
import org.mlango.store.Outcome;
import org.mlango.store.TestStore;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;
import org.mlango.visits.Visits;

/** A furnished centre and a few people in it. */
final class ErasureScene implements AutoCloseable, Notices {
    private int visited;
    static final Erasure.Second YES = tx -> Outcome.done(true);
    final TestStore test = TestStore.fresh();
    final Consents consents = new Consents();
    final People people = new People(consents);
    final Visits visits = new Visits(consents);
    final Erasure erasure = new Erasure(consents, visits, BackupRegister::madeBefore);
    final List<String> said = new ArrayList<>();

    ErasureScene() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
            visits.furnish(tx);
        });
        test.done(people::unlocked);
    }

    PersonId person(String name) {
        return person(name, Purpose.COUNT_ME, Purpose.KEEP_HEALTH);
    }

    /** Who agreed to a record, and to these. */
    PersonId person(String name, Purpose... agreed) {
        PersonId id = PersonId.random();
        List<DecisionDraft> decisions = Stream.concat(Stream.of(Purpose.KEEP_RECORD), Stream.of(agreed))
                .map(purpose -> said(id, purpose, Answer.AGREED)).toList();
        PersonDraft draft = new PersonDraft(name, "", "", "", CameThrough.NOT_ASKED, "", 1990, BirthYearSure.SURE,
                ReportingGender.FEMALE);
        return test.done(tx -> people.register(tx, new Registration(id, draft, decisions)));
    }

    static DecisionDraft said(PersonId person, Purpose purpose, Answer answer) {
        return new DecisionDraft(person, purpose, null, answer, Shown.newest(Language.EN), Expressed.SPOKEN,
                Present.NONE,
                Present.NONE, null);
    }

    void link(PersonId one, PersonId other) {
        test.done(tx -> consents.link(tx, one, other));
    }

    /** Each table and column that knows this id. */
    List<String> knowing(PersonId person) {
        return test.store().read(tx -> tx.sql().fetch("SELECT s.name, c.name FROM sqlite_schema s JOIN "
                + "pragma_table_info(s.name) c WHERE s.type = 'table' AND c.type = 'BLOB'").stream()
                .filter(column -> tx.sql().fetchExists(DSL.table(DSL.name(column.get(0, String.class))),
                        DSL.field(DSL.name(column.get(1, String.class)), SQLDataType.BLOB).eq(bytes(person.value()))))
                .map(column -> column.get(0) + "." + column.get(1)).toList());
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }

    /** As the register of backups writes it. */
    void backup(String medium) {
        TestRegister.add(test, medium);
    }

    void backupGone() {
        TestRegister.allGone(test);
    }

    UUID visit(PersonId person) {
        int minute = 540 + visited++;
        return test.done(tx -> visits.record(tx, draft(tx.today(), minute, person)));
    }

    static VisitDraft draft(java.time.LocalDate day, PersonId person) {
        return draft(day, 540, person);
    }

    private static VisitDraft draft(java.time.LocalDate day, int minute, PersonId person) {
        return new VisitDraft(day, minute, Place.CENTRE, person, 0, NewOrBack.NEW, null, Set.of("SV_INFO", "SV_PREP"),
                List.of(ThingLine.given("CM_NSP_PACK", 2)), "told at the desk");
    }

    @Override
    public void say(String words) {
        said.add(words);
    }

    @Override
    public void offerUndo(String words, Duration howLong, Runnable undo) {
        said.add(words);
    }

    @Override
    public void failure(AppFailure failure) {
        throw new AssertionError(failure);
    }

    @Override
    public void close() {
        test.close();
    }
}
