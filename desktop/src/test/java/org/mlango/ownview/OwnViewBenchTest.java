package org.mlango.ownview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.OWN_VIEW;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.store.Outcome;

/** Up to 10,000 talks: how long it takes until somebody sees all fifty of theirs, beside fetching the sealed rows. */
@Tag("bench")
class OwnViewBenchTest {
    private static final int EACH = 50;
    private static final int TIMES = 9;

    private final OwnViewScene scene = new OwnViewScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void everythingSomebodySaid(int talks) {
        List<PersonId> people = new ArrayList<>();
        scene.test.store().withoutWaitingForTheDisk(() -> {
            for (int i = 0; i < talks / EACH; i++) {
                people.add(somebody(i));
            }
        });
        PersonId one = people.get(people.size() / 2);
        List<Long> took = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            KeptTalksViewModel model = scene.kept();
            model.show(one);
            took.add(nanos(model::earlierToo));
            assertThat(model.talks).hasSize(EACH);
            bare.add(nanos(() -> scene.test.store().read(tx -> tx.sql().selectFrom(OWN_VIEW)
                    .where(OWN_VIEW.PERSON_ID.eq(one.value())).fetch().size())));
        }
        Bench.tell(Measured.of(Figure.OWN_VIEW, talks).times(TIMES).took(middle(took)).beside(middle(bare))
                .noting(EACH + " of that person; the middle"));
    }

    private PersonId somebody(int number) {
        PersonId id = PersonId.random();
        scene.test.done(tx -> scene.people.register(tx, new Registration(id, PersonDraft.named("Invented " + number),
                List.of(yes(id, Purpose.KEEP_RECORD)))));
        scene.test.done(tx -> scene.consents.decide(tx, yes(id, Purpose.KEEP_CONVERSATION)));
        scene.test.done(tx -> {
            for (int i = 0; i < EACH; i++) {
                if (!(scene.ownView.keep(tx, new TalkDraft(id, Language.SW, List.of(new Answer(Question.WISH, null,
                        FiveWay.NO, Set.of(), "maneno " + i)))) instanceof Outcome.Done<?>)) {
                    return Outcome.refused("", "not kept");
                }
            }
            return Outcome.done(true);
        });
        return id;
    }

    private static DecisionDraft yes(PersonId id, Purpose purpose) {
        return DecisionDraft.spoken(id, purpose, org.mlango.consent.Answer.AGREED, Language.EN);
    }

    private static long nanos(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }

    private static double middle(List<Long> times) {
        return times.stream().sorted().toList().get(TIMES / 2) / 1e6;
    }
}
