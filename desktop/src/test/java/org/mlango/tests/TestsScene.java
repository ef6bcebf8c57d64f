package org.mlango.tests;

import java.nio.file.Path;
import java.time.LocalDate;
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

/** A furnished centre, a nurse, and one person who agreed that their health services are kept. */
final class TestsScene extends SaidNotices implements AutoCloseable, Navigation {
    final TestStore test = TestStore.fresh();
    final Consents consents = new Consents();
    final People people = new People(consents);
    final Tests tests = new Tests(consents);
    final AskingRoom asking = new AskingRoom(test.background(), consents, new Asking(consents, new Centre()),
            new AskingRoom.Means(this, screen -> {}, SavePlace.in(Path.of("target")),
                    (who, atOnce, yes) -> new VBox()));
    final TestsRoom room = new TestsRoom(tests, people, asking,
            new TestsRoom.Desk(test.background(), this, this, test.clock()));
    final List<String> visited = new ArrayList<>();
    @Nullable
    Object about;
    final PersonId person;

    TestsScene() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
        });
        test.as(Role.NURSE);
        person = person("Zawadi");
        agree(Purpose.KEEP_HEALTH);
    }

    PersonId person(String name) {
        PersonId id = PersonId.random();
        return test.done(tx -> people.register(tx, new Registration(id, PersonDraft.named(name),
                List.of(DecisionDraft.spoken(id, Purpose.KEEP_RECORD, Answer.AGREED, Language.EN)))));
    }

    void agree(Purpose purpose) {
        agree(person, purpose);
    }

    void agree(PersonId who, Purpose purpose) {
        test.done(tx -> consents.decide(tx, DecisionDraft.spoken(who, purpose, Answer.AGREED, Language.EN)));
    }

    UUID kept(Kind kind, Step... steps) {
        return test.done(tx -> tests.keep(tx, draft(kind, steps)));
    }

    TestDraft draft(Kind kind, Step... steps) {
        StepDay[] days = List.of(steps).stream()
                .map(step -> new StepDay(step, LocalDate.now(test.clock()))).toArray(StepDay[]::new);
        return TestDraft.of(person, kind, days);
    }

    List<Course> all(PersonId who) {
        return test.done(tx -> tests.of(tx, who));
    }

    Course one(UUID id) {
        return test.done(tx -> tests.one(tx, id));
    }

    static List<String> refused(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(List<Refusal> why)) {
            return why.stream().map(Refusal::code).toList();
        }
        throw new AssertionError(outcome);
    }

    TestFormViewModel form() {
        return new TestFormViewModel(test.background(), tests, asking, this, test.clock());
    }

    TestsSectionViewModel section() {
        return new TestsSectionViewModel(test.background(), tests, test.clock());
    }

    Screen screen() {
        return Objects.requireNonNull(room.screens().get(TestView.ID)).get();
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
