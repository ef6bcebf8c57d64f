package org.mlango.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.TestWorker;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.store.WriteTx;

class WriteNoteTest {
    private static final String MARKER = "Zebrafishlamp";
    private final TestStore test = TestStore.fresh();
    private final WriteNote write = new WriteNote();

    WriteNoteTest() {
        test.scene(TestWorker::insert);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aCorrectionStandsBesideTheLineAndNeverOverIt() {
        Statement before = line("OVERDOSE", "ACT").statement();
        done(tx -> write.correct(tx, "OVERDOSE", "ACT", said("Breathe first, then the spray.", "Training 2026")));

        Line line = line("OVERDOSE", "ACT");
        assertThat(line.statement()).isEqualTo(before);
        assertThat(line.corrections()).singleElement().satisfies(note -> {
            assertThat(note.words().english()).isEqualTo("Breathe first, then the spray.");
            assertThat(note.role()).isEqualTo(Role.COUNSELLOR);
            assertThat(note.written()).hasToString("2026-06-16");
        });
        assertThat(Shipped.topic("OVERDOSE")).isNotNull();
    }

    @Test
    void aPageOfTheCentreHoldsItsLinesAndWords() {
        String code = done(tx -> write.addTopic(tx, NoteContent.words("Shelter near here", "")));
        done(tx -> write.addStatement(tx, code, said("Open at night.", "Peers")));
        done(tx -> write.addWord(tx, code, "malazi"));

        TopicPage page = page(code);
        assertThat(code).matches("OWN_[A-Z0-9]{1,11}");
        assertThat(page.own()).isTrue();
        assertThat(page.lines()).singleElement()
                .satisfies(line -> assertThat(line.statement().review().done()).as("nobody reviewed it").isFalse());
        assertThat(page.names()).extracting(Name::word).containsExactly("malazi");
    }

    @Test
    void wordsComeAndGo() {
        test.as(Role.FRONT_DESK);
        done(tx -> write.addWord(tx, "HEROIN", " Kadude "));
        assertThat(tried(tx -> write.addWord(tx, "HEROIN", "KADUDE"))).isInstanceOf(Outcome.Refused.class);
        assertThat(tried(tx -> write.addWord(tx, "HEROIN", "unga"))).as("ships").isInstanceOf(Outcome.Refused.class);
        assertThat(tried(tx -> write.addWord(tx, "HEROIN", "  "))).isInstanceOf(Outcome.Refused.class);
        assertThat(tried(tx -> write.addWord(tx, "HEROIN", "x".repeat(41)))).isInstanceOf(Outcome.Refused.class);
        assertThat(tried(tx -> write.addWord(tx, "NOWHERE", "kadude"))).isInstanceOf(Outcome.Refused.class);
        Name own = name("HEROIN", "Kadude");
        Name ships = name("HEROIN", "daba");

        done(tx -> write.retireWord(tx, "HEROIN", own));
        done(tx -> write.retireWord(tx, "HEROIN", ships));

        assertThat(page("HEROIN").names()).extracting(Name::word).doesNotContain("Kadude", "daba").contains("unga");
        assertThat(page("HEROIN").away()).extracting(Name::word).containsExactly("daba");
        assertThat(tried(tx -> write.retireWord(tx, "HEROIN", own))).as("gone already")
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whatIsWrittenIsChangedOrTakenAwayWithDayAndRole() {
        done(tx -> write.addStatement(tx, "HIV", said("Clinic on Mondays.", "Clinic")));
        Note first = notes().getFirst();
        test.clock().advance(java.time.Duration.ofDays(2));
        test.as(Role.NURSE);
        done(tx -> write.change(tx, first, said("Clinic on Tuesdays.", "Clinic")));

        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.words().english()).isEqualTo("Clinic on Tuesdays.");
            assertThat(note.role()).isEqualTo(Role.NURSE);
            assertThat(note.written()).hasToString("2026-06-18");
        });
        done(tx -> write.retire(tx, first));
        assertThat(notes()).isEmpty();
        assertThat(tried(tx -> write.change(tx, first, said("Again", "x")))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whoMayNotWriteIsToldAndNothingIsWritten() {
        test.as(Role.FRONT_DESK);
        assertThat(codes(tried(tx -> write.addTopic(tx, NoteContent.words("A", ""))))).containsExactly(
                "library.not_yours");
        test.as(Role.DATA_OFFICER);
        assertThat(codes(tried(tx -> write.addWord(tx, "HIV", "neno")))).containsExactly("library.not_yours");
        assertThat(notes()).isEmpty();
    }

    @Test
    void badInputIsNamedPerField() {
        assertThat(codes(tried(tx -> write.addStatement(tx, "HIV", said("", ""))))).containsExactly("library.empty",
                "library.source");
        assertThat(codes(tried(tx -> write.addStatement(tx, "HIV",
                new NoteContent("x".repeat(601), "", Part.KNOW, Shelf.HEALTH, "s".repeat(121), "soon")))))
                .containsExactly("library.long", "library.long", "library.year");
        assertThat(codes(tried(tx -> write.correct(tx, "HIV", "NOT_THERE", said("a", "b"))))).containsExactly(
                "library.gone");
        assertThat(codes(tried(tx -> write.correct(tx, "OWN_X", "ACT", said("a", "b"))))).containsExactly(
                "library.gone");
    }

    /** Whoever has the file without its key reads nothing; whoever has the database reads no word in its rows. */
    @Test
    void wordsLieSealedInTheirRows() {
        done(tx -> write.addWord(tx, "HEROIN", MARKER));
        done(tx -> write.addStatement(tx, "HIV", said(MARKER, MARKER)));
        String rows = test.store().read(tx -> tx.sql().fetch("SELECT * FROM library_note").formatCSV()
                + tx.sql().fetch("SELECT hex(content) FROM library_note").formatCSV());
        String hex = java.util.HexFormat.of().formatHex(MARKER.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(rows).doesNotContain(MARKER).doesNotContain(hex.toUpperCase(Locale.ROOT));
    }

    @Test
    void everyChangeLeavesALineInTheTrail() {
        int before = lines();
        UUID id = done(tx -> write.addWord(tx, "HIV", "neno jipya"));
        done(tx -> write.retire(tx, notes(tx).stream().filter(note -> note.id().equals(id)).findFirst().orElseThrow()));
        assertThat(lines()).isEqualTo(before + 2);
    }

    private int lines() {
        return test.store().read(tx -> tx.sql().fetchCount(org.mlango.schema.Tables.AUDIT_LINE));
    }

    private static List<Note> notes(WriteTx tx) {
        return LibraryQueries.notes(tx);
    }

    private List<Note> notes() {
        return test.store().read(LibraryQueries::notes);
    }

    private TopicPage page(String code) {
        return Pages.of(Shipped.topics(), notes()).page(code).orElseThrow();
    }

    private Line line(String topic, String statement) {
        return page(topic).lines().stream().filter(line -> line.statement().id().equals(statement)).findFirst()
                .orElseThrow();
    }

    private Name name(String topic, String word) {
        return page(topic).names().stream().filter(name -> name.word().equals(word)).findFirst().orElseThrow();
    }

    static NoteContent said(String words, String source) {
        return new NoteContent(words, "", Part.KNOW, Shelf.HEALTH, source, "");
    }

    private <T> T done(Function<WriteTx, Outcome<T>> work) {
        return test.done(work);
    }

    private <T> Outcome<T> tried(Function<WriteTx, Outcome<T>> work) {
        return test.store().write(work);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.refusals().stream().map(org.mlango.store.Refusal::code).toList()
                : List.of();
    }
}
