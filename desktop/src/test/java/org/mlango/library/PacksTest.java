package org.mlango.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.centre.Centre;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.library.pack.ReadPack;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

/** Two centres, and a stick between them. */
class PacksTest {
    @TempDir
    Path stick;

    private final LibraryScene ours = new LibraryScene();
    private final LibraryScene theirs = new LibraryScene();
    private final WriteNote write = new WriteNote();

    @AfterEach
    void close() {
        ours.close();
        theirs.close();
    }

    @Test
    void aPartnersPackIsSeenComparedTrustedOnceAndTaken() {
        theirs.test.done(tx -> write.addWord(tx, "HEROIN", "kadude"));
        String page = theirs.test.done(tx -> write.addTopic(tx, NoteContent.words("Shelter", "Malazi")));
        theirs.test.done(tx -> write.addStatement(tx, page, WriteNoteTest.said("Open at night.", "Peers")));
        PacksViewModel model = packs(ours);

        model.look(pack(theirs, "one"));
        assertThat(kinds(model)).isEqualTo(Map.of(Arrival.Kind.NEW, 3L));
        assertThat(preview(model).trusted()).isFalse();
        assertThat(preview(model).fingerprint().words()).isEqualTo(fingerprint(theirs));
        assertThat(notes(ours)).as("seen is not taken").isEmpty();
        model.takeIn();
        assertThat(model.inRefusal().get()).contains("compare the words");
        assertThat(notes(ours)).isEmpty();

        model.partner.set("  ");
        model.trust();
        assertThat(model.inRefusal().get()).isEqualTo("Please write something here.");
        model.partner.set("Kisumu group");
        model.trust();
        assertThat(preview(model).trusted()).isTrue();
        model.takeIn();
        assertThat(ours.said).contains("Taken in: 3");
        assertThat(notes(ours)).allMatch(note -> note.partner().equals("Kisumu group"));
        assertThat(Pages.of(Shipped.topics(), notes(ours)).page(page)).isPresent();

        theirs.test.done(tx -> write.addWord(tx, "HIV", "neno"));
        model.look(pack(theirs, "two"));
        assertThat(preview(model).trusted()).as("asked once").isTrue();
        assertThat(kinds(model)).isEqualTo(Map.of(Arrival.Kind.NEW, 1L, Arrival.Kind.SAME, 3L));
    }

    @Test
    void placesToGoTravelToo() {
        String place = theirs.test.done(tx -> write.addTopic(tx,
                new NoteContent("Mvuli clinic", "Kliniki ya Mvuli", Part.KNOW, Shelf.PLACES, "", "")));
        theirs.test.done(tx -> write.addStatement(tx, place, told(Part.OFFERS, "Methadone, tests, wounds.")));
        theirs.test.done(tx -> write.addStatement(tx, place, told(Part.OPEN, "Every day from eight; nothing to pay.")));
        PacksViewModel model = taken(pack(theirs, "places"));
        assertThat(model.preview().get()).isNull();

        Pages pages = Pages.of(Shipped.topics(), notes(ours));
        TopicPage page = pages.page(place).orElseThrow();
        assertThat(page.shelf()).isEqualTo(Shelf.PLACES);
        assertThat(page.of(Part.OFFERS)).hasSize(1);
        assertThat(page.of(Part.OPEN)).hasSize(1);
        assertThat(new PageIndex(pages).search("methadone")).as("found by what is needed")
                .anyMatch(found -> found.page().code().equals(place));
        assertThat(Shipped.topics()).as("none is invented").noneMatch(topic -> topic.shelf() == Shelf.PLACES);
    }

    private static NoteContent told(Part part, String words) {
        return new NoteContent(words, "", part, Shelf.PLACES, "Told by them", "2026");
    }

