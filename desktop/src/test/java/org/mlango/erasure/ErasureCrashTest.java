package org.mlango.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.centre.Centre;
import org.mlango.centre.CentreProfile;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.PersonId;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.consent.Shown;
import org.mlango.kit.text.Language;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.Store;
import org.mlango.vault.Reach;
import org.mlango.vault.Session;
import org.mlango.vault.TestVault;
import org.mlango.vault.Vault;
import org.mlango.visits.Visits;

/**
 * What a crash leaves at each step of an erasing: the folder is copied there as it lies, and the copy is opened as the next start would.
 * Either nothing happened, or all of it, and the file of erasures agrees with the database.
 */
class ErasureCrashTest {
    private static final int TIMES = 3;
    private final TestVault test = TestVault.locked();

    @TempDir
    private Path copies = Path.of("");

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void atEachStepItIsTheOldOrTheNew() throws IOException {
        for (int time = 0; time < TIMES; time++) {
            Path here = Files.createDirectory(copies.resolve("time" + time));
            Map<String, Boolean> erased = new LinkedHashMap<>();
            PersonId person;
            try (Session session = test.open()) {
                House house = new House();
                person = house.person(session.store(), time == 0);
                session.store().follow(lines -> copy(here, "COMMITTED"));
                house.done(session.store().write(tx -> {
                    Outcome<Receipt> outcome = house.erasure.atOnce(tx, person, Extent.PERSON,
                            yes -> Outcome.done(true));
                    copy(here, "WRITTEN");
                    return outcome;
                }));
                erased.put("WRITTEN", false);
                erased.put("COMMITTED", true);
            }
            // the line reaches the file at the next opening; cut short there, it is made up at the one after
            try (Session session = test.open()) {
                assertThat(session.erasures().whole()).isTrue();
                copy(here, "APPENDED");
                copy(here, "CUT");
                Path cut = here.resolve("CUT/g0001/erasures");
                byte[] whole = Files.readAllBytes(cut);
                Files.write(cut, Arrays.copyOf(whole, whole.length - 1 - 40 * time));
            }
            erased.put("APPENDED", true);
            erased.put("CUT", true);
            for (Map.Entry<String, Boolean> step : erased.entrySet()) {
                opensWith(here.resolve(step.getKey()), person, step.getValue(), step.getKey() + " " + time);
            }
        }
    }

    private static void opensWith(Path folder, PersonId person, boolean gone, String step) throws IOException {
        OpenResult<Session> result = new Vault(folder, Clock.systemUTC()).unlock(TestVault.FIRST,
                TestVault.PASSPHRASE.toCharArray(), Reach.EVERYTHING);
        assertThat(result).as(step).isInstanceOf(OpenResult.Opened.class);
        if (result instanceof OpenResult.Opened<Session>(Session session)) {
            try (session) {
                List<PersonId> known = session.store().read(new Consents()::everybody);
                assertThat(known.contains(person)).as(step).isEqualTo(!gone);
                assertThat(session.erasures().whole()).as(step).isTrue();
                assertThat(session.erasures().lines()).as(step).isEqualTo(session.store().erasureLines());
            }
        }
    }

    private void copy(Path into, String step) {
        try (var files = Files.walk(test.folder())) {
            for (Path file : files.toList()) {
                Path there = into.resolve(step).resolve(test.folder().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rooms, and somebody kept. */
    private static final class House {
        private final Consents consents = new Consents();
        private final Erasure erasure = new Erasure(consents, new Visits(consents), (tx, moment) -> List.of());

        PersonId person(Store store, boolean first) {
            PersonId person = PersonId.random();
            done(store.write(tx -> {
                if (first) {
                    done(new Centre().found(tx, new CentreProfile("Centre", Language.EN),
                            new WorkerRow(tx.worker(), TestVault.FIRST, Language.EN, Set.of(Role.MANAGER),
                                    true)));
                    consents.furnish(tx);
                }
                return consents.decide(tx, new DecisionDraft(person, Purpose.KEEP_RECORD, null, Answer.AGREED,
                        Shown.newest(Language.EN), Expressed.SPOKEN, Present.NONE, Present.NONE, null));
            }));
            return person;
        }

        void done(Outcome<?> outcome) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        }
    }
}
