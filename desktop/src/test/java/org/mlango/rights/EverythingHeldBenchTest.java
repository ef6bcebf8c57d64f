package org.mlango.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.store.Outcome;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;

/** Everything held about somebody who came up to 500 times: all of it there, and how long it takes beside plain reading of the same rows. */
@Tag("bench")
class EverythingHeldBenchTest {
    private static final int MOST_VISITS = 500;
    private static final int OTHERS = 200;
    private static final int TIMES = 5;
    private static final Duration WISHED = Duration.ofSeconds(5);
    private static final Pattern NOTE = Pattern.compile("note-[0-9]{3}-[a-z]{8}");

    private final RightsScene scene = new RightsScene(23);
    private final RightsScene.Told told = scene.tells();
    private final Set<String> notes = new HashSet<>();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        scene.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {50, MOST_VISITS})
    void thereAndHowLongItTakes(int visits) throws IOException {
        fill(visits);
        long read = Long.MAX_VALUE;
        long pdf = Long.MAX_VALUE;
        long json = Long.MAX_VALUE;
        long plain = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            CopyViewModel model = new CopyViewModel(scene.test.background(), scene.makeCopy, scene);
            model.show(told.person());
            read = Math.min(read, nanos(model::make));
            pdf = Math.min(pdf, nanos(() -> model.save(CopyKind.PDF, folder.resolve("document.pdf"))));
            json = Math.min(json, nanos(() -> model.save(CopyKind.JSON, folder.resolve("document.json"))));
            plain = Math.min(plain, nanos(this::plain));
            complete(model, visits);
        }
        long all = read + pdf + json;
        Bench.tell(Measured.of(Figure.EVERYTHING_HELD, visits).times(TIMES).took(all / 1e6).beside(plain / 1e6)
                .noting(String.format(Locale.ENGLISH,
                        "the fastest; on the screen %d ms, PDF %d ms, JSON %d ms; %d other people", ms(read), ms(pdf),
                        ms(json), OTHERS)));
        if (visits == MOST_VISITS) {
            assertThat(Duration.ofNanos(all)).isLessThan(WISHED);
        }
    }

    /** Everybody of a small centre, and the one who comes often: each visit on a day of its own, with words of its own. */
    private void fill(int visits) {
        for (int i = 0; i < OTHERS; i++) {
            scene.tells();
        }
        for (int i = 0; i < visits; i++) {
            String note = "note-%03d-%s".formatted(i, told.markers().get(i % 5).substring(0, 8)
                    .replaceAll("[^a-z]", "x"));
            notes.add(note);
            PersonId person = told.person();
            int back = i % 300;
            scene.test.done(tx -> scene.visits.record(tx, new VisitDraft(tx.today().minusDays(back), 545, Place.CENTRE,
                    person, 0, NewOrBack.BACK, null, Set.of("SV_HTS", "SV_INFO"),
                    List.of(ThingLine.given("CM_NSP_PACK", 2), ThingLine.given("CM_WATER", 5)), note)));
        }
    }

    private void complete(CopyViewModel model, int visits) throws IOException {
        String shown = model.lines.stream().flatMap(line -> line.facts().stream())
                .map(fact -> fact.label() + ": " + fact.value())
                .collect(Collectors.joining("\n"));
        assertThat(found(shown)).as("on the screen").isEqualTo(notes).hasSize(visits);
        assertThat(shown).contains(told.markers());
        String json = Files.readString(folder.resolve("document.json"), StandardCharsets.UTF_8);
        assertThat(found(json)).as("JSON").isEqualTo(notes);
        assertThat(json).contains(told.markers());
        Copy copy = scene.copy(told.person(), Language.EN);
        assertThat(found(EverythingHeldTest.pdf(copy))).as("PDF").isEqualTo(notes);
        assertThat(copy.held()).filteredOn(held -> held.kind().equals("visit")).hasSizeGreaterThanOrEqualTo(visits);
        assertThat(copy.held()).filteredOn(held -> held.kind().equals("look")).isNotEmpty();
    }

    private static Set<String> found(String text) {
        return NOTE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    /** The rows alone, nothing opened: the least any program could do. */
    private void plain() {
        scene.test.done(tx -> Outcome.done(IntStream.of(
                tx.sql().fetch("SELECT * FROM visit WHERE person_id = ?", bytes()).size(),
                tx.sql().fetch(
                        "SELECT * FROM visit_service WHERE visit_id IN (SELECT id FROM visit WHERE person_id = ?)",
                        bytes()).size(),
                tx.sql().fetch("SELECT * FROM visit_thing WHERE visit_id IN (SELECT id FROM visit WHERE person_id = ?)",
                        bytes()).size())
                .sum()));
    }

    private byte[] bytes() {
        return java.nio.ByteBuffer.allocate(16).putLong(told.person().value().getMostSignificantBits())
                .putLong(told.person().value().getLeastSignificantBits()).array();
    }

    private static long nanos(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }

    private static long ms(long nanos) {
        return nanos / 1_000_000;
    }
}
