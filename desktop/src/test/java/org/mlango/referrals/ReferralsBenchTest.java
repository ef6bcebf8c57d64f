package org.mlango.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.REFERRAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;
import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.places.Need;
import org.mlango.places.PlaceChanges;
import org.mlango.places.PlaceContent;
import org.mlango.places.PlaceKind;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** Up to 20,000 referrals of 1,000 people, and 200 places: how long somebody waits at each screen. */
@Tag("bench")
class ReferralsBenchTest {
    private static final int MOST_PEOPLE = 1_000;
    private static final int TAKEN_BACK = 50;
    private static final int PLACES = 200;
    private static final int EACH = 20;
    private static final int TIMES = 5;
    private static final long WISHED = 200;

    private final ReferralsScene scene = new ReferralsScene();
    private final List<UUID> places = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();

    @AfterEach
    void close() {
        scene.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, MOST_PEOPLE})
    void howLongEachScreenTakes(int many) {
        fill(many);
        PersonId one = people.get(many / 2);
        long file = fastest(() -> {
            ReferralsSectionViewModel section = new ReferralsSectionViewModel(scene.test.background(),
                    scene.referrals);
            section.show(one);
            section.look();
            assertThat(section.rows).hasSize(EACH);
        });
        long form = fastest(() -> {
            ReferralFormViewModel model = new ReferralFormViewModel(scene.test.background(), scene.referrals,
                    scene.places, scene.asking);
            model.begin(one);
            PlaceChanges.choose(model.picker, places.get(many / 2 % PLACES));
            assertThat(model.agreed.get()).isTrue();
        });
        long began = System.nanoTime();
        for (PersonId person : people.subList(0, TAKEN_BACK)) {
            scene.test.done(tx -> scene.consents.withdraw(tx, person, Purpose.KEEP_RECORD));
        }
        long withdrawal = (System.nanoTime() - began) / TAKEN_BACK;
        RecallsViewModel recalls = new RecallsViewModel(scene.test.background(), scene.referrals);
        long today = fastest(recalls::read);
        assertThat(recalls.rows).hasSize(TAKEN_BACK * EACH);
        long referrals = (long) many * EACH;
        Bench.tell(Measured.of(Figure.REFERRALS, referrals).times(TIMES).took(file / 1e6)
                .noting(EACH + " of that person; the fastest"));
        Bench.tell(Measured.of(Figure.REFERRAL_FORM, referrals).times(TIMES).took(form / 1e6)
                .noting(PLACES + " places; the fastest"));
        Bench.tell(Measured.of(Figure.TAKEN_BACK, referrals).times(TAKEN_BACK).took(withdrawal / 1e6)
                .noting("the mean"));
        Bench.tell(Measured.of(Figure.RECALLS, referrals).times(TIMES).took(today / 1e6)
                .noting(recalls.rows.size() + " to tell; the fastest"));
        if (many == MOST_PEOPLE) {
            assertThat(ms(file)).isLessThan(WISHED);
            assertThat(ms(form)).isLessThan(WISHED * 2);
        }
    }

    private void fill(int many) {
        scene.test.done(tx -> {
            for (int i = 0; i < PLACES; i++) {
                places.add(value(scene.places.add(tx, PlaceContent.named("Invented place " + i, PlaceKind.OTHER,
                        Need.WOUND))));
            }
            return Outcome.done(true);
        });
        for (int from = 0; from < many; from += 100) {
            int batch = from;
            scene.test.done(tx -> {
                for (int i = batch; i < batch + 100; i++) {
                    people.add(somebody(tx, i));
                }
                return Outcome.done(true);
            });
        }
    }

    private PersonId somebody(WriteTx tx, int number) {
        PersonId id = PersonId.random();
        value(scene.people.register(tx, new Registration(id, PersonDraft.named("Invented " + number),
                List.of(DecisionDraft.spoken(id, Purpose.KEEP_RECORD, Answer.AGREED, Language.EN)))));
        UUID place = places.get(number % PLACES);
        Set<Say> says = Set.of(Say.NAME);
        Preview seen = scene.referrals.preview(tx, id, place, Set.of(Need.WOUND), says, Way.LETTER, "");
        Referral first = scene.referrals.one(tx, value(scene.referrals.offer(tx, new ReferralDraft(id, place,
                Set.of(Need.WOUND), says, Way.LETTER, "", seen,
                DecisionDraft.spoken(id, Purpose.REFER, Answer.AGREED, Language.EN))))).orElseThrow();
        Permit permit = value(scene.referrals.permit(tx, first));
        for (int i = 0; i < EACH; i++) {
            UUID referral = i == 0
                    ? first.id()
                    : ReferralWrites.insert(tx, permit, id, first.recipient(), first.codes(), OwnWords.NONE);
            tx.sql().update(REFERRAL).set(REFERRAL.STATE, ReferralState.SENT.name())
                    .set(REFERRAL.RECALL_ID, ReferralWrites.goesOut(tx, first.codes()))
                    .where(REFERRAL.ID.eq(referral)).execute();
        }
        return id;
    }

    private static <T> T value(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError(outcome);
    }

    private static long fastest(Runnable work) {
        long fastest = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            long began = System.nanoTime();
            work.run();
            fastest = Math.min(fastest, System.nanoTime() - began);
        }
        return fastest;
    }

    private static long ms(long nanos) {
        return nanos / 1_000_000;
    }
}
