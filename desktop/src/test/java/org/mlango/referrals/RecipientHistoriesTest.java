package org.mlango.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.REFERRAL_RECIPIENT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.consent.Withdrawal;
import org.mlango.kit.text.Language;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/**
 * Random histories of what one person says of two places: a yes to one is none to the other, whatever runs out, is taken back or gets new
 * words meanwhile. The gate, and the database without the gate, agree with a few plain lines.
 */
class RecipientHistoriesTest {
    private static final int STEPS = 40;

    /** What was said last of one place. */
    private record Said(Answer answer, int version, LocalDate review) {}

    @Property(tries = 12, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void aYesToOnePlaceIsNoneToTheOther(@ForAll long seed) {
        try (ReferralsScene scene = new ReferralsScene()) {
            new History(scene, new Random(seed)).run();
        }
    }

    private static final class History {
        private final ReferralsScene scene;
        private final Random random;
        private final UUID[] places = {UUID.randomUUID(), UUID.randomUUID()};
        private final @Nullable Said[] said = new @Nullable Said[2];
        private Said record;
        private int referVersion = 1;
        private int recordVersion = 1;

        History(ReferralsScene scene, Random random) {
            this.scene = scene;
            this.random = random;
            record = new Said(Answer.AGREED, 1, today().plusMonths(12));
        }

        void run() {
            for (int i = 0; i < STEPS; i++) {
                scene.test.scene(this::happens);
                scene.test.clock().advance(Duration.ofDays(random.nextInt(4) == 0 ? 100 + random.nextInt(300) : 1));
                scene.test.store().write(tx -> {
                    check(tx);
                    return Outcome.refused("", "undone");
                });
            }
        }

        private LocalDate today() {
            return scene.test.store().read(tx -> tx.today());
        }

        private void happens(WriteTx tx) {
            int at = random.nextInt(2);
            LocalDate today = tx.today();
            switch (random.nextInt(9)) {
                case 0, 1, 2 -> {
                    boolean done = decide(tx, Purpose.REFER, Answer.AGREED, places[at]);
                    assertThat(done).isEqualTo(holds(record, recordVersion, today));
                    if (done) {
                        LocalDate year = today.plusMonths(12);
                        said[at] = new Said(Answer.AGREED, referVersion,
                                record.review().isBefore(year) ? record.review() : year);
                    }
                }
                case 3 -> {
                    boolean done = decide(tx, Purpose.REFER, Answer.SAID_NO, places[at]);
                    assertThat(done).isEqualTo(holds(record, recordVersion, today) && !agreed(said[at]));
                    if (done) {
                        said[at] = new Said(Answer.SAID_NO, referVersion, today);
                    }
                }
                case 4, 5 -> {
                    boolean done = scene.consents.withdraw(tx, new Withdrawal(scene.person, Purpose.REFER, places[at],
                            Expressed.SPOKEN, Present.NONE, Present.NONE)) instanceof Outcome.Done;
                    assertThat(done).isEqualTo(agreed(said[at]));
                    if (done) {
                        said[at] = new Said(Answer.WITHDRAWN, referVersion, today);
                    }
                }
                case 6 -> {
                    if (decide(tx, Purpose.KEEP_RECORD, Answer.AGREED, null)) {
                        record = new Said(Answer.AGREED, recordVersion, today.plusMonths(12));
                    }
                }
                case 7 -> {
                    boolean done = scene.consents.withdraw(tx, scene.person,
                            Purpose.KEEP_RECORD) instanceof Outcome.Done;
                    assertThat(done).isEqualTo(agreed(record));
                    record = new Said(Answer.WITHDRAWN, recordVersion, today);
                    Stream.of(0, 1).filter(one -> agreed(said[one]))
                            .forEach(one -> said[one] = new Said(Answer.WITHDRAWN, referVersion, today));
                }
                default -> {
                    boolean refer = random.nextInt(3) != 0;
                    scene.consents.newTexts(tx, refer ? Purpose.REFER : Purpose.KEEP_RECORD,
                            "May we? " + random.nextLong(), "Je? " + random.nextLong());
                    referVersion += refer ? 1 : 0;
                    recordVersion += refer ? 0 : 1;
                }
            }
        }

        private boolean decide(WriteTx tx, Purpose purpose, Answer answer, @Nullable UUID to) {
            DecisionDraft draft = DecisionDraft.spoken(scene.person, purpose, answer, Language.SW);
            return scene.consents.decide(tx, to == null ? draft : draft.to(to)) instanceof Outcome.Done;
        }

        private void check(WriteTx tx) {
            for (int at : List.of(0, 1)) {
                boolean may = holds(record, recordVersion, tx.today()) && holds(said[at], referVersion, tx.today());
                assertThat(scene.consents.permit(tx, scene.person, Purpose.REFER, places[at]) instanceof Outcome.Done)
                        .as("the gate").isEqualTo(may);
                assertThat(pastTheGate(tx, places[at])).as("the database").isEqualTo(may);
            }
        }

        private boolean pastTheGate(WriteTx tx, UUID recipient) {
            try {
                return tx.sql().insertInto(REFERRAL_RECIPIENT).set(REFERRAL_RECIPIENT.ID, recipient)
                        .set(REFERRAL_RECIPIENT.PERSON_ID, scene.person.value())
                        .set(REFERRAL_RECIPIENT.WHO, new byte[1]).set(REFERRAL_RECIPIENT.ROW_VERSION, 1L)
                        .execute() == 1;
            } catch (DataAccessException refused) {
                // once their record was taken back there is nobody it could belong to, whatever they agreed to since
                return !String.valueOf(refused.getMessage()).contains("consent: ");
            }
        }

        private static boolean agreed(@Nullable Said said) {
            return said != null && said.answer() == Answer.AGREED;
        }

        private static boolean holds(@Nullable Said said, int version, LocalDate today) {
            return said != null && said.answer() == Answer.AGREED && said.version() == version
                    && today.isBefore(said.review());
        }
    }
}
