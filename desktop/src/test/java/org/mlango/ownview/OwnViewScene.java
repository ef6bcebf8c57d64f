package org.mlango.ownview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.TestWorker;
import org.mlango.kit.text.Language;
import org.mlango.library.Library;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Screen;
import org.mlango.shell.TurnedScreen;
import org.mlango.store.AppFailure;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

/** A furnished centre, a counsellor, and one person who agreed that conversations are kept. */
final class OwnViewScene implements AutoCloseable, Navigation, Notices {
    final TestStore test = TestStore.fresh();
    final Consents consents = new Consents();
    final People people = new People(consents);
    final OwnView ownView = new OwnView(consents, new Library());
    final OwnViewRoom room;
    final List<String> visited = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final PersonId person = PersonId.random();
    @Nullable
    Object about;
    @Nullable
    TurnedScreen turned;

    OwnViewScene() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
        });
        room = new OwnViewRoom(ownView, people, test.background(), this, screen -> turned = screen, this);
        test.as(Role.COUNSELLOR);
        test.done(tx -> people.register(tx,
                new Registration(person, PersonDraft.named("Zawadi"), List.of(yes(Purpose.KEEP_RECORD)))));
        agree(Purpose.KEEP_CONVERSATION);
    }

    void agree(Purpose purpose) {
        test.done(tx -> consents.decide(tx, yes(purpose)));
    }

    private DecisionDraft yes(Purpose purpose) {
        return DecisionDraft.spoken(person, purpose, Answer.AGREED, Language.EN);
    }

    TalkViewModel talk() {
        TalkViewModel model = new TalkViewModel(ownView, test.background(), this, done -> go("person", done));
        model.open(person);
        return model;
    }

    KeptTalksViewModel kept() {
        KeptTalksViewModel model = new KeptTalksViewModel(ownView, test.background(), this);
        model.show(person);
        return model;
    }

    Screen screen() {
        return java.util.Objects.requireNonNull(room.screens().get(OwnViewRoom.TALK)).get();
    }

    /** An answer with everything in it that its question allows. */
    static org.mlango.ownview.Answer told(Question question, FiveWay said, String words) {
        return new org.mlango.ownview.Answer(question, question.isOfEach() ? 0 : null,
                question.isFiveWay() ? said : FiveWay.NOT_ASKED,
                question.codes().isEmpty() ? Set.of() : Set.of(question.codes().getFirst()), words);
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
        throw new AssertionError("what was taken back is not brought back");
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
