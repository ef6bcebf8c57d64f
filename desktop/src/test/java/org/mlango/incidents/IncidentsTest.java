package org.mlango.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.incidents.IncidentsScene.ADVOCACY;
import static org.mlango.incidents.IncidentsScene.LEGAL;
import static org.mlango.incidents.IncidentsScene.STATISTICS;
import static org.mlango.incidents.IncidentsScene.SUPPORT;
import static org.mlango.incidents.IncidentsScene.refused;
import static org.mlango.schema.Tables.INCIDENT;
import static org.mlango.schema.Tables.INCIDENT_HELP;
import static org.mlango.schema.Tables.INCIDENT_USE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Going;
import org.mlango.consent.Ground;
import org.mlango.consent.Held;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.store.KeyNotHeld;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

/** What happened, on a real store. */
class IncidentsTest {
    private final IncidentsScene scene = new IncidentsScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void eachUseHoldsWhatItIsForAndNoMore() {
        scene.agree(SUPPORT, STATISTICS, ADVOCACY, LEGAL);
        scene.kept(scene.held(scene.person, SUPPORT, STATISTICS, ADVOCACY, LEGAL)
                .toTell("People are held and asked for money."));
        Incident one = scene.all().getFirst();
        Use support = one.use(SUPPORT).orElseThrow();
        assertThat(support.story()).isEqualTo(
                new Story("juzi usiku", "karibu na soko", "walinishika na kudai pesa", ""));
        assertThat(one.use(LEGAL).orElseThrow().story()).extracting(Story::whom).isEqualTo("wakili wa jamii");
        Use counted = one.use(STATISTICS).orElseThrow();
        assertThat(counted.story()).isNull();
        assertThat(counted.counted()).isEqualTo(
                new Counted(Matter.HARM, Set.of(Happened.HELD, Happened.BRIBE), null, null, null));
        Use told = one.use(ADVOCACY).orElseThrow();
        assertThat(told.codes()).isNull();
        assertThat(told.story()).isNull();
        assertThat(told.telling()).isEqualTo(new Telling("People are held and asked for money."));
    }

    @Test
    void aYesToOneUseIsNoYesToAnother() {
        assertThat(scene.keepRefused(scene.held(scene.person, SUPPORT))).containsExactly("consent.missing");
        scene.agree(SUPPORT);
        assertThat(scene.keepRefused(scene.held(scene.person, SUPPORT, STATISTICS))).containsExactly("consent.missing");
        assertThat(rows()).as("nothing of it").isZero();
        scene.kept(scene.held(scene.person, SUPPORT));
        assertThat(scene.all().getFirst().uses()).extracting(Use::purpose).containsExactly(SUPPORT);
    }

    @Test
    void withoutAPersonNothingLeadsToAnybodyAndTheirWordDecides() {
        scene.kept(scene.held(null, STATISTICS, LEGAL));
        assertThat(scene.nameless().getFirst().uses()).extracting(Use::purpose).containsExactly(STATISTICS, LEGAL);
        scene.test.scene(tx -> {
            assertThat(tx.sql().fetchSingle(INCIDENT).getPersonId()).isNull();
            assertThat(tx.sql().fetch(INCIDENT_USE)).allSatisfy(use -> assertThat(use.getDecisionId()).isNull());
        });
        assertThat(scene.all()).isEmpty();
    }

    @Test
    void helpThatWasAskedForIsOwedUntilItIsGiven() {
        scene.agree(SUPPORT, STATISTICS);
        scene.kept(scene.held(scene.person, SUPPORT, STATISTICS).wanting(HelpDraft.notYet(Help.LEGAL),
                HelpDraft.notYet(Help.COUNSELLING)));
        assertThat(scene.owed()).extracting(Owed::help).containsExactlyInAnyOrder(Help.LEGAL, Help.COUNSELLING);
        scene.test.clock().advance(Duration.ofHours(3));
        Promise legal = scene.all().getFirst().promises().stream().filter(one -> one.codes().help() == Help.LEGAL)
                .findFirst().orElseThrow();
        Moment now = scene.now();
        scene.test.done(tx -> scene.incidents.gave(tx, legal, now, false));
        Incident after = scene.all().getFirst();
        assertThat(after.hoursToHelp()).contains(3);
        assertThat(after.use(STATISTICS).orElseThrow().counted()).extracting(Counted::hours).isEqualTo(3);
        assertThat(scene.owed()).extracting(Owed::help).containsExactly(Help.COUNSELLING);
        assertThat(refused(scene.test.store().write(tx -> scene.incidents.gave(tx, legal, now, false))))
                .containsExactly("incident.changed");

        Promise other = scene.owed().getFirst().to() == null ? legal : promise(scene.owed().getFirst());
        scene.test.done(tx -> scene.incidents.notWanted(tx, other));
        assertThat(scene.owed()).isEmpty();
        UUID more = after.id();
        scene.test.done(tx -> scene.incidents.ask(tx, more, HelpDraft.notYet(Help.POLICE)));
        Promise police = promise(scene.owed().getFirst());
        assertThat(refused(scene.test.store().write(tx -> scene.incidents.gave(tx, police, Moment.now(tx), false))))
                .containsExactly("incident.police");
        scene.test.done(tx -> scene.incidents.gave(tx, police, Moment.now(tx), true));
    }

