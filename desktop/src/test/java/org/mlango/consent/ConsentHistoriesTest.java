package org.mlango.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.CONSENT_OPEN;
import static org.mlango.schema.Tables.COUNT_ME_CARD;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jooq.CloseableQuery;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.store.ErasureLine;
import org.mlango.store.ErasureLines;
import org.mlango.store.Outcome;
import org.mlango.store.TestStore;
import org.mlango.store.WriteTx;

/**
 * Random histories of {@link #PEOPLE} people at a time, who share a clock, texts and links: 20,000 in all. Whatever the reference says may
 * happen happens, and nothing else; and at the end the gate, the database with the gate taken away, what the screens show, and
 * the counts all say what it says.
 */
class ConsentHistoriesTest {
    private static final int WORLDS = 100;
    private static final int PEOPLE = 200;
    private static final int DAYS = 5;
    /** Records that may be linked lie in one block. */
    private static final int BLOCK = 3;
    private static final List<Purpose> ASKED = List.of(Purpose.KEEP_RECORD, Purpose.COUNT_ME, Purpose.CONTACT,
            Purpose.KEEP_RESULTS);
    private static @Nullable TestStore shared;
    private static byte[] furnished = new byte[0];

    @Property(tries = WORLDS, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void everythingAgreesWithTheReference(@ForAll long seed) {
        new World(store(), new Random(seed)).run();
    }

    private static TestStore store() {
        TestStore test = shared;
        if (test == null) {
            test = TestStore.fresh();
            test.scene(tx -> {
                TestWorker.insert(tx);
                new Consents().furnish(tx);
            });
            furnished = test.kept();
            shared = test;
        }
        test.clock().set(TestStore.START);
        test.back(furnished);
        return test;
    }

    @AfterContainer
    static void close() {
        if (shared != null) {
            shared.close();
        }
        shared = null;
    }

    private enum Event {
        AGREE(34), SAY_NO(12), TAKE_BACK(12), STOP(8), LIFT(6), LINK(14), PART(4), HIDE(10);

        final int weight;

        Event(int weight) {
            this.weight = weight;
        }

        static Event any(Random random) {
            int at = random.nextInt(IntStream.of(weights()).sum());
            for (Event event : values()) {
                at -= event.weight;
                if (at < 0) {
                    return event;
                }
            }
            throw new AssertionError();
        }

        private static int[] weights() {
            return Arrays.stream(values()).mapToInt(event -> event.weight).toArray();
        }
    }

    /** Two hundred people, and what became of them. */
    private static final class World {
        private final TestStore test;
        private final Random random;
        private final Consents consents = new Consents();
        private final List<PersonId> people = IntStream.range(0, PEOPLE).mapToObj(i -> PersonId.random()).toList();
        private final List<Integer> erased = new ArrayList<>();
        private final List<ConsentReference.TakenBack> takenBack = new ArrayList<>();
        private ConsentReference reference;

        /** As it stood once. */
        private record Older(byte[] file, ConsentReference reference, int erased) {}

        World(TestStore test, Random random) {
            this.test = test;
            this.random = random;
            reference = new ConsentReference(today());
        }

        void run() {
            Older older = null;
            int copied = random.nextInt(2 * DAYS);
            for (int i = 0; i < DAYS; i++) {
                test.scene(this::day);
                if (i == copied) {
                    older = new Older(test.kept(), new ConsentReference(reference), erased.size());
                }
                test.clock().advance(Duration.ofDays(passing()));
            }
            if (older != null) {
                bringBack(older);
            }
            test.store().write(tx -> {
                check(tx);
                return Outcome.refused("", "undone");
            });
        }

        private int passing() {
            return switch (random.nextInt(10)) {
                case 0 -> -1 - random.nextInt(40);
                case 1, 2 -> 300 + random.nextInt(100);
                case 3 -> 364 + random.nextInt(3);
                default -> random.nextInt(60);
            };
        }

        private LocalDate today() {
            return LocalDate.now(test.clock());
        }

        private void day(WriteTx tx) {
            if (random.nextInt(12) == 0) {
                Purpose purpose = purpose();
                consents.newTexts(tx, purpose, "May we? " + random.nextLong(), "Je? " + random.nextLong());
                reference.newText(purpose, tx.today());
            }
            for (int who = 0; who < PEOPLE; who++) {
                if (random.nextInt(5) < 3) {
                    happens(tx, who);
                }
            }
        }

        private void happens(WriteTx tx, int who) {
            PersonId person = people.get(who);
            if (reference.isHidden(who)) {
                waitsToBeErased(tx, who, person);
                return;
            }
            Event event = Event.any(random);
            Purpose purpose = purpose();
            boolean everything = random.nextInt(3) == 0;
            int other = who / BLOCK * BLOCK + random.nextInt(BLOCK);
            boolean possible = other < PEOPLE && !reference.isHidden(other);
            boolean expected = switch (event) {
                case AGREE -> reference.agree(who, purpose, tx.today(), tx.now());
                case SAY_NO -> reference.sayNo(who, purpose, tx.today(), tx.now());
                case TAKE_BACK -> takenBack.addAll(reference.takeBack(who, purpose, tx.today(), tx.now()));
                case STOP -> reference.stop(who, everything ? ConsentReference.EVERYTHING : purpose.name(), tx.now());
                case LIFT -> reference.lift(who, everything ? ConsentReference.EVERYTHING : purpose.name(), tx.now());
                case LINK -> possible && reference.link(who, other, tx.today());
                case PART -> possible && reference.part(who, other);
                case HIDE -> reference.hide(who);
            };
            Outcome<?> outcome = switch (event) {
                case AGREE -> consents.decide(tx, DecisionDraft.spoken(person, purpose, Answer.AGREED, language()));
                case SAY_NO -> consents.decide(tx, DecisionDraft.spoken(person, purpose, Answer.SAID_NO, language()));
                case TAKE_BACK -> consents.withdraw(tx, person, purpose);
                case STOP -> everything
                        ? consents.restrict(tx, person, Ground.OWN_WISH, null)
                        : consents.object(tx, person, purpose, null);
                case LIFT -> consents.lift(tx, person, everything ? null : purpose, Ground.OWN_WISH, null);
                case LINK -> possible ? consents.link(tx, person, people.get(other)) : Outcome.refused("", "hidden");
                case PART -> possible ? consents.part(tx, person, people.get(other)) : Outcome.refused("", "hidden");
                case HIDE -> consents.hide(tx, person);
            };
            assertThat(outcome instanceof Outcome.Done).as("%s of %s, %s", event, who, purpose).isEqualTo(expected);
        }

        private void waitsToBeErased(WriteTx tx, int who, PersonId person) {
            switch (random.nextInt(3)) {
                case 0 -> {
                    reference.showAgain(who);
                    consents.showAgain(tx, person);
                }
                case 1 -> {
                    takenBack.addAll(reference.erase(who, tx.today(), tx.now()));
                    erased.add(who);
                    consents.erase(tx, List.of(person));
                }
                default -> {
                    // still waits
                }
            }
        }

        /** The file is lost and an older copy comes back: what was erased and taken back since is done again. */
        private void bringBack(Older older) {
            List<ErasureLine> lines = test.store().read(ErasureLines::all);
            test.back(older.file());
            reference = older.reference();
            test.scene(tx -> {
                for (int who : erased.subList(older.erased(), erased.size())) {
                    reference.erase(who, tx.today(), tx.now());
                    consents.eraseAgain(tx, List.of(people.get(who)));
                }
                reference.takeBackAgain(takenBack, tx.today());
                consents.withdrawAgain(tx, lines);
            });
        }

        private void check(WriteTx tx) {
            LocalDate today = tx.today();
            Set<String> open = new TreeSet<>();
            tx.sql().selectFrom(CONSENT_OPEN)
                    .forEach(row -> open.add(row.getPurpose() + " " + people.indexOf(new PersonId(row.getPersonId()))));
            Set<String> expected = new TreeSet<>();
            for (int who = 0; who < PEOPLE; who++) {
                for (Purpose purpose : ASKED) {
                    if (reference.permits(who, purpose, today)) {
                        expected.add(purpose + " " + who);
                    }
                }
            }
            assertThat(open).as("what the database lets in").isEqualTo(expected);
            try (PastTheGate past = new PastTheGate(tx)) {
                for (int who = 0; who < PEOPLE; who++) {
                    check(tx, past, who, today);
                }
            }
            counts(tx, today.minusDays(random.nextInt(800) - 100));
        }

        private void check(WriteTx tx, PastTheGate past, int who, LocalDate today) {
            PersonId person = people.get(who);
            for (PurposeStanding row : consents.standings(tx, person)) {
                assertThat(row.standing()).as("the screen, %s of %s", row.purpose(), who)
                        .isEqualTo(reference.standing(who, row.purpose(), today));
            }
            Purpose purpose = purpose();
            assertThat(consents.permit(tx, person, purpose) instanceof Outcome.Done)
                    .as("the gate, %s of %s", purpose, who)
                    .isEqualTo(reference.permits(who, purpose, today));
            assertThat(past.letsInPerson(person)).as("the record of %s, without the gate", who)
                    .isEqualTo(reference.permits(who, Purpose.KEEP_RECORD, today));
            assertThat(past.letsInContact(person)).as("how to reach %s, without the gate", who)
                    .isEqualTo(reference.permits(who, Purpose.CONTACT, today));
        }

        private void counts(WriteTx tx, LocalDate day) {
            Set<Integer> counted = new HashSet<>();
            tx.sql().selectFrom(COUNT_ME_CARD).where(COUNT_ME_CARD.FROM_DAY.le(day), COUNT_ME_CARD.UNTIL_DAY.gt(day))
                    .forEach(row -> counted.add(people.indexOf(new PersonId(row.getPersonId()))));
            for (int who = 0; who < PEOPLE; who++) {
                assertThat(counted.contains(who)).as("the count of %s, %s", day, who)
                        .isEqualTo(reference.counts(who, day));
            }
        }

        private Purpose purpose() {
            return random.nextInt(3) == 0 ? Purpose.KEEP_RECORD : ASKED.get(random.nextInt(ASKED.size()));
        }

        private Language language() {
            return random.nextBoolean() ? Language.EN : Language.SW;
        }
    }

    /** Rows written straight into the tables, past the gate. Prepared once: what is prepared holds every trigger. */
    private static final class PastTheGate implements AutoCloseable {
        private final WriteTx tx;
        private final CloseableQuery person;
        private final CloseableQuery contact;

        PastTheGate(WriteTx tx) {
            this.tx = tx;
            person = tx.sql()
                    .query("INSERT INTO person (id, registered_day, birth_year_sure, reporting_gender, identity,"
                            + " decision_id, registered_by_id, row_version) SELECT ?, today_day, 'NOT_ASKED', 'NOT_ASKED', x'00', ?, ?, 1"
                            + " FROM clock", new byte[16], new byte[16], bytes(TestStore.WORKER))
                    .keepStatement(true);
            contact = tx.sql()
                    .query("INSERT INTO person_contact (person_id, contact, row_version) VALUES (?, x'00', 1)",
                            new byte[16])
                    .keepStatement(true);
        }

        boolean letsInPerson(PersonId id) {
            UUID decision = ConsentQueries.standing(tx, id, Purpose.KEEP_RECORD, ConsentQueries.NOBODY)
                    .map(StandingRow::decision).orElse(id.value());
            return letsIn(person.bind(1, bytes(id.value())).bind(2, bytes(decision)));
        }

        boolean letsInContact(PersonId id) {
            return letsIn(contact.bind(1, bytes(id.value())));
        }

        private static boolean letsIn(Query write) {
            try {
                return write.execute() == 1;
            } catch (DataAccessException refused) {
                return false;
            }
        }

        private static byte[] bytes(UUID id) {
            return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                    .array();
        }

        @Override
        public void close() {
            person.close();
            contact.close();
        }
    }
}
