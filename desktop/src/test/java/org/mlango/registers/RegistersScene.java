package org.mlango.registers;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.mlango.backup.BackupRegister;
import org.mlango.centre.Centre;
import org.mlango.centre.CentreProfile;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.erasure.Erasure;
import org.mlango.kit.text.Language;
import org.mlango.people.BirthYearSure;
import org.mlango.people.CameThrough;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.PersonFace;
import org.mlango.people.Registration;
import org.mlango.people.ReportingGender;
import org.mlango.shell.SaidNotices;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.visits.Visits;

/** A furnished centre, a few people, and its registers. */
final class RegistersScene extends SaidNotices implements AutoCloseable {
    final TestStore test = TestStore.fresh();
    final Centre centre = new Centre();
    final Consents consents = new Consents();
    final People people = new People(consents);
    final Visits visits = new Visits(consents);
    final Registers registers = new Registers(consents, centre, visits);
    final Erasure erasure = new Erasure(consents, visits, BackupRegister::madeBefore);
    /** The newest way back that was offered. */

    RegistersScene() {
        test.scene(tx -> {
            centre.found(tx, new CentreProfile("Invented", Language.EN), new WorkerRow(TestStore.WORKER, "Amina",
                    Language.EN, Set.of(Role.COUNSELLOR, Role.MANAGER), true));
            consents.furnish(tx);
            visits.furnish(tx);
        });
        test.done(people::unlocked);
    }

    PersonId person(String name, Purpose... agreed) {
        PersonId id = PersonId.random();
        List<DecisionDraft> decisions = Stream.concat(Stream.of(Purpose.KEEP_RECORD), Stream.of(agreed))
                .map(purpose -> DecisionDraft.spoken(id, purpose, Answer.AGREED, Language.EN)).toList();
        PersonDraft draft = new PersonDraft(name, "", "", "", CameThrough.NOT_ASKED, "", 1990, BirthYearSure.SURE,
                ReportingGender.FEMALE);
        return test.done(tx -> people.register(tx, new Registration(id, draft, decisions)));
    }

    String code(PersonId person) {
        return test.<PersonFace>done(tx -> Outcome.done(people.face(tx, person).orElseThrow())).cardCode();
    }

    List<String> refused(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(List<Refusal> why)) {
            return why.stream().map(Refusal::code).toList();
        }
        throw new AssertionError(outcome);
    }

    @Override
    public void close() {
        test.close();
    }
}
