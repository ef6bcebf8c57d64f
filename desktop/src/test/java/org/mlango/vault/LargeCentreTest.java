package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

/** A centre of 100,000 people: how long a worker waits after the passphrase itself was weighed. */
@Tag("bench")
class LargeCentreTest {
    private static final int PEOPLE = 100_000;
    private static final int AT_ONCE = 5_000;
    private static final long HALF_A_SECOND = 500;

    private final Consents consents = new Consents();

    @Test
    void howLongWhoSignsInWaitsAfterTheKeyDerivation() throws IOException {
        try (TestVault test = TestVault.another()) {
            fill(test);
            long size = Files.size(test.data());
            long fastest = Long.MAX_VALUE;
            for (int time = 0; time < 4; time++) {
                fastest = Math.min(fastest, open(test, size));
            }
            assertThat(fastest).as("milliseconds after the key derivation").isLessThan(HALF_A_SECOND);
        }
    }

    /** @return milliseconds from the derived key to a window somebody can work in */
    private long open(TestVault test, long size) throws IOException {
        long began = System.nanoTime();
        SlotFile slots = TestVault.opened(SlotFile.read(Files.readAllBytes(test.slots())));
        DoorKey.of(TestVault.FIRST, TestVault.PASSPHRASE.toCharArray(), slots.salt(), slots.cost()).close();
        long derived = System.nanoTime() - began;
        began = System.nanoTime();
        try (Session session = test.open()) {
            long open = System.nanoTime() - began - derived;
            began = System.nanoTime();
            People people = new People(consents);
            TestVault.done(session.store().write(people::unlocked));
            long indexed = System.nanoTime() - began;
            assertThat(people.index().size()).isEqualTo(PEOPLE);
            began = System.nanoTime();
            assertThat(TestStore.lookedThrough(session.store())).isEqualTo(Wholeness.WHOLE);
            long looked = System.nanoTime() - began;
            System.out.printf(Locale.ENGLISH,
                    "unlock, %,d people, %d MB: key derivation %d ms, then open %d ms, ratio %.2f; behind it: every name %d ms, every page %d ms%n",
                    PEOPLE, size / 1_000_000, derived / 1_000_000, open / 1_000_000, (double) open / derived,
                    indexed / 1_000_000, looked / 1_000_000);
            return open / 1_000_000;
        }
    }

    private void fill(TestVault test) {
        try (Session session = test.open()) {
            People people = new People(consents);
            TestVault.done(session.store().write(tx -> {
                new Centre().found(tx, new CentreProfile("Kituo cha Mfano", Language.EN), new WorkerRow(tx.worker(),
                        TestVault.FIRST, Language.EN, tx.actor().roles(), true));
                consents.furnish(tx);
                return people.unlocked(tx);
            }));
            session.store().withoutWaitingForTheDisk(() -> {
                for (int from = 0; from < PEOPLE; from += AT_ONCE) {
                    int first = from;
                    TestVault.done(session.store().write(tx -> register(tx, people, first)));
                }
            });
        }
    }

    private static Outcome<Boolean> register(WriteTx tx, People people, int first) {
        for (int i = first; i < first + AT_ONCE; i++) {
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
