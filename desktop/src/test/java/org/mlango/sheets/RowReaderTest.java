package org.mlango.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.sheets.SheetsScene.PACK;
import static org.mlango.sheets.SheetsScene.STRIP;
import static org.mlango.sheets.SheetsScene.TODAY;
import static org.mlango.sheets.SheetsScene.many;
import static org.mlango.sheets.SheetsScene.one;
import static org.mlango.sheets.SheetsScene.read;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.mlango.visits.Place;

class RowReaderTest {
    @Test
    void aRowIsOfOneOrOfMany() {
        assertThat(read(one(1, " k7m 4qx-9", Map.of(PACK, "2", STRIP, "")))).isInstanceOfSatisfying(Row.OfOne.class,
                row -> {
                    assertThat(row.code()).isEqualTo("k7m 4qx-9");
                    assertThat(row.draft().day()).isEqualTo(TODAY);
                    assertThat(row.draft().place()).isEqualTo(Place.OUTREACH);
                    assertThat(row.draft().things()).singleElement().satisfies(line -> {
                        assertThat(line.code()).isEqualTo(PACK);
                        assertThat(line.given()).isEqualTo(2);
                    });
                });
        assertThat(read(many(2, "12", "F", "20", Map.of(STRIP, "30")))).isInstanceOfSatisfying(Row.OfMany.class,
                row -> assertThat(row.line()).isEqualTo(
                        new BatchLine(12, SaidGender.FEMALE, AgeBand.FROM_20, Map.of(STRIP, 30))));
    }

    @ParameterizedTest
    @CsvSource({"31/02/2026,day.wrong", "2026-06-17,day.future", "01/01/1889,day.early", "11/21/2026,day.wrong",
            "16/6/26,day.wrong", "46189,day.wrong", "tomorrow,day.wrong", "'',day.none", "=TODAY(),cell.formula"})
    void aDayIsADay(String day, String why) {
        assertThat(whyNot(new TypedRow(1, day, "", "", "", "", "", Map.of(PACK, "1")))).contains("day " + why);
    }

    @ParameterizedTest
    @CsvSource({"16/06/2026", "16.6.2026", "2026-06-16", "1/6/2026"})
    void daysAreReadAsPeopleWriteThem(String day) {
        assertThat(read(new TypedRow(1, day, "", "", "", "", "", Map.of(PACK, "1")))).isInstanceOf(Row.OfOne.class);
    }

    @ParameterizedTest
    @CsvSource({"-2,quantity.negative", "2.5,quantity.whole", "two,quantity.whole", "10000,quantity.huge",
            "99999999999999999999,quantity.whole", "=1+1,cell.formula", "'1,000',quantity.whole",
            "1\u202E,cell.signs", "\uFFFD,cell.signs"})
    void aNumberIsAWholeNumber(String number, String why) {
        assertThat(whyNot(one(1, "", Map.of(PACK, number)))).isEqualTo(PACK + " " + why);
        assertThat(whyNot(many(1, number, "", "", Map.of()))).isEqualTo("people " + why);
    }

    @Test
    void whatDoesNotGoTogetherIsSaid() {
        assertThat(whyNot(new TypedRow(1, "16/06/2026", "", "K7M-4QX-9", "3", "", "", Map.of())))
                .isEqualTo("code code.and_people");
        assertThat(whyNot(new TypedRow(1, "16/06/2026", "", "", "", "F", "", Map.of(PACK, "1"))))
                .isEqualTo("people people.none");
        assertThat(whyNot(new TypedRow(1, "16/06/2026", "T", "", "", "", "", Map.of(PACK, "1"))))
                .isEqualTo("people talk.people");
        assertThat(whyNot(new TypedRow(1, "16/06/2026", "Z", "", "3", "Q", "old", Map.of())))
                .isEqualTo("where where.wrong, gender gender.wrong, age age.wrong");
        assertThat(whyNot(one(1, "K7M-4QX-9", Map.of(PACK, "0")))).isEqualTo(" row.nothing");
        assertThat(whyNot(one(1, "x".repeat(500), Map.of(PACK, "1")))).isEqualTo("code cell.long");
    }

    @Test
    void wordsOfBothLanguagesAreRead() {
        assertThat(read(new TypedRow(1, "16/06/2026", "nje ya kituo", "", "4", "mwanamke", "20\u201324", Map.of())))
                .isInstanceOfSatisfying(Row.OfMany.class, row -> assertThat(row.line().gender())
                        .isEqualTo(SaidGender.FEMALE));
        assertThat(read(new TypedRow(1, "16/06/2026", "a talk", "", "26", "", "", Map.of())))
                .isInstanceOfSatisfying(Row.OfMany.class, row -> assertThat(row.kind()).isEqualTo(Kind.TALK));
    }

    @Test
    void anEmptyRowIsNone() {
        assertThat(SheetsScene.read(one(1, "", Map.of()), one(2, "", Map.of(PACK, " ")))).isEmpty();
    }

    private static String whyNot(TypedRow row) {
        return read(row) instanceof Row.Bad bad
                ? String.join(", ", bad.why().stream().map(one -> one.field() + " " + one.code()).toList())
                : "fine";
    }
}
