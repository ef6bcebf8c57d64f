package org.mlango.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.places.PlacesFile.Bad;
import org.mlango.places.PlacesFile.No;
import org.mlango.places.PlacesFile.Read;
import org.mlango.places.PlacesFile.Rows;
import org.mlango.store.Refusal;

class PlacesFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);

    @Test
    void whatWasWrittenComesBack() throws IOException {
        PlaceContent told = new PlaceContent("Pwani Legal Aid, \"the blue door\"", PlaceKind.LEGAL,
                Set.of(Need.LEGAL, Need.PAPERS), "after an arrest", new Hours(Collections.nCopies(7,
                        List.of(new Span(480, 1020)))),
                "=free", "Kiswahili\nEnglish", "behind the market", "+254 700 000 000", "-", "", null);
        Rows rows = rows(PlacesCsv.write(List.of(new Place(UUID.randomUUID(), 1, told, TODAY, null))));

        assertThat(rows.bad()).isEmpty();
        assertThat(rows.good()).singleElement().satisfies(good -> {
            assertThat(good.content()).isEqualTo(told);
            assertThat(good.confirmed()).isEqualTo(TODAY);
        });
    }

    /** A spreadsheet program must not take what somebody typed for a formula. */
    @Test
    void noCellIsAFormula() throws IOException {
        PlaceContent told = PlaceContent.named("=HYPERLINK(\"http://x\")", PlaceKind.OTHER);
        assertThat(new String(PlacesCsv.write(List.of(new Place(UUID.randomUUID(), 1, told, null, null))),
                StandardCharsets.UTF_8)).contains("'=HYPERLINK").doesNotContain("\r\n\"=").doesNotContain("\r\n=");
    }

    @Test
    void everyBadRowIsShownWithItsLineAndWhy() {
        Rows rows = rows("""
                name,kind,needs,monday,confirmed
                Good one,LEGAL,LEGAL,8-17,2026-06-01
                ,SHELTER,,,
                Bad kind,PALACE,,,
                Bad need,OTHER,MAGIC,,
                Bad hours,OTHER,,whenever,
                Not yet,OTHER,,,2026-07-01
                good  ONE,OTHER,,,
                Shifted,OTHER,,,,more, than columns
                """);

        assertThat(rows.good()).hasSize(1);
        assertThat(rows.bad()).extracting(Bad::line).containsExactly(3, 4, 5, 6, 7, 8, 9);
        assertThat(rows.bad()).flatExtracting(Bad::why).extracting(Refusal::code).containsExactly("place.name",
                "row.kind", "row.need", "row.hours", "row.confirmed", "row.twice", "row.more");
    }

    @Test
    void signsNobodyCanSeeAreNotTaken() {
        assertThat(rows("name\nPwani\u202Eevil\n").bad()).flatExtracting(Bad::why).extracting(Refusal::code)
                .containsExactly("place.signs");
        assertThat(rows("name,way\nPwani," + "x".repeat(301) + "\n").bad()).flatExtracting(Bad::why)
                .extracting(Refusal::code).containsExactly("place.long");
    }

    @Test
    void columnsMayStandInAnyOrderAndWithSemicolons() {
        Rows rows = rows("\uFEFFCONTACT; Name ;unknown;confirmed\n0700;Pwani;x;1/6/2026\n");
        assertThat(rows.good()).singleElement().satisfies(good -> {
            assertThat(good.content().name()).isEqualTo("Pwani");
            assertThat(good.content().contact()).isEqualTo("0700");
            assertThat(good.confirmed()).isEqualTo(LocalDate.of(2026, 6, 1));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|file.empty", "kind|file.head", "name|file.empty",
            "'name\n\n,\n'|file.empty",
            "'kind,needs\n,'|file.head"})
    void aFileThatIsNoDirectoryIsNotTaken(String text, String code) {
        assertThat(read(text)).isEqualTo(new No(code));
    }

    @Test
    void lettersThatAreNoLettersAreSaid() {
        assertThat(PlacesFile.read(new byte[]{'n', 'a', 'm', 'e', '\n', (byte) 0xE9, '\n'}, TODAY))
                .isEqualTo(new No("file.signs"));
    }

    @Test
    void tooManyRowsAreNotTaken() {
        assertThat(read("name\n" + "x\n".repeat(PlacesFile.MOST_ROWS + 2))).isEqualTo(new No("file.many"));
    }

    /** Whatever a file holds, it is either read or said to be unreadable; nothing else comes of it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothingBreaksTheReading(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] whole = PlacesCsv.write(Checked.HELPLINES.stream()
                .map(one -> new Place(UUID.randomUUID(), 1, one, TODAY, null)).toList());
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = whole.clone();
            for (int changes = random.nextInt(8); changes >= 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(PlacesFile.read(bytes, TODAY)).isNotNull();
        }
    }

    private static Rows rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Rows rows(byte[] bytes) {
        return PlacesFile.read(bytes, TODAY) instanceof Rows rows ? rows : new Rows(List.of(), List.of());
    }

    private static Read read(String text) {
        return PlacesFile.read(text.getBytes(StandardCharsets.UTF_8), TODAY);
    }
}
