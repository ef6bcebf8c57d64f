package org.mlango.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.TestWorker;
import org.mlango.kit.text.Language;
import org.mlango.library.Library;
import org.mlango.ownview.Answer;
import org.mlango.ownview.FiveWay;
import org.mlango.ownview.OwnView;
import org.mlango.ownview.Question;
import org.mlango.ownview.TalkDraft;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Population;
import org.mlango.people.Registration;
import org.mlango.reports.write.FileKind;
import org.mlango.reports.write.Sheet;
import org.mlango.reports.write.SheetLine;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

/** What people said, counted on a real store with a manager's keys: sums alone, and no small one. */
class MakeTalkCountTest {
    private final TestStore test = TestStore.fresh();
    private final Consents consents = new Consents();
    private final People people = new People(consents);
    private final OwnView ownView = new OwnView(consents, new Library());
    private final MakeTalkCount make = new MakeTalkCount();

    @BeforeEach
    void furnish() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
        });
        test.as(Role.COUNSELLOR);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void fiveColumnsWithNeitherNamesNorWordsInHand() {
        for (FiveWay said : List.of(FiveWay.YES, FiveWay.SOMETIMES, FiveWay.NO, FiveWay.RATHER_NOT_SAY)) {
            for (int i = 0; i < 6; i++) {
                talk(true, said, Set.of(), "siri " + i);
            }
        }
        talk(false, FiveWay.YES, Set.of(), "siri");

        Sheet sheet = sheet(made(2026));
        assertThat(cells(sheet, "Is any of this something")).containsExactly("24", "6", "6", "6", "6", "0");
        assertThat(sheet.notes()).anyMatch(note -> note.contains("yes 33 %, sometimes 33 %, no 33 %"));
        assertThat(sheet.toString()).doesNotContain("siri");
    }

    @Test
    void whoSpokeUnderTwoRecordsIsOnePersonAndTheirNewestAnswerStands() {
        List<PersonId> said = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            said.add(talk(true, i < 6 ? FiveWay.NO : FiveWay.YES, Set.of(), ""));
        }
        for (int i = 0; i < 6; i++) {
            PersonId again = talk(true, FiveWay.YES, Set.of(), "");
            PersonId before = said.get(i);
            test.done(tx -> consents.link(tx, before, again));
        }
        assertThat(cells(sheet(made(2026)), "Is any of this something").getFirst()).isEqualTo("12");
    }

    @Test
    void aColumnWithFewInItShowsNoColumns() {
        for (int i = 0; i < 20; i++) {
            talk(true, i < 3 ? FiveWay.YES : FiveWay.NO, Set.of(), "");
        }
        assertThat(cells(sheet(made(2026)), "Is any of this something")).doesNotContain("3", "17");
    }

    @Test
    void whereEverybodySaidYesNothingIsToldOfAnybody() {
        for (int i = 0; i < 30; i++) {
            talk(true, FiveWay.YES, Set.of(), "");
        }
        assertThat(cells(sheet(made(2026)), "Is any of this something"))
                .containsExactly("30", "–", "–", "–", "–", "–");
    }

    /** Whatever was said, every file is proven, and nobody below five is readable from it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyFileIsProven(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 80; i++) {
            List<Population> all = List.of(Population.values());
            talk(random.nextInt(8) != 0, FiveWay.ANSWERS.get(random.nextInt(4)),
                    random.nextBoolean()
                            ? Set.of()
                            : new HashSet<>(List.of(all.get(random.nextInt(3)), all.get(random.nextInt(6)))),
                    "x");
        }
        Count count = made(2026);
        for (FileKind kind : FileKind.values()) {
            assertThat(ProvenFile.of(count, kind, Language.SW)).as("%s", kind).isPresent();
        }
        for (SheetLine line : sheet(count).lines()) {
            for (String cell : line.cells().stream().skip(4).toList()) {
                assertThat(cell).isNotIn("1", "2", "3", "4");
            }
        }
    }

    @Test
    void thoseWhoSaidNoToBeingCountedAreNotCounted() {
        for (int i = 0; i < 12; i++) {
            talk(false, FiveWay.YES, Set.of(), "");
        }
        assertThat(sheet(made(2026)).lines()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"FRONT_DESK", "NURSE", "COUNSELLOR"})
    void onlyManagersAndDataOfficersCount(Role role) {
        test.clock().set(Instant.parse("2027-01-05T09:00:00Z"));
        test.as(role);
        assertThat(test.store().write(tx -> make.make(tx, 2026))).isEqualTo(Outcome.refused("", "count.not_yours"));
    }

    @Test
    void aYearThatIsNotOverIsNotCounted() {
        test.as(Role.MANAGER);
        assertThat(test.store().write(tx -> make.make(tx, 2026)))
                .isEqualTo(Outcome.refused("period", "count.year_not_ended"));
        List<Integer> years = test.store().read(make::periods);
        assertThat(years).containsExactly(2025, 2024, 2023, 2022);
    }

    private PersonId talk(boolean counted, FiveWay said, Set<Population> groups, String words) {
        PersonId id = PersonId.random();
        List<DecisionDraft> decisions = new ArrayList<>();
        for (Purpose purpose : List.of(Purpose.KEEP_RECORD, Purpose.KEEP_CONVERSATION, Purpose.KEEP_POPULATION)) {
            decisions.add(DecisionDraft.spoken(id, purpose, org.mlango.consent.Answer.AGREED, Language.SW));
        }
        if (counted) {
            decisions.add(DecisionDraft.spoken(id, Purpose.COUNT_ME, org.mlango.consent.Answer.AGREED, Language.SW));
        }
        test.done(tx -> people.register(tx, new Registration(id, PersonDraft.NOTHING, decisions, null, groups)));
        test.done(tx -> ownView.keep(tx, new TalkDraft(id, Language.SW, List.of(
                new Answer(Question.WISH, null, said, Set.of(), words),
                new Answer(Question.GIVES, 0, FiveWay.NOT_ASKED, Set.of("WE_CALM"), "")))));
        test.clock().advance(Duration.ofMinutes(1));
        return id;
    }

    private Count made(int year) {
        test.clock().set(Instant.parse((year + 1) + "-01-05T09:00:00Z"));
        test.as(Role.MANAGER);
        return test.done(tx -> make.make(tx, year));
    }

    private static Sheet sheet(Count count) {
        return count.paper(Language.EN).sheet();
    }

    /** Total, then the columns. */
    private static List<String> cells(Sheet sheet, String what) {
        return sheet.lines().stream().filter(line -> line.cells().size() > 4 && line.cell(1).startsWith(what))
                .findFirst()
                .map(line -> line.cells().subList(4, line.cells().size())).orElseThrow();
    }
}
