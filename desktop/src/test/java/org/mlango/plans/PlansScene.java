package org.mlango.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.mlango.centre.Centre;
import org.mlango.centre.CentreProfile;
import org.mlango.centre.NewWorker;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Language;
import org.mlango.library.Library;
import org.mlango.ownview.OwnView;
import org.mlango.people.Contact;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.PhoneShared;
import org.mlango.people.Registration;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.store.Actor;
import org.mlango.store.AppFailure;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.store.ThrowAway;
import org.mlango.store.WriteTx;

/** A furnished centre, two counsellors and a nurse, and one person who agreed that what they say is kept. */
final class PlansScene implements AutoCloseable, Navigation, Notices {
    final TestStore test = TestStore.fresh();
    final Centre centre = new Centre();
    final Consents consents = new Consents();
    final People people = new People(consents);
    final Plans plans = new Plans(consents, centre);
    final OwnView ownView = new OwnView(consents, new Library());
    final Path folder = folder();
    final PlansRoom room;
    final List<String> visited = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final PersonId person = PersonId.random();
    final UUID juma;
    final UUID nurse;
    @Nullable
    Object about;

    PlansScene() {
        test.as(Role.COUNSELLOR, Role.MANAGER);
        test.done(tx -> centre.found(tx, new CentreProfile("Nyumba", Language.EN), new WorkerRow(TestStore.WORKER,
                "Amina", Language.EN, Set.of(Role.COUNSELLOR, Role.MANAGER), true)));
        test.scene(consents::furnish);
        juma = worker("Juma", Role.COUNSELLOR);
        nurse = worker("Wanjiru", Role.NURSE);
        test.as(Role.COUNSELLOR);
        met(person, "Zawadi");
        room = new PlansRoom(plans, people, ownView,
                new PlansRoom.Window(test.background(), this, this, SavePlace.in(folder)));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("mlango-plans");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan with everything somebody may want in it. */
    UUID full() {
        reachable(person);
        UUID id = test.done(tx -> plans.start(tx, new PlanDraft(person, Language.SW, new PlanTold(
                "nyumba ambayo watoto wanalala salama", "watoto wangu", Area.HOUSING, 9, 4, "dada yangu, na kuimba",
                "usiku wa manane", "nikiwa na hofu, namwita dada", "usiku niliolala vizuri"), true)));
        does(id, (tx, plan) -> plans.addStep(tx, plan,
                new StepDraft("barua ya chifu", Who.WORKER, "", tx.today().plusDays(2), "asubuhi")));
        does(id, (tx, plan) -> plans.addStep(tx, plan,
                new StepDraft("kuuliza kodi", Who.SOMEBODY, "Mama Neema", null, "mvua ikiisha")));
        does(id, (tx, plan) -> plans.addStep(tx, plan, StepDraft.of("naweka shilingi mia kila wiki", Who.PERSON)));
        does(id, (tx, plan) -> plans.moveStep(tx, plan, plan.steps().getLast(), StepState.DONE));
        does(id, (tx, plan) -> plans.mark(tx, plan, tx.today().minusDays(14), 1));
        does(id, (tx, plan) -> plans.mark(tx, plan, tx.today().minusDays(7), 3));
        does(id, (tx, plan) -> plans.mark(tx, plan, tx.today(), 4));
        does(id, (tx, plan) -> plans.agreeToLookBack(tx, plan, tx.today().plusDays(4)));
        does(id, (tx, plan) -> plans.reach(tx, plan, tx.today().plusDays(2)));
        return id;
    }

    void does(UUID id, BiFunction<WriteTx, Plan, Outcome<UUID>> work) {
        Plan plan = read(id);
        test.done(tx -> work.apply(tx, plan));
    }

    private UUID worker(String name, Role role) {
        return test
                .done(tx -> centre.addWorker(tx, new NewWorker(name, Language.SW, Set.of(role), new char[0], "1234")));
    }

    /** Somebody kept, whose words may be kept. */
    PersonId met(PersonId somebody, String name) {
        test.done(tx -> people.register(tx,
                new Registration(somebody, PersonDraft.named(name), List.of(yes(somebody, Purpose.KEEP_RECORD)))));
        agree(somebody, Purpose.KEEP_CONVERSATION);
        return somebody;
    }

    void agree(PersonId somebody, Purpose purpose) {
        test.done(tx -> consents.decide(tx, yes(somebody, purpose)));
    }

    private static DecisionDraft yes(PersonId somebody, Purpose purpose) {
        return DecisionDraft.spoken(somebody, purpose, Answer.AGREED, Language.EN);
    }

    /** They agree to be reached, and say how. */
    void reachable(PersonId somebody) {
        agree(somebody, Purpose.CONTACT);
        test.done(tx -> people.keepContact(tx, somebody, new Contact(List.of(Contact.Channel.CALL), "Mama Neema",
                "Amina from the shop", "Saturday after 4", "clinic", "The cloth is here", "blue kanga", "hang up",
                PhoneShared.YES, "by the big tree", null)));
    }

    /** They name a last day on which they may be reached. */
    void reachableUntil(PersonId somebody, LocalDate last) {
        agree(somebody, Purpose.CONTACT);
        test.done(tx -> people.keepContact(tx, somebody, new Contact(List.of(Contact.Channel.CALL), "Mama Neema", "",
                "", "", "", "", "", PhoneShared.NO, "", last)));
    }

    /** Whoever is at the desk from now on. */
    PlansScene as(UUID worker, Role first, Role... more) {
        Actor with = TestStore.actor(first, more);
        test.store().actAs(new Actor(worker, with.roles(), with.keys()));
        return this;
    }

    UUID start(String goal) {
        return test.done(tx -> plans.start(tx, draft(goal)));
    }

    PlanDraft draft(String goal) {
        return new PlanDraft(person, Language.SW, PlanTold.goal(goal), true);
    }

    /** As it is kept now. */
    Plan read(UUID plan) {
        return test.done(tx -> plans.read(tx, plan));
    }

    List<Plan> all() {
        return test.done(tx -> Outcome.done(PlanQueries.all(tx, person)));
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
        ThrowAway.remove(folder);
    }
}
