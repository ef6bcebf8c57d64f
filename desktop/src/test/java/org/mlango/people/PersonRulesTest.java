package org.mlango.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.store.Refusal;

class PersonRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Amina", "عائشة حسن", "שרה", "👩🏾‍⚕️ Zawadi", "Ng'ang'a", "José 🇰🇪", "two\nlines"})
    void namesAreWhatPeopleSayTheyAre(String name) {
        assertThat(codes(PersonDraft.named(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u202Eb", "a\u2067b", "a\uD83Db", "a\u0085b"})
    void whatCannotBeSeenIsSaid(String name) {
        assertThat(codes(PersonDraft.named(name))).containsExactly("nameToUse text.hidden");
    }

    @Test
    void tenThousandSignsAreTooMany() {
        assertThat(codes(PersonDraft.named("x".repeat(10_000)))).containsExactly("nameToUse text.long");
    }

    @ParameterizedTest
    @CsvSource({"2027,SURE,birth_year.future", "1890,SURE,birth_year.before", "-3,ABOUT,birth_year.before",
            "2010,SURE,birth_year.young", "1994,NOT_ASKED,birth_year.how_sure",
            "1994,RATHER_NOT_SAY,birth_year.how_sure", ",SURE,birth_year.missing", ",ABOUT,birth_year.missing"})
    void yearsThatCannotBe(Integer year, BirthYearSure sure, String code) {
        assertThat(codes(born(year, sure))).containsExactly("birthYear " + code);
    }

    @ParameterizedTest
    @CsvSource({"1900,SURE", "2008,ABOUT", ",NOT_ASKED", ",RATHER_NOT_SAY"})
    void yearsThatCan(Integer year, BirthYearSure sure) {
        assertThat(codes(born(year, sure))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0712 345678", "+254 (712) 345-678", "999"})
    void phones(String phone) {
        assertThat(codes(withPhone(phone))).isEmpty();
    }

    @Test
    void aPhoneIsNoPlaceForWords() {
        assertThat(codes(withPhone("ask Neema"))).containsExactly("phone phone.signs");
    }

    private static List<String> codes(PersonDraft draft) {
        return PersonRules.judge(draft, 2026).stream().map((Refusal one) -> one.field() + " " + one.code()).toList();
    }

    private static PersonDraft born(Integer year, BirthYearSure sure) {
        return new PersonDraft("", "", "", "", CameThrough.NOT_ASKED, "", year, sure, ReportingGender.NOT_ASKED);
    }

    private static PersonDraft withPhone(String phone) {
        return new PersonDraft("", "", "", phone, CameThrough.NOT_ASKED, "", null, BirthYearSure.NOT_ASKED,
                ReportingGender.NOT_ASKED);
    }
}
