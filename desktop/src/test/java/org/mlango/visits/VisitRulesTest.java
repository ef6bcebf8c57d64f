package org.mlango.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.mlango.consent.PersonId;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

class VisitRulesTest {
    private static final LocalDate TODAY = VisitsScene.TODAY;

    @Test
    void anOrdinaryVisitPasses() {
        assertThat(VisitRules.judge(VisitsScene.packsAndStrip(), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void aDayThatCannotBeIsNamed(LocalDate day, String code) {
        VisitDraft draft = VisitDraft.anonymous(day, Set.of("SV_INFO"), List.of());
        assertThat(VisitRules.judge(draft, TODAY)).extracting(Refusal::field, Refusal::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("day", code));
    }

    static Stream<Object[]> aDayThatCannotBeIsNamed() {
        return Stream.of(new Object[]{TODAY.plusDays(1), "day.future"},
                new Object[]{LocalDate.of(1890, 6, 16), "day.early"},
                new Object[]{LocalDate.of(1989, 12, 31), "day.early"},
                new Object[]{LocalDate.MAX, "day.future"}, new Object[]{LocalDate.MIN, "day.early"});
    }

    @ParameterizedTest
    @MethodSource
    void quantitiesAreWholeAndFromNoneTo9999(ThingLine line, List<String> codes) {
        assertThat(VisitRules.judge(VisitDraft.anonymous(TODAY, Set.of("SV_INFO"), List.of(line)), TODAY))
                .extracting(Refusal::code).isEqualTo(codes);
    }

    static Stream<Object[]> quantitiesAreWholeAndFromNoneTo9999() {
        return Stream.of(new Object[]{ThingLine.given("CM_LUBE", 0), List.of()},
                new Object[]{ThingLine.given("CM_LUBE", 9999), List.of()},
                new Object[]{ThingLine.given("CM_LUBE", -1), List.of("quantity.negative")},
                new Object[]{ThingLine.given("CM_LUBE", 10_000), List.of("quantity.huge")},
                new Object[]{new ThingLine("CM_LUBE", 1, 1, Integer.MAX_VALUE, null), List.of("quantity.huge")},
                new Object[]{new ThingLine("CM_LUBE", 1, Integer.MIN_VALUE, 0, null), List.of("quantity.negative")});
    }

    @Test
    void whatIsGivenIsNeverMeasuredAgainstWhatWasAskedOrReturned() {
        ThingLine moreThanAsked = new ThingLine("CM_SYR_1ML", 2, 9999, 0, null);
        assertThat(VisitRules.judge(VisitDraft.anonymous(TODAY, Set.of(), List.of(moreThanAsked)), TODAY)).isEmpty();
    }

    @Test
    void aThingStandsOnAVisitOnce() {
        VisitDraft draft = VisitDraft.anonymous(TODAY, Set.of(),
                List.of(ThingLine.given("CM_LUBE", 1), ThingLine.given("CM_LUBE", 2)));
        assertThat(VisitRules.judge(draft, TODAY)).extracting(Refusal::code).containsExactly("thing.twice");
    }

    @ParameterizedTest
    @MethodSource
    void aNoteIsTextOfAtMostTwoThousandSigns(String note, List<String> codes) {
        assertThat(VisitRules.judge(VisitsScene.packsAndStrip().noted(note), TODAY)).extracting(Refusal::code)
                .isEqualTo(codes);
    }

    static Stream<Object[]> aNoteIsTextOfAtMostTwoThousandSigns() {
        return Stream.of(new Object[]{"x".repeat(2000), List.of()},
                new Object[]{"x".repeat(10_000), List.of("note.long")},
                new Object[]{"\uD83D\uDEAA".repeat(2000), List.of()},
                new Object[]{"\u0645\u0631\u062D\u0628\u0627 \u202Bhabari\u202C", List.of()},
                new Object[]{"two\nlines", List.of()},
                new Object[]{"bell \u0007", List.of("note.control")},
                new Object[]{"zero \0", List.of("note.control")},
                new Object[]{"half \uD83D", List.of("note.control")});
    }

    @Test
    void aVisitSaysSomething() {
        VisitDraft nothing = VisitDraft.anonymous(TODAY, Set.of(), List.of(ThingLine.given("CM_LUBE", 0)));
        assertThat(VisitRules.judge(nothing, TODAY)).extracting(Refusal::code).containsExactly("visit.empty");
        assertThat(VisitRules.judge(nothing.about(PersonId.random()), TODAY)).isEmpty();
    }

    @Test
    void hourAndOthersStayInTheirRange() {
        VisitDraft wrong = new VisitDraft(TODAY, 1440, Place.PHONE, null, 1000, NewOrBack.NEW, null, Set.of("SV_INFO"),
                List.of(), "");
        assertThat(VisitRules.judge(wrong, TODAY)).extracting(Refusal::field).containsExactly("time", "collecting-for");
    }

    @Test
    void whoeverServesPeopleRecords() {
        assertThat(VisitRules.mayRecord(Set.of(Role.FRONT_DESK))).isTrue();
        assertThat(VisitRules.mayRecord(Set.of(Role.MANAGER, Role.DATA_OFFICER))).isFalse();
        assertThat(VisitRules.mayRecord(Set.of(Role.MANAGER, Role.NURSE))).isTrue();
    }
}
