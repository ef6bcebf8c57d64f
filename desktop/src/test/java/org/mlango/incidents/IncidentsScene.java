package org.mlango.incidents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.mlango.asking.Asking;
import org.mlango.asking.AskingRoom;
import org.mlango.centre.Centre;
import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.TestWorker;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Language;
import org.mlango.library.Library;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.shell.Navigation;
import org.mlango.shell.SaidNotices;
import org.mlango.shell.Screen;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

/** A furnished centre, a counsellor, and somebody with a record who agreed to nothing of this yet. */
final class IncidentsScene extends SaidNotices implements AutoCloseable, Navigation {
    static final Purpose SUPPORT = Purpose.KEEP_INCIDENT_SUPPORT;
    static final Purpose STATISTICS = Purpose.KEEP_INCIDENT_STATISTICS;
    static final Purpose ADVOCACY = Purpose.KEEP_INCIDENT_ADVOCACY;
    static final Purpose LEGAL = Purpose.KEEP_INCIDENT_LEGAL;

    final TestStore test = TestStore.fresh();
    final Consents consents = new Consents();
    final People people = new People(consents);
    final Incidents incidents = new Incidents(consents, people);
    final AskingRoom asking = new AskingRoom(test.background(), consents, new Asking(consents, new Centre()),
            new AskingRoom.Means(this, screen -> {}, SavePlace.in(Path.of("target")),
                    (who, atOnce, yes) -> new VBox()));
    final IncidentsRoom room = new IncidentsRoom(incidents, people, new Library(), asking,
            new IncidentsRoom.Desk(test.background(), this, this));
    final List<String> visited = new ArrayList<>();
    @Nullable
    Object about;
    final PersonId person;

    IncidentsScene() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
        });
        test.as(Role.COUNSELLOR);
        person = person("Zawadi");
    }

    PersonId person(String name) {
        PersonId id = PersonId.random();
        return test.done(tx -> people.register(tx, new Registration(id, PersonDraft.named(name),
                List.of(DecisionDraft.spoken(id, Purpose.KEEP_RECORD, Answer.AGREED, Language.EN)))));
    }

    void agree(Purpose... purposes) {
        for (Purpose purpose : purposes) {
            test.done(tx -> consents.decide(tx,
                    DecisionDraft.spoken(person, purpose, Answer.AGREED, Language.EN)));
        }
    }

    Moment now() {
        return test.store().read(Moment::now);
    }

    /** Somebody was held and a bribe was demanded; they tell it in a few words. */
    IncidentDraft held(@Nullable PersonId who, Purpose... uses) {
        return IncidentDraft.of(who, Codes.harm(now(), Happened.HELD, Happened.BRIBE),
                new Story("juzi usiku", "karibu na soko", "walinishika na kudai pesa", "wakili wa jamii"), uses);
    }

    UUID kept(IncidentDraft draft) {
        return test.done(tx -> incidents.keep(tx, draft));
    }

    List<String> keepRefused(IncidentDraft draft) {
        return refused(test.store().write(tx -> incidents.keep(tx, draft)));
    }

    List<Incident> all() {
        return test.done(tx -> incidents.of(tx, person));
    }

    List<Incident> nameless() {
        return test.done(incidents::withoutPerson);
    }

    List<Owed> owed() {
        return test.done(incidents::owed);
    }

    static List<String> refused(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(List<Refusal> why)) {
            return why.stream().map(Refusal::code).toList();
        }
        throw new AssertionError(outcome);
    }

    TellViewModel tell() {
        return new TellViewModel(test.background(), incidents, asking, this, who -> go("done", who));
    }

    IncidentRowsViewModel rows() {
        return new IncidentRowsViewModel(test.background(), incidents, this);
    }

    Screen screen(String id) {
        return Objects.requireNonNull(room.screens().get(id)).get();
    }

    @Override
    public void go(String id, @Nullable Object what) {
        visited.add(id);
        about = what;
    }

    @Override
    public void close() {
        test.close();
    }
}