    @Test
    void whatPartnersChangeIsOfferedAndWhatWeChangedIsAConflict() {
        UUID id = theirs.test.done(tx -> write.addStatement(tx, "HIV", WriteNoteTest.said("Mondays.", "Clinic")));
        PacksViewModel model = taken(pack(theirs, "one"));
        Note here = only(ours);
        assertThat(here.id()).isEqualTo(id);

        changes(theirs, WriteNoteTest.said("Tuesdays.", "Clinic"));
        model.look(pack(theirs, "two"));
        assertThat(kinds(model)).isEqualTo(Map.of(Arrival.Kind.CHANGED, 1L));
        model.takeIn();
        assertThat(only(ours).words().english()).isEqualTo("Tuesdays.");

        changes(ours, WriteNoteTest.said("Never on Fridays.", "Us"));
        changes(theirs, WriteNoteTest.said("Fridays.", "Clinic"));
        model.look(pack(theirs, "three"));
        assertThat(kinds(model)).isEqualTo(Map.of(Arrival.Kind.CONFLICT, 1L));
        Arrival conflict = preview(model).arrivals().getFirst();
        assertThat(model.takes(conflict)).as("ours stands unless somebody says otherwise").isFalse();
        model.take(conflict, true);
        model.takeIn();
        assertThat(notes(ours)).extracting(note -> note.words().english())
                .containsExactlyInAnyOrder("Never on Fridays.", "Fridays.");
    }

    @Test
    void whatWasTakenAwayHereDoesNotComeBackByItself() {
        theirs.test.done(tx -> write.addWord(tx, "HEROIN", "kadude"));
        PacksViewModel model = taken(pack(theirs, "one"));
        Note here = only(ours);
        ours.test.done(tx -> write.retire(tx, here));
        model.look(pack(theirs, "two"));
        assertThat(kinds(model)).isEqualTo(Map.of(Arrival.Kind.CONFLICT, 1L));
        model.takeIn();
        assertThat(notes(ours)).isEmpty();
    }

    @Test
    void twoCorrectionsOfOneLineStandAgainstEachOther() {
        ours.test.done(tx -> write.correct(tx, "OVERDOSE", "ACT", WriteNoteTest.said("As we do it.", "Us")));
        theirs.test.done(tx -> write.correct(tx, "OVERDOSE", "ACT", WriteNoteTest.said("As they do it.", "Them")));
        PacksViewModel model = packs(ours);
        model.look(pack(theirs, "one"));
        assertThat(kinds(model)).isEqualTo(Map.of(Arrival.Kind.CONFLICT, 1L));
        assertThat(preview(model).arrivals().getFirst().before()).isEqualTo(only(ours));
    }

    @Test
    void whatHasNoPageHereIsLeftOut() {
        String page = theirs.test.done(tx -> write.addTopic(tx, NoteContent.words("Gone", "")));
        theirs.test.done(tx -> write.addStatement(tx, page, WriteNoteTest.said("Nowhere.", "x")));
        Note topic = notes(theirs).stream().filter(note -> note.kind() == NoteKind.TOPIC).findFirst().orElseThrow();
        theirs.test.done(tx -> write.retire(tx, topic));
        PacksViewModel model = taken(pack(theirs, "one"));
        assertThat(notes(ours)).isEmpty();
        assertThat(ours.said).contains("Taken in: 0");
        assertThat(model.preview().get()).isNull();
    }

    @Test
    void theSameKeyOrNameIsTrustedOnce() {
        theirs.test.done(tx -> write.addWord(tx, "HIV", "neno"));
        taken(pack(theirs, "one"));
        try (LibraryScene third = new LibraryScene()) {
            third.test.done(tx -> write.addWord(tx, "HIV", "lingine"));
            PacksViewModel model = packs(ours);
            model.look(pack(third, "third"));
            model.partner.set("PARTNERS");
            model.trust();
            assertThat(model.inRefusal().get()).contains("known already");
        }
    }

    @Test
    void aFileThatIsNotOneIsSaidPlainly() throws IOException {
        PacksViewModel model = packs(ours);
        for (ReadPack.Reason reason : ReadPack.Reason.values()) {
            assertThat(org.mlango.kit.text.Texts.of(PacksViewModel.class).has("pack.no." + reason)).isTrue();
        }
        model.look(Files.writeString(stick.resolve("letter.txt"), "Dear all"));
        assertThat(model.inRefusal().get()).isEqualTo("This is not a pack. Nothing was taken.");
        assertThat(model.preview().get()).isNull();
        model.look(stick.resolve("gone.txt"));
        assertThat(model.inRefusal().get()).contains("Is the stick still plugged in?");
    }

