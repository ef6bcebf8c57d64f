package org.mlango.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.AUDIT_LINE;
import static org.mlango.schema.Tables.COUNT_ME_CARD;
import static org.mlango.schema.Tables.PERSON_CARD;
import static org.mlango.schema.Tables.VISIT;
import static org.mlango.schema.Tables.VISIT_CARD;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Held;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.people.PersonFace;
import org.mlango.reader.RawPages;
import org.mlango.store.AuditReads;
import org.mlango.store.ErasureKind;
import org.mlango.store.ErasureLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.store.Tokens;

class ErasureTest {
    private final ErasureScene scene = new ErasureScene();
    private final PersonId person = scene.person("Zainab");

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whoeverAsksIsHiddenAndClosedEverywhereAtOnce() {
        UUID visit = scene.visit(person);
        scene.test.done(tx -> scene.erasure.ask(tx, person, Extent.PERSON, ErasureScene.YES));

        assertThat(scene.people.index().search("Zainab")).isEmpty();
        assertThat(scene.test.<Optional<PersonFace>>done(tx -> Outcome.done(scene.people.face(tx, person)))).isEmpty();
        assertThat(scene.test.<Boolean>done(tx -> Outcome.done(tx.sql().fetchExists(PERSON_CARD)))).isFalse();
        assertThat(scene.test.<Boolean>done(tx -> Outcome.done(tx.sql().fetchExists(COUNT_ME_CARD)))).isFalse();
        assertThat(scene.test.<Boolean>done(tx -> Outcome.done(
                tx.sql().fetchExists(VISIT_CARD, VISIT_CARD.PERSON_ID.isNotNull())))).isFalse();
        assertThat(scene.test.store().write(tx -> scene.visits.record(tx, ErasureScene.draft(tx.today(), person))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(scene.test.store().write(tx -> scene.consents.permit(tx, person, Purpose.COUNT_ME)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(scene.test.<List<Held>>done(tx -> Outcome.done(scene.consents.held(tx, person, Language.EN)))
                .stream().filter(held -> !held.kind().equals("decision"))).isEmpty();
        assertThat(visit).isNotNull();
    }

    @Test
    void calledOffEverythingIsAsBefore() {
        scene.visit(person);
        String before = told(person);
        Waiting waiting = scene.test.done(tx -> scene.erasure.ask(tx, person, Extent.PERSON, ErasureScene.YES));
        scene.test.clock().advance(Duration.ofHours(23));
        assertThat(scene.test.<Integer>done(tx -> Outcome.done(scene.erasure.carryOutDue(tx)))).isEqualTo(1);

        scene.test.done(tx -> scene.erasure.callOff(tx, waiting.id()));

        assertThat(told(person)).isEqualTo(before);
        assertThat(scene.people.index().search("Zainab")).hasSize(1);
        scene.visit(person);
        assertThat(scene.test.store().write(tx -> scene.erasure.callOff(tx, waiting.id())))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void afterADayItIsDoneWithDeskKeysAlone() {
        scene.visit(person);
        scene.test.as(Role.FRONT_DESK).done(tx -> scene.erasure.ask(tx, person, Extent.PERSON, ErasureScene.YES));
        scene.test.clock().advance(Duration.ofHours(24));

        assertThat(scene.test.<Integer>done(tx -> Outcome.done(scene.erasure.carryOutDue(tx)))).isZero();

        Receipt receipt = scene.test.<List<Receipt>>done(tx -> Outcome.done(scene.erasure.receipts(tx))).getFirst();
        assertThat(receipt.number()).isEqualTo(1);
        assertThat(receipt.told().en()).hasSameSizeAs(receipt.told().sw()).hasSizeGreaterThan(2);
        assertThat(receipt.told().en()).isNotEqualTo(receipt.told().sw());
        assertThat(scene.test.<Boolean>done(tx -> Outcome.done(scene.erasure.renewalWanted(tx)))).isTrue();
    }

    @Test
    void aloneItTakesTwoDaysAndNeverAtOnceAgainstASecondsNo() {
        scene.test.done(tx -> scene.erasure.ask(tx, person, Extent.PERSON, null));
        scene.test.clock().advance(Duration.ofHours(47));
        assertThat(scene.test.<Integer>done(tx -> Outcome.done(scene.erasure.carryOutDue(tx)))).isEqualTo(1);
        PersonId other = scene.person("Amina");

        assertThat(scene.test.store().write(tx -> scene.erasure.atOnce(tx, other, Extent.PERSON,
                no -> Outcome.refused("", "together.again")))).isInstanceOf(Outcome.Refused.class);

        assertThat(told(other)).contains("Amina");
    }

    /** No clock that was set makes it sooner. */
    @Test
    void aClockThatLeapsCountsForNothing() {
        Instant start = Instant.parse("2026-06-16T09:00:00Z");
        Waiting waiting = Waiting.begun(UUID.randomUUID(), List.of(person), start, UUID.randomUUID(), Waiting.A_DAY);

        Waiting leapt = waiting.lookedAt(start.plus(Duration.ofDays(365)));
        Waiting back = leapt.lookedAt(start.minus(Duration.ofDays(1)));

        assertThat(leapt.due()).isFalse();
        assertThat(back.waited()).isZero();
        assertThat(back.lookedAt(start.minus(Duration.ofDays(1)).plus(Waiting.A_DAY)).due()).isTrue();
    }

    @Test
    void theTrailOfTheErasingLeadsToNobody() {
        Waiting waiting = scene.test.done(tx -> scene.erasure.ask(tx, person, Extent.PERSON, ErasureScene.YES));
        int before = lines(person);
        scene.test.clock().advance(Duration.ofHours(24));
        scene.test.done(tx -> Outcome.done(scene.erasure.carryOutDue(tx)));

        assertThat(lines(person)).as("no line of the erasing has their token").isEqualTo(before);
        assertThat(scene.test.<Integer>done(tx -> Outcome.done(tx.sql().fetchCount(AUDIT_LINE,
                AUDIT_LINE.ACTION.eq("PERSON_ERASED").and(AUDIT_LINE.OBJECT_TOKEN.isNull()))))).isEqualTo(1);
        assertThat(scene.test.<Boolean>done(tx -> Outcome.done(tx.sql().fetchExists(AUDIT_LINE,
                AUDIT_LINE.OBJECT_TOKEN.eq(Tokens.of(tx).erased(person.value())))))).isFalse();
        assertThat(waiting.sign()).hasSize(4);
    }

    /**
     * Random histories: of whoever was erased no id is left in any page of the file, opened and searched byte by byte, free ones too; nor
     * in the journal. Everybody else is as before.
     */
    @Test
    void nothingOfTheErasedIsLeftInAnyPage() throws IOException {
        for (int seed = 0; seed < 12; seed++) {
            try (ErasureScene one = new ErasureScene()) {
                Random random = new Random(seed);
                List<PersonId> all = new ArrayList<>();
                List<UUID> gone = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    all.add(one.person("Person " + i));
                    for (int visit = random.nextInt(5); visit > 0; visit--) {
                        UUID id = one.visit(all.get(i));
                        if (i < 3) {
                            gone.add(id);
                        }
                    }
                }
                for (PersonId erased : all.subList(0, 3)) {
                    gone.add(erased.value());
                    if (random.nextBoolean()) {
                        one.test.done(tx -> one.consents.withdraw(tx, erased, Purpose.KEEP_HEALTH));
                    }
                    if (random.nextBoolean()) {
                        one.test.done(tx -> one.erasure.atOnce(tx, erased, Extent.PERSON, ErasureScene.YES));
                    } else {
                        one.test.done(tx -> one.erasure.ask(tx, erased, Extent.PERSON, ErasureScene.YES));
                        one.test.clock().advance(Duration.ofHours(25));
                        one.test.done(tx -> Outcome.done(one.erasure.carryOutDue(tx)));
                    }
                }
                byte[] pages = RawPages.of(one.test.file(), TestStore.secret(KeyName.DK).copy());
                assertThat(gone).as("seed " + seed).noneMatch(id -> holds(pages, id));
                assertThat(all.subList(3, 6)).allMatch(kept -> holds(pages, kept.value()));
                assertThat(one.test.file().resolveSibling("data-journal")).as("old pages in the journal").isEmptyFile();
            }
        }
    }

    /** An older copy of the database comes back, and learns from the lines what it must let go of. */
    @Test
    void anOlderCopyLetsGoAgain() {
        PersonId kept = scene.person("Kept");
        scene.visit(kept);
        scene.visit(person);
        List<ErasureLine> lines = List.of(
                line(1, ErasureKind.ERASED, tokens().erased(person.value())),
                line(2, ErasureKind.WITHDRAWN, tokens().withdrawn(kept.value(), "KEEP_HEALTH", new UUID(0, 0))),
                line(3, ErasureKind.VISITS_DETACHED, tokens().visitsDetached(kept.value())),
                line(4, ErasureKind.ERASED, tokens().erased(UUID.randomUUID())));

        assertThat(scene.test.<Integer>done(tx -> Outcome.done(scene.erasure.apply(tx, lines)))).isEqualTo(3);

        assertThat(told(person)).isEmpty();
        assertThat(told(kept)).contains("Kept");
        assertThat(scene.test.store().write(tx -> scene.consents.permit(tx, kept, Purpose.KEEP_HEALTH)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(scene.test.<Boolean>done(tx -> Outcome.done(
                tx.sql().fetchExists(VISIT, VISIT.PERSON_ID.isNotNull())))).isFalse();
        assertThat(scene.test.store().erasureLines().stream().map(ErasureLine::happening))
                .containsExactlyElementsOf(lines.stream().map(ErasureLine::happening).toList());
    }

    @Test
    void pastVisitsOfChosenDaysLeadToNobodyAndTheRecordStays() {
        UUID first = scene.visit(person);
        LocalDate day = LocalDate.of(2026, 6, 16);
        scene.test.clock().advance(Duration.ofDays(1));
        UUID second = scene.visit(person);

        assertThat(scene.test.<Integer>done(tx -> scene.visits.detach(tx, person, day, day))).isEqualTo(1);

        List<UUID> left = scene.test.done(tx -> Outcome.done(tx.sql().select(VISIT.ID).from(VISIT)
                .where(VISIT.PERSON_ID.isNotNull()).fetch(VISIT.ID)));
        assertThat(left).containsExactly(second);
        assertThat(scene.test.<Integer>done(tx -> Outcome.done(tx.sql().fetchCount(VISIT)))).isEqualTo(2);
        assertThat(scene.test.<Boolean>done(tx -> Outcome.done(tx.sql().fetchExists(VISIT, VISIT.ID.eq(first)))))
                .isFalse();
        assertThat(told(person)).contains("Zainab");
        assertThat(scene.test.<Integer>done(tx -> scene.visits.detach(tx, person, null, null))).isEqualTo(1);
        assertThat(scene.test.store().write(tx -> scene.visits.detach(tx, person, null, null)))
                .isInstanceOf(Outcome.Refused.class);
    }

    private Tokens tokens() {
        return scene.test.done(tx -> Outcome.done(Tokens.of(tx)));
    }

    private ErasureLine line(long number, ErasureKind kind, byte[] token) {
        return new ErasureLine(number, kind, scene.test.clock().instant().plusSeconds(60), token,
                ErasureLine.beginning());
    }

    private int lines(PersonId about) {
        return scene.test.<List<AuditReads.Entry>>done(
                tx -> Outcome.done(AuditReads.of(tx, "person", about.value()))).size();
    }

    private String told(PersonId about) {
        return scene.test.<String>done(tx -> Outcome.done(
                scene.consents.held(tx, about, Language.EN).stream().map(held -> held.kind() + held.facts().stream()
                        .map(fact -> fact.label() + fact.value()).toList()).toList().toString()))
                .replace("[]", "");
    }

    private static boolean holds(byte[] pages, UUID id) {
        byte[] wanted = ErasureScene.bytes(id);
        outer : for (int at = 0; at <= pages.length - 16; at++) {
            for (int i = 0; i < 16; i++) {
                if (pages[at + i] != wanted[i]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