    private static Promise promise(Owed owed) {
        Owed.Lead lead = owed.to();
        if (lead == null) {
            throw new AssertionError("leads to nobody");
        }
        return lead.promise();
    }

    @Test
    void helpIsKeptWithSupportAlone() {
        scene.agree(STATISTICS, LEGAL);
        UUID id = scene.kept(scene.held(scene.person, STATISTICS, LEGAL).wanting(HelpDraft.notYet(Help.LEGAL),
                HelpDraft.given(Help.SAFE_NOW, scene.now())));
        assertThat(scene.owed()).isEmpty();
        assertThat(scene.all().getFirst().hoursToHelp()).as("in what is counted").contains(0);
        assertThat(refused(scene.test.store().write(tx -> scene.incidents.ask(tx, id, HelpDraft.notYet(Help.PEP)))))
                .containsExactly("incident.only_support");
    }

    @Test
    void theDeskReadsNothingAndTheManagerOnlyWhatIsOwed() {
        scene.agree(SUPPORT);
        scene.kept(scene.held(scene.person, SUPPORT).wanting(HelpDraft.notYet(Help.SAFE_PLACE)));
        for (Role role : List.of(Role.FRONT_DESK, Role.NURSE, Role.DATA_OFFICER)) {
            scene.test.as(role);
            assertThat(refused(scene.test.store().write(tx -> scene.incidents.of(tx, scene.person))))
                    .containsExactly("incident.not_yours");
            assertThat(refused(scene.test.store().write(scene.incidents::owed)))
                    .containsExactly("incident.not_yours");
            assertThat(scene.keepRefused(scene.held(null, SUPPORT))).containsExactly("incident.not_yours");
        }
        scene.test.as(Role.MANAGER);
        assertThat(scene.owed()).singleElement().satisfies(one -> {
            assertThat(one.help()).isEqualTo(Help.SAFE_PLACE);
            assertThat(one.to()).as("leads to nobody").isNull();
        });
        assertThat(refused(scene.test.store().write(tx -> scene.incidents.of(tx, scene.person))))
                .containsExactly("incident.not_yours");
        scene.test.as(Role.NURSE).scene(tx -> {
            var use = tx.sql().fetchSingle(INCIDENT_USE);
            assertThatThrownBy(() -> IncidentQueries.STORY.open(tx.keys(), use.getId(), 1, use.getWords()))
                    .isInstanceOf(KeyNotHeld.class);
        });
        scene.test.as(Role.FRONT_DESK).scene(tx -> {
            var use = tx.sql().fetchSingle(INCIDENT_USE);
            assertThatThrownBy(() -> IncidentQueries.CODES.open(tx.keys(), use.getId(), 1, use.getCodes()))
                    .isInstanceOf(KeyNotHeld.class);
        });
    }

