package org.mlango.referrals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.mlango.asking.Asking;
import org.mlango.asking.AskingRoom;
import org.mlango.centre.Centre;
import org.mlango.centre.CentreProfile;
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
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.places.Need;
import org.mlango.places.Place;
import org.mlango.places.PlaceContent;
import org.mlango.places.PlaceKind;
import org.mlango.places.Places;
import org.mlango.shell.Navigation;
import org.mlango.shell.SaidNotices;
import org.mlango.shell.Screen;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

/** A furnished centre, a counsellor, one person who is kept, and a few places. */
final class ReferralsScene extends SaidNotices implements AutoCloseable, Navigation {
    final TestStore test = TestStore.fresh();
    final Centre centre = new Centre();
    final Consents consents = new Consents();
    final People people = new People(consents);
    final Places places = new Places(new Library());
    final Referrals referrals = new Referrals(consents, places, people, centre);
    final Path folder = newFolder();
    final AskingRoom asking = new AskingRoom(test.background(), consents, new Asking(consents, centre),
            new AskingRoom.Means(this, screen -> {}, SavePlace.in(folder), (who, atOnce, yes) -> new VBox()));
    final OwnView ownView = new OwnView(consents, new Library());
    final ReferralsRoom room = new ReferralsRoom(referrals, people, ownView, asking,
            new ReferralsRoom.Desk(test.background(), this, this, SavePlace.in(folder)));
    final List<String> visited = new ArrayList<>();
    @Nullable
    Object about;
    final PersonId person;
    final UUID clinic;
    final UUID legal;

    ReferralsScene() {
        test.scene(tx -> {
            centre.found(tx, new CentreProfile("Invented House", Language.EN), new WorkerRow(TestStore.WORKER, "Amina",
                    Language.EN, Set.of(Role.COUNSELLOR), true));
            consents.furnish(tx);
        });
        person = person("Zawadi");
        clinic = place("Kombani Clinic", PlaceKind.METHADONE, Need.METHADONE);
        legal = place("Pwani Legal Aid", PlaceKind.LEGAL, Need.LEGAL);
    }

    PersonId person(String name) {
        PersonId id = PersonId.random();
        return test.done(tx -> people.register(tx, new Registration(id, PersonDraft.named(name),
                List.of(DecisionDraft.spoken(id, Purpose.KEEP_RECORD, Answer.AGREED, Language.EN)))));
    }

    UUID place(String name, PlaceKind kind, Need... needs) {
        return test.done(tx -> places.add(tx, PlaceContent.named(name, kind, needs)));
    }

    Place place(UUID id) {
        return test.store().read(tx -> places.place(tx, id)).orElseThrow();
    }

    /** What they would see, and say yes to, on their screen. */
    ReferralDraft draft(UUID place, String say) {
        return draft(person, place, say);
    }

    ReferralDraft draft(PersonId who, UUID place, String say) {
        Set<Need> needs = Set.of(Need.WOUND);
        Set<Say> says = Set.of(Say.NAME, Say.NEEDS);
        Preview seen = test.done(
                tx -> Outcome.done(referrals.preview(tx, who, place, needs, says, Way.LETTER, say)));
        return new ReferralDraft(who, place, needs, says, Way.LETTER, say, seen,
                DecisionDraft.spoken(who, Purpose.REFER, Answer.AGREED, Language.EN));
    }

    Referral offered(UUID place) {
        UUID id = test.done(tx -> referrals.offer(tx, draft(tx, place)));
        return one(id);
    }

    private ReferralDraft draft(org.mlango.store.WriteTx tx, UUID place) {
        Set<Need> needs = Set.of(Need.WOUND);
        Set<Say> says = Set.of(Say.NAME, Say.NEEDS);
        return new ReferralDraft(person, place, needs, says, Way.LETTER, "",
                referrals.preview(tx, person, place, needs, says, Way.LETTER, ""),
                DecisionDraft.spoken(person, Purpose.REFER, Answer.AGREED, Language.EN));
    }

    Referral sent(UUID place) {
        Referral offered = offered(place);
        test.done(tx -> referrals.move(tx, offered, ReferralState.SENT));
        return one(offered.id());
    }

    Referral one(UUID id) {
        return test.<Referral>done(tx -> Outcome.done(referrals.one(tx, id).orElseThrow()));
    }

    List<Recall> recalls() {
        return test.<List<Recall>>done(tx -> Outcome.done(referrals.recalls(tx)));
    }

    static List<String> refused(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(List<Refusal> why)) {
            return why.stream().map(Refusal::code).toList();
        }
        throw new AssertionError(outcome);
    }

    @Override
    public void go(String id, @Nullable Object what) {
        visited.add(id);
        about = what;
    }

    ReferralFormViewModel form() {
        ReferralFormViewModel form = new ReferralFormViewModel(test.background(), referrals, places, asking);
        form.begin(person);
        return form;
    }

    OpenedReferralViewModel opened(Referral referral) {
        OpenedReferralViewModel opened = new OpenedReferralViewModel(test.background(), referrals, this);
        opened.load(referral.id());
        return opened;
    }

    Screen screen(String id) {
        return Objects.requireNonNull(room.screens().get(id)).get();
    }

    @Override
    public void close() {
        test.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("referrals");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