    @Test
    void whoMayNotWriteTakesNothingOutOrIn() {
        theirs.test.done(tx -> write.addWord(tx, "HIV", "neno"));
        Path pack = pack(theirs, "one");
        theirs.test.as(Role.FRONT_DESK);
        PacksViewModel out = packs(theirs);
        out.takeOut(stick.resolve("none.txt"));
        assertThat(out.outRefusal().get()).contains("Your role");
        assertThat(stick.resolve("none.txt")).doesNotExist();
        ours.test.as(Role.FRONT_DESK);
        PacksViewModel in = packs(ours);
        in.look(pack);
        in.partner.set("Somebody");
        in.trust();
        assertThat(in.inRefusal().get()).contains("Your role");
    }

    @Test
    void nothingWrittenIsSaidAndNoFileIsMade() {
        PacksViewModel model = packs(ours);
        model.takeOut(stick.resolve("empty.txt"));
        assertThat(model.outRefusal().get()).contains("nothing to take out");
        assertThat(stick.resolve("empty.txt")).doesNotExist();
    }

    /** A centre full of markers: people, workers, keys, ids. None of them is in a pack. */
    @Test
    void aPackHoldsNothingOfAnybodyAndNothingOfTheVault() throws IOException {
        Consents consents = new Consents();
        People people = new People(consents);
        theirs.test.scene(consents::furnish);
        PersonId person = PersonId.random();
        theirs.test.done(tx -> people.register(tx, new Registration(person, PersonDraft.named("Zebrafishlamp"),
                List.of(DecisionDraft.spoken(person, Purpose.KEEP_RECORD, org.mlango.consent.Answer.AGREED,
                        Language.EN)))));
        theirs.test.done(tx -> write.addWord(tx, "HEROIN", "kadude"));
        String text = Files.readString(pack(theirs, "one"), StandardCharsets.UTF_8);

        assertThat(text).contains("kadude").doesNotContain("Zebrafishlamp", person.value().toString(),
                TestStore.WORKER.toString(), "COUNSELLOR", "counsellor");
        String lower = text.toLowerCase(Locale.ROOT);
        for (KeyName name : KeyName.values()) {
            byte[] key = TestStore.secret(name).copy();
            assertThat(lower).doesNotContain(java.util.HexFormat.of().formatHex(key));
        }
        byte[] seed = theirs.test.done(tx -> Outcome.done(new SharePack(new Centre()).key(tx))).seed();
        assertThat(lower).doesNotContain(java.util.HexFormat.of().formatHex(seed));
        assertThat(text.split("\n", 4)[3].replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID"))
                .isEqualTo("{\"entries\":[{\"id\":\"ID\",\"kind\":\"WORD\",\"topic\":\"HEROIN\",\"about\":null,"
                        + "\"english\":\"kadude\",\"swahili\":\"\",\"part\":\"KNOW\",\"shelf\":\"SUBSTANCES\","
                        + "\"source\":\"\",\"year\":\"\",\"written\":\"2026-06-16\"}]}");
    }

    private void changes(LibraryScene scene, NoteContent content) {
        Note before = only(scene);
        scene.test.done(tx -> write.change(tx, before, content));
    }

    private PacksViewModel packs(LibraryScene scene) {
        PacksViewModel model = new PacksViewModel(new SharePack(new Centre()), scene.test.background(), scene);
        model.load();
        return model;
    }

    private Path pack(LibraryScene from, String name) {
        Path file = stick.resolve(name + ".txt");
        PacksViewModel model = packs(from);
        model.takeOut(file);
        assertThat(model.outRefusal().get()).isEmpty();
        return file;
    }

    private PacksViewModel taken(Path pack) {
        PacksViewModel model = packs(ours);
        model.look(pack);
        model.partner.set("Partners");
        model.trust();
        model.takeIn();
        return model;
    }

    private static Map<Arrival.Kind, Long> kinds(PacksViewModel model) {
        return preview(model).arrivals().stream()
                .collect(Collectors.groupingBy(Arrival::kind, Collectors.counting()));
    }

    private static TakePack.Preview preview(PacksViewModel model) {
        return Objects.requireNonNull(model.preview().get());
    }

    private static String fingerprint(LibraryScene scene) {
        return scene.test.done(tx -> Outcome.done(new SharePack(new Centre()).key(tx)))
                .fingerprint().words();
    }

    private static List<Note> notes(LibraryScene scene) {
        return scene.test.store().read(LibraryQueries::notes);
    }

    private static Note only(LibraryScene scene) {
        assertThat(notes(scene)).hasSize(1);
        return notes(scene).getFirst();
    }
}
