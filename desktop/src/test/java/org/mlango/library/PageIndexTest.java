package org.mlango.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.mlango.store.Role;

class PageIndexTest {
    private final PageIndex index = new PageIndex(Pages.of(Shipped.topics(), List.of()));

    @ParameterizedTest
    @CsvSource({"unga, HEROIN", "kete, HEROIN", "KETE, HEROIN", "brown sugar, HEROIN", "ndom, CANNABIS",
            "bhang, CANNABIS", "bangi, CANNABIS", "bugizi, SLEEPING_PILLS", "tap tap, SLEEPING_PILLS",
            "mogoka, KHAT", "changaa, HOME_MADE", "chang’aa, HOME_MADE", "gundi, GLUE", "artane, ARTANE",
            "vvu, HIV", "hep c, HEPATITIS_C", "homa ya ini, HEPATITIS_C", "kifua kikuu, TB", "narcan, OVERDOSE",
            "kuzidiwa, OVERDOSE", "saa 72, PEP", "flashblood, INJECTING", "haki, RIGHTS"})
    void findsWhatPeopleCallIt(String typed, String code) {
        assertThat(index.search(typed)).extracting(found -> found.page().code()).contains(code);
        assertThat(index.search(typed).getFirst().page().code()).satisfiesAnyOf(
                first -> assertThat(first).isEqualTo(code), first -> assertThat(first).startsWith("HEPATITIS"));
    }

    @ParameterizedTest
    @CsvSource({"bangy, CANNABIS", "herion, HEROIN", "muguuka, KHAT", "methadon, METHADONE", "mathadone, METHADONE",
            "bugisi, SLEEPING_PILLS", "naloxon, OVERDOSE", "hepatitus c, HEPATITIS_C", "kondom, SAFER_SEX"})
    void findsItTypedNearlyRight(String typed, String code) {
        assertThat(index.search(typed)).extracting(found -> found.page().code()).contains(code);
    }

    @Test
    void saysWhichWordLedThere() {
        assertThat(index.search("kete").getFirst().because()).isEqualTo("kete");
        assertThat(index.search("heroin").getFirst().because()).isEmpty();
    }

    @Test
    void whatAStatementSaysIsFoundAfterTheNames() {
        List<Found> found = index.search("prison");
        assertThat(found).extracting(one -> one.page().code()).contains("TB", "HEROIN", "METHADONE");
        assertThat(index.search("methadone").getFirst().page().code()).isEqualTo("METHADONE");
    }

    @Test
    void nothingTypedAndNonsenseFindNothing() {
        assertThat(index.search("")).isEmpty();
        assertThat(index.search(" \u200d ,")).isEmpty();
        assertThat(index.search("qqzzxx")).isEmpty();
        assertThat(index.search("x".repeat(500))).isEmpty();
    }

    @Test
    void everyPageIsListedOnce() {
        assertThat(index.search("a")).extracting(found -> found.page().code()).doesNotHaveDuplicates();
    }

    @Test
    void aWordOfTheCentreIsFoundAndOneThatStoodAsideIsNot() {
        Note heard = note(NoteKind.WORD, "HEROIN", "kadude");
        Note away = note(NoteKind.WORD_AWAY, "HEROIN", "Daba");
        PageIndex here = new PageIndex(Pages.of(Shipped.topics(), List.of(heard, away)));

        assertThat(here.search("kadude").getFirst().page().code()).isEqualTo("HEROIN");
        assertThat(here.search("daba")).noneMatch(found -> found.because().equals("daba"));
        assertThat(index.search("daba").getFirst().because()).isEqualTo("daba");
    }

    static Note note(NoteKind kind, String topic, String words) {
        return new Note(UUID.randomUUID(), kind, topic, null, Role.NURSE, LocalDate.of(2026, 6, 16),
                NoteContent.word(words), "");
    }
}
