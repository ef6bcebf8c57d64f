package org.mlango.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.consent.Purpose;
import org.mlango.store.Refusal;

class IncidentRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
    private static final Moment NOW = new Moment(TODAY, 600);
    private static final Moment TOLD = new Moment(TODAY, 540);
    private static final Story STORY = Story.of("walinipiga");

    @Test
    void aKindIsEnoughAndNothingElseHasToBeSaid() {
        assertThat(judge(draft(Codes.harm(TOLD, Happened.OTHER)))).isEmpty();
        assertThat(judge(draft(Codes.overdose(TOLD, new Overdose(Set.of(), null, null, null, null))))).isEmpty();
        assertThat(judge(draft(Codes.harm(TOLD)))).containsExactly("incident.happened");
    }

    @Test
    void whatNobodySaidYesToIsNotKept() {
        IncidentDraft none = IncidentDraft.of(null, Codes.harm(TOLD, Happened.HIT), STORY);
        assertThat(judge(none)).containsExactly("incident.nothing_to_keep");
        IncidentDraft other = IncidentDraft.of(null, Codes.harm(TOLD, Happened.HIT), STORY, Purpose.KEEP_HEALTH);
        assertThat(judge(other)).containsExactly("incident.nothing_to_keep");
    }

    @Test
    void nothingIsToldOrGivenBeforeItsTime() {
        assertThat(judge(draft(Codes.harm(new Moment(TODAY, 601), Happened.HIT)))).containsExactly("incident.ahead");
        assertThat(judge(draft(Codes.harm(new Moment(TODAY, 1440), Happened.HIT)))).containsExactly("incident.time");
        IncidentDraft told = draft(Codes.harm(TOLD, Happened.HIT));
        assertThat(judge(told.wanting(HelpDraft.given(Help.MEDICAL, new Moment(TODAY, 539)))))
                .containsExactly("incident.before_told");
        assertThat(judge(told.wanting(HelpDraft.given(Help.MEDICAL, new Moment(TODAY, 700)))))
                .containsExactly("incident.ahead");
        assertThat(judge(told.wanting(HelpDraft.given(Help.MEDICAL, NOW)))).isEmpty();
        Codes tomorrow = new Codes(Matter.HARM, TOLD, Set.of(Happened.HIT), Set.of(), null, TODAY.plusDays(1),
                Soon.NOT_ASKED, Set.of(), null);
        assertThat(judge(draft(tomorrow))).containsExactly("incident.day");
    }

    @Test
    void nothingGoesToThePoliceWithoutTheirWrittenWish() {
        IncidentDraft told = draft(Codes.harm(TOLD, Happened.HIT));
        assertThat(judge(told.wanting(new HelpDraft(Help.POLICE, NOW, false)))).containsExactly("incident.police");
        assertThat(judge(told.wanting(new HelpDraft(Help.POLICE, NOW, true)))).isEmpty();
        assertThat(judge(told.wanting(HelpDraft.notYet(Help.POLICE)))).as("that they want it may be kept").isEmpty();
    }

    @Test
    void theHoursToTheFirstHelpAreWhole() {
        assertThat(IncidentRules.hoursToHelp(TOLD, List.of(HelpDraft.notYet(Help.LEGAL)))).isNull();
        assertThat(IncidentRules.hoursToHelp(TOLD, List.of(HelpDraft.given(Help.LEGAL, new Moment(TODAY, 599)),
                HelpDraft.given(Help.MEDICAL, new Moment(TODAY.plusDays(1), 540))))).isZero();
        assertThat(IncidentRules.hoursToHelp(TOLD,
                List.of(HelpDraft.given(Help.MEDICAL, new Moment(TODAY.plusDays(1), 541))))).isEqualTo(24);
    }

    @Test
    void wordsForOthersAreReadOutFirst() {
        IncidentDraft others = IncidentDraft.of(null, Codes.harm(TOLD, Happened.HIT), STORY,
                Purpose.KEEP_INCIDENT_ADVOCACY);
        assertThat(judge(others)).containsExactly("telling.empty", "telling.read_out");
        assertThat(judge(others.toTell("Watu wanapigwa karibu na baa."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ask on 0712 345 678", "It was on 12/06/2026", "On 3.6. at night, 2026-06-03",
            "About 23:40", "Write to a@b.ke", "See @someone"})
    void numbersDaysAndAddressesShowWhoItWas(String telling) {
        assertThat(TellingRules.judge(telling, Set.of(), "")).map(Refusal::code).contains("telling.shows");
    }

    @Test
    void namesCodesAndTheirOwnSentencesShowWhoItWas() {
        Set<String> known = Set.of("Mama Zawadi", "K7M-4QX-9", "");
        assertThat(TellingRules.judge("Zawadi was beaten", known, "")).map(Refusal::code).contains("telling.name");
        assertThat(TellingRules.judge("k7m 4qx 9 was beaten", known, "")).map(Refusal::code)
                .contains("telling.name");
        String own = "walinishika karibu na soko wakadai pesa na kunipiga usiku";
        assertThat(TellingRules.judge("Mtu anasema: walinishika karibu na soko, wakadai pesa na kunipiga!", known, own))
                .map(Refusal::code).contains("telling.same");
        assertThat(TellingRules.judge("Two people were held and asked for money, not far from a market.", known, own))
                .isEmpty();
    }

    private static IncidentDraft draft(Codes codes) {
        return IncidentDraft.of(null, codes, STORY, Purpose.KEEP_INCIDENT_SUPPORT);
    }

    private static List<String> judge(IncidentDraft draft) {
        return IncidentRules.judge(draft, NOW).stream().map(Refusal::code).toList();
    }
}