    @Test
    void takingOneUseBackLeavesTheOthersAndTheLastOneNothing() {
        scene.agree(SUPPORT, LEGAL);
        scene.kept(scene.held(scene.person, SUPPORT, LEGAL).wanting(HelpDraft.notYet(Help.LEGAL)));
        assertThat(going(SUPPORT)).containsExactly("What happened, kept for support, with what was asked for: 1");
        assertThat(going(STATISTICS)).isEmpty();
        scene.test.as(Role.FRONT_DESK);
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, SUPPORT));
        scene.test.as(Role.COUNSELLOR);
        assertThat(scene.all().getFirst().uses()).extracting(Use::purpose).containsExactly(LEGAL);
        assertThat(scene.owed()).isEmpty();
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, LEGAL));
        assertThat(rows()).isZero();
    }

    @Test
    void takingTheRecordBackLeavesOnlyWhatWasToldWithoutAPerson() {
        scene.agree(SUPPORT, STATISTICS);
        scene.kept(scene.held(scene.person, SUPPORT, STATISTICS).wanting(HelpDraft.notYet(Help.LEGAL)));
        scene.kept(scene.held(null, SUPPORT));
        assertThat(going(Purpose.KEEP_RECORD)).contains("What happened: 1 told");
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, Purpose.KEEP_RECORD));
        assertThat(scene.nameless()).hasSize(1);
        assertThat(rows()).as("one told, one use of it").isEqualTo(2);
    }

    @Test
    void oneIsTakenOutWholeOrForOneUse() {
        UUID id = scene.kept(scene.held(null, SUPPORT, STATISTICS).wanting(HelpDraft.notYet(Help.LEGAL)));
        scene.test.done(tx -> scene.incidents.takeOut(tx, id, SUPPORT));
        assertThat(scene.nameless().getFirst().uses()).extracting(Use::purpose).containsExactly(STATISTICS);
        assertThat(scene.nameless().getFirst().promises()).isEmpty();
        scene.test.done(tx -> scene.incidents.takeOut(tx, id));
        assertThat(rows()).isZero();
        assertThat(refused(scene.test.store().write(tx -> scene.incidents.takeOut(tx, id))))
                .containsExactly("incident.changed");
    }

    @Test
    void whatIsLeftBeIsNotChangedNotOwedAndGoesWhenItIsTakenBack() {
        scene.agree(SUPPORT);
        UUID id = scene.kept(scene.held(scene.person, SUPPORT).wanting(HelpDraft.notYet(Help.LEGAL)));
        Promise promise = promise(scene.owed().getFirst());
        scene.test.done(tx -> scene.consents.restrict(tx, scene.person, Ground.OWN_WISH, null));
        assertThat(scene.owed()).isEmpty();
        assertThat(refused(scene.test.store().write(tx -> scene.incidents.takeOut(tx, id))))
                .containsExactly("stop.everything");
        assertThat(refused(scene.test.store().write(tx -> scene.incidents.notWanted(tx, promise))))
                .containsExactly("stop.everything");
        assertThat(refused(scene.test.store().write(tx -> scene.incidents.gave(tx, promise, Moment.now(tx), false))))
                .containsExactly("stop.everything");
        assertThat(scene.keepRefused(scene.held(scene.person, SUPPORT))).containsExactly("stop.everything");
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, Purpose.KEEP_RECORD));
        assertThat(rows()).isZero();
    }

    @Test
    void whoIsHiddenIsOnNoList() {
        scene.agree(SUPPORT);
        UUID id = scene.kept(scene.held(scene.person, SUPPORT).wanting(HelpDraft.notYet(Help.LEGAL)));
        scene.test.done(tx -> scene.consents.hide(tx, scene.person));
        assertThat(scene.all()).isEmpty();
        assertThat(scene.owed()).isEmpty();
        assertThat(refused(scene.test.store().write(tx -> scene.incidents.takeOut(tx, id))))
                .containsExactly("incident.changed");
    }

    @Test
    void recordsOfOnePersonAreReadAsOneAndTheirNamesLookedForInBoth() {
        scene.agree(SUPPORT, ADVOCACY);
        scene.kept(scene.held(scene.person, SUPPORT));
        PersonId other = scene.person("Chiku");
        scene.test.done(tx -> scene.consents.link(tx, scene.person, other));
        assertThat(scene.test.<List<Incident>>done(tx -> scene.incidents.of(tx, other))).hasSize(1);
        scene.kept(scene.held(other, SUPPORT));
        assertThat(scene.all()).hasSize(2);
        assertThat(scene.keepRefused(scene.held(scene.person, ADVOCACY).toTell("Chiku was held")))
                .containsExactly("telling.name");
    }

    @Test
    void allOfItStandsInTheirCopyUseByUse() {
        scene.agree(SUPPORT, STATISTICS);
        scene.kept(scene.held(scene.person, SUPPORT, STATISTICS).wanting(HelpDraft.notYet(Help.LEGAL)));
        List<Held> held = scene.test.done(tx -> Outcome.done(scene.consents.held(tx, scene.person, Language.EN)));
        assertThat(held).filteredOn(one -> one.kind().equals("incident")).singleElement().satisfies(
                one -> assertThat(one.facts()).extracting(fact -> fact.code() + ": " + fact.value())
                        .contains("use: To support them", "happened: Held without charge, A bribe demanded",
                                "words: walinishika na kudai pesa", "use: Counted, without detail",
                                "help: Legal help: not done yet, asked for on 16/06/2026"));
    }

    @Test
    void kitsAreWrittenByWhoGivesThemAndReadByWhoLooksAfterThem() {
        scene.test.as(Role.FRONT_DESK);
        UUID id = scene.test.done(tx -> scene.incidents.kit(tx, 2, Kit.USED));
        scene.test.done(tx -> scene.incidents.kit(tx, 1, Kit.FIRST));
        assertThat(refused(scene.test.store().write(tx -> scene.incidents.kit(tx, 0, Kit.FIRST))))
                .containsExactly("kit.number");
        assertThat(refused(scene.test.store().write(tx -> scene.incidents.kits(tx, tx.today()))))
                .containsExactly("incident.not_yours");
        scene.test.done(tx -> scene.incidents.takeOutKit(tx, id));
        scene.test.as(Role.MANAGER);
        assertThat(scene.test.<Map<Kit, Integer>>done(tx -> scene.incidents.kits(tx, tx.today())))
                .containsOnly(Map.entry(Kit.FIRST, 1));
    }

    private List<String> going(Purpose purpose) {
        return scene.test.store().read(tx -> scene.consents.going(tx, scene.person, purpose)).stream()
                .map(Going::words).toList();
    }

    private int rows() {
        return scene.test.store().read(tx -> tx.sql().fetchCount(INCIDENT) + tx.sql().fetchCount(INCIDENT_USE)
                + tx.sql().fetchCount(INCIDENT_HELP));
    }
}
