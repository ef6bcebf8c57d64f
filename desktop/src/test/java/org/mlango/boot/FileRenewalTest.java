package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.centre.CentreProfile;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.PersonId;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.consent.Shown;
import org.mlango.erasure.TestErasing;
import org.mlango.kit.text.Language;
import org.mlango.store.ErasureLine;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.vault.Session;
import org.mlango.vault.TestVault;

/** After an erasing the file is written anew once, under a new key, and not again. */
class FileRenewalTest {
    private final TestVault test = TestVault.locked();
    private final Building building = new Building();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theLockAfterAnErasingWritesTheFileAnew() throws IOException {
        PersonId person = PersonId.random();
        List<ErasureLine> lines;
        try (Session session = test.open()) {
            told(session, person);
            assertThat(FileRenewal.run(session, building.erasure())).as("nobody was erased").isFalse();
            erase(session, person);
            lines = session.store().erasureLines();
            session.cover();
            assertThat(FileRenewal.run(session, building.erasure())).as("covered: nobody's keys are here").isFalse();
        }
        assertThat(test.folder().resolve("g0001")).exists();
        try (Session session = test.open()) {
            assertThat(FileRenewal.run(session, building.erasure())).isTrue();
            assertThat(FileRenewal.run(session, building.erasure())).as("once is enough").isFalse();
        }
        assertThat(test.folder().resolve("g0001")).doesNotExist();
        assertThat(Files.readString(test.folder().resolve("current"))).isEqualTo("1 g0002\n");
        try (Session session = test.open()) {
            assertThat(session.store().erasureLines()).isEqualTo(lines).hasSize(1);
            assertThat(session.erasures().lines()).isEqualTo(lines);
            assertThat(FileRenewal.unknown(session)).isEmpty();
            assertThat(session.store().read(building.consents()::everybody)).isEmpty();
        }
    }

    private void told(Session session, PersonId person) {
        done(session.store().write(tx -> {
            done(building.furnish(tx, new CentreProfile("Centre", Language.EN),
                    new WorkerRow(tx.worker(), TestVault.FIRST, Language.EN, Set.of(Role.MANAGER), true)));
            return building.consents().decide(tx, new DecisionDraft(person, Purpose.KEEP_RECORD, null, Answer.AGREED,
                    Shown.newest(Language.EN), Expressed.SPOKEN, Present.NONE, Present.NONE, null));
        }));
    }

    private void erase(Session session, PersonId person) {
        done(session.store().write(tx -> TestErasing.atOnce(building.erasure(), tx, person)));
    }

    private static void done(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
