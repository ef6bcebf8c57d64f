package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;
import org.mlango.bench.Sizes;
import org.mlango.centre.Centre;
import org.mlango.centre.CentreProfile;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Shown;
import org.mlango.kit.text.Language;
import org.mlango.people.BirthYearSure;
import org.mlango.people.CameThrough;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.people.ReportingGender;
import org.mlango.store.Outcome;
import org.mlango.store.TestStore;
import org.mlango.store.Wholeness;
import org.mlango.store.WriteTx;

/** A centre that grows up to 100,000 people: how long a worker waits after the passphrase itself was weighed. */
@Tag("bench")
class LargeCentreTest {
    private static final int AT_ONCE = 5_000;
    private static final int TIMES = 4;
    private static final long HALF_A_SECOND = 500;

    private final Consents consents = new Consents();

    @Test
    void howLongWhoSignsInWaitsAfterTheKeyDerivation() throws IOException {
        try (TestVault test = TestVault.another()) {
            int there = 0;
            for (int people : Sizes.people()) {
                fill(test, there, people);
                there = people;
                List<Waited> waited = new ArrayList<>();
                for (int time = 0; time < TIMES; time++) {
                    waited.add(open(test, people));
                }
                Waited fastest = Collections.min(waited, Comparator.comparingLong(Waited::open));
                Bench.tell(Measured.of(Figure.UNLOCK, people).times(TIMES).took(ms(fastest.open()))
                        .beside(ms(fastest.derived()))
                        .noting(String.format(Locale.ENGLISH,
                                "the fastest; %d MB; behind it every name in %.0f ms, every page in %.0f ms",
                                Files.size(test.data()) / 1_000_000, ms(fastest.indexed()), ms(fastest.looked()))));
                if (Sizes.isLargest(people)) {
                    assertThat(ms(fastest.open())).as("milliseconds after the key derivation")
                            .isLessThan(HALF_A_SECOND);
                }
            }
        }
    }

    private static double ms(long nanos) {
        return nanos / 1e6;
    }

    /**
     * Nanoseconds.
     *
     * @param open from the derived key to a window somebody can work in
     * @param indexed every name, behind it
     * @param looked every page, behind it
     */
    private record Waited(long derived, long open, long indexed, long looked) {}

    private Waited open(TestVault test, int there) throws IOException {
        long derived = Weighing.nanos(test.folder, TestVault.FIRST, TestVault.PASSPHRASE);
        long began = System.nanoTime();
        try (Session session = test.open()) {
            long open = System.nanoTime() - began - derived;
            began = System.nanoTime();
            People people = new People(consents);
            TestVault.done(session.store().write(people::unlocked));
            long indexed = System.nanoTime() - began;
            assertThat(people.index().size()).isEqualTo(there);
            began = System.nanoTime();
            assertThat(TestStore.lookedThrough(session.store())).isEqualTo(Wholeness.WHOLE);
            return new Waited(derived, open, indexed, System.nanoTime() - began);
        }
    }

    private void fill(TestVault test, int there, int wanted) {
        try (Session session = test.open()) {
            People people = new People(consents);
            TestVault.done(session.store().write(tx -> there > 0 ? people.unlocked(tx) : furnish(tx, people)));
            session.store().withoutWaitingForTheDisk(() -> {
                for (int from = there; from < wanted; from += AT_ONCE) {
                    int first = from;
                    int last = Math.min(wanted, from + AT_ONCE);
                    TestVault.done(session.store().write(tx -> register(tx, people, first, last)));
                }
            });
        }
    }

    private Outcome<Boolean> furnish(WriteTx tx, People people) {
        new Centre().found(tx, new CentreProfile("Kituo cha Mfano", Language.EN), new WorkerRow(tx.worker(),
                TestVault.FIRST, Language.EN, tx.actor().roles(), true));
        consents.furnish(tx);
        return people.unlocked(tx);
    }

    private static Outcome<Boolean> register(WriteTx tx, People people, int first, int last) {
        for (int i = first; i < last; i++) {
            PersonId person = PersonId.random();
            PersonDraft draft = new PersonDraft("", "Person " + i, "phrase " + i, "07" + (10_000_000 + i),
                    CameThrough.NOT_ASKED, "", 1990, BirthYearSure.SURE, ReportingGender.FEMALE);
            DecisionDraft agreed = new DecisionDraft(person, Purpose.KEEP_RECORD, null, Answer.AGREED,
                    Shown.newest(Language.EN),
                    Expressed.SPOKEN, org.mlango.consent.Present.NONE, org.mlango.consent.Present.NONE, "");
            TestVault.done(people.register(tx, new Registration(person, draft, List.of(agreed), null, Set.of())));
        }
        return Outcome.done(true);
    }
}
