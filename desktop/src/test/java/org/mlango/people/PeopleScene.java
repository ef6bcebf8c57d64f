package org.mlango.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
import org.mlango.kit.text.Language;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Screen;
import org.mlango.shell.TurnedScreen;
import org.mlango.store.AppFailure;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

/** A furnished centre with a worker at the desk, and the two rooms as boot builds them. */
final class PeopleScene implements AutoCloseable, Navigation, Notices {
    final TestStore test = TestStore.fresh();
    final Consents consents = new Consents();
    final Asking asking = new Asking(consents, new Centre());
    final People people = new People(consents, asking);
    final List<TurnedScreen> turned = new ArrayList<>();
    final AskingRoom askingRoom = new AskingRoom(test.background(), consents, asking,
            new AskingRoom.Means(this, turned::add, (over, name, kind) -> Optional.empty(),
                    (person, atOnce, yes) -> new javafx.scene.layout.VBox()));
    final PeopleRoom room = new PeopleRoom(test.background(), this, this, askingRoom, people);
    final List<String> visited = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    @Nullable
    Object about;

    PeopleScene() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
        });
        test.as(Role.FRONT_DESK);
    }

    PersonId register(PersonDraft draft) {
        PersonId id = PersonId.random();
        return test.done(tx -> people.register(tx, new Registration(id, draft, List.of(yes(id, Purpose.KEEP_RECORD)))));
    }

    static DecisionDraft yes(PersonId id, Purpose purpose) {
        return DecisionDraft.spoken(id, purpose, Answer.AGREED, Language.EN);
    }

    Screen screen(String id) {
        return id.equals(PeopleRoom.PEOPLE)
                ? room.entries().getFirst().screen().get()
                : java.util.Objects.requireNonNull(room.screens().get(id)).get();
    }

    @Override
    public void go(String id, @Nullable Object what) {
        visited.add(id);
        about = what;
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
