package org.mlango.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.text.Language;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

class CentreTest {
    private final TestStore test = TestStore.fresh();
    private final Centre centre = new Centre();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theCentreAndItsFirstWorkerAreReadBackAsTheyWereWritten() {
        found();

        CentreProfile profile = test.store().read(centre::profile);
        List<WorkerRow> workers = test.store().read(centre::workers);
        assertThat(profile).isEqualTo(new CentreProfile("Kituo cha Mfano", Language.SW));
        assertThat(workers).extracting(WorkerRow::name).containsExactly("Amina");
    }

    @Test
    void whoCanSeeNamesAndWhoCanSeeResultsFollowsFromTheRoles() {
        found();
        test.done(tx -> centre.addWorker(tx, worker("Otieno", Role.FRONT_DESK)));
        test.done(tx -> centre.addWorker(tx, worker("Wanjiru", Role.MANAGER)));

        List<WorkerRow> workers = test.store().read(centre::workers);
        assertThat(workers).filteredOn(row -> row.opens(KeyName.IK)).extracting(WorkerRow::name)
                .containsExactly("Amina", "Otieno");
        assertThat(workers).filteredOn(row -> row.opens(KeyName.CK)).extracting(WorkerRow::name)
                .containsExactly("Amina", "Wanjiru");
        assertThat(workers).filteredOn(row -> row.opens(KeyName.NK)).extracting(WorkerRow::name)
                .containsExactly("Amina");
    }

    @Test
    void onlyAManagerAddsWorkers() {
        found();
        test.as(Role.FRONT_DESK);

        assertThat(test.store().write(tx -> centre.addWorker(tx, worker("Otieno", Role.MANAGER))))
                .isEqualTo(Outcome.refused("", "worker.not_yours"));
        assertThat(test.store().read(centre::workers)).hasSize(1);
    }

    @Test
    void twoWorkersWhoWouldSignInAlikeAreNotBothAdded() {
        found();

        Outcome<UUID> outcome = test.store().write(tx -> centre.addWorker(tx, worker("  AMINA ", Role.NURSE)));

        assertThat(outcome).isEqualTo(Outcome.refused("name", "worker.name.taken"));
    }

    @Test
    void aWorkerWhoLeftStaysInTheListWithoutKeys() {
        found();
        UUID otieno = test.done(tx -> centre.addWorker(tx, worker("Otieno", Role.FRONT_DESK)));
        test.done(tx -> centre.endWorker(tx, otieno));

        List<WorkerRow> workers = test.store().read(centre::workers);
        assertThat(workers).filteredOn(row -> row.id().equals(otieno)).singleElement()
                .matches(row -> !row.active() && !row.opens(KeyName.IK));
    }

    @Test
    void aSettingIsReplacedAndReadBack() {
        test.scene(tx -> centre.set(tx, "THEME", "DARK"));
        test.scene(tx -> centre.set(tx, "THEME", "LIGHT"));

        String theme = test.store().read(tx -> centre.setting(tx, "THEME").orElse(""));
        assertThat(theme).isEqualTo("LIGHT");
    }

    private void found() {
        test.as(Role.COUNSELLOR, Role.MANAGER);
        test.done(tx -> centre.found(tx, new CentreProfile("Kituo cha Mfano", Language.SW),
                new WorkerRow(TestStore.WORKER, "Amina", Language.EN, EnumSet.of(Role.COUNSELLOR), true)));
    }

    private static NewWorker worker(String name, Role role) {
        return new NewWorker(name, Language.EN, Set.of(role), "six words nobody knows at all".toCharArray(), "2580");
    }
}
