package org.mlango.sheets;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.sheets.SheetsScene.PACK;
import static org.mlango.sheets.SheetsScene.STRIP;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.consent.PersonId;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

class SheetsViewModelTest {
    private final SheetsScene scene = new SheetsScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whatIsTypedStandsThereAgainForWhoeverTypedItUntilItIsRecorded() {
        SheetsViewModel model = scene.model();
        model.key(GridMode.ONE);
        GridViewModel grid = grid(model);
        grid.rows.get(1).thing(PACK).set("2");
        grid.rows.get(7).code.set("K7M");
        model.back();

        SheetsViewModel after = scene.model();
        assertThat(after.drafts.get()).containsOnlyKeys(GridMode.ONE);
        after.key(GridMode.ONE);
        assertThat(grid(after).rows.get(1).thing(PACK).get()).isEqualTo("2");
        assertThat(grid(after).rows.get(7).code.get()).isEqualTo("K7M");
        grid(after).rows.get(7).code.set("");
        grid(after).save();
        assertThat(after.grid.get()).isNull();
        assertThat(scene.count("visit")).isEqualTo(1);
        assertThat(scene.count("draft")).isZero();
        scene.undo.run();
        assertThat(scene.count("visit")).isZero();
        assertThat(scene.model().drafts.get()).as("typed again by nobody").containsOnlyKeys(GridMode.ONE);
    }

    @Test
    void aDraftIsReadByNobodyElseAndGoesAfterAWeek() {
        SheetsViewModel model = scene.model();
        model.key(GridMode.MANY);
        grid(model).rows.getFirst().people.set("4");
        grid(model).keep();
        byte[] kept = scene.seen(tx -> (byte[]) tx.sql().fetchSingle("SELECT content FROM draft").getValue(0));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("people", "OUTREACH");
        scene.test.clock().advance(Duration.ofDays(8));
        assertThat(scene.model().drafts.get()).isEmpty();
        scene.test.scene(tx -> scene.drafts.keep(tx, GridMode.ONE.form(),
                new GridDraft("", Where.CENTRE, List.of(), List.of(), Set.of())));
        assertThat(scene.count("draft")).as("the old one went").isEqualTo(1);
    }

    @Test
    void aCodeNobodyHasIsPutAsideOnlyIfTheWorkerSays() {
        scene.met(PersonId.random());
        SheetsViewModel model = scene.model();
        model.key(GridMode.ONE);
        GridViewModel grid = grid(model);
        GridRowViewModel row = grid.rows.get(2);
        row.code.set("K7M-4QX-2");
        row.thing(STRIP).set("1");
        grid.rows.get(3).thing(STRIP).set("x");
        grid.save();

        assertThat(row.onlyForCode()).isTrue();
        assertThat(grid.rows.get(3).onlyForCode()).isFalse();
        assertThat(grid.why.get().getFirst().code()).isEqualTo("grid.bad");
        assertThat(scene.count("visit")).isZero();
        grid.letGo(row);
        grid.rows.get(3).thing(STRIP).set("1");
        grid.save();
        assertThat(scene.count("visit")).isEqualTo(2);
    }

    @Test
    void anEveningIsCountedCorrectedAndRemoved() {
        SheetsViewModel model = scene.model();
        model.key(GridMode.MANY);
        grid(model).rows.getFirst().people.set("12");
        grid(model).rows.getFirst().gender.set("f");
        grid(model).rows.getFirst().thing(STRIP).set("30");
        grid(model).rows.get(1).thing(PACK).set("5");
        grid(model).save();
        assertThat(model.batches).singleElement().satisfies(batch -> {
            assertThat(batch.draft().people()).isEqualTo(12);
            assertThat(batch.draft().things()).isEqualTo(Map.of(STRIP, 30, PACK, 5));
        });
        model.correct(model.batches.getFirst());
        grid(model).rows.getFirst().people.set("13");
        grid(model).save();
        assertThat(grid(model).why.get().getFirst().code()).isEqualTo("reason.none");
        grid(model).reason.set(Reason.TYPED_WRONG);
        grid(model).save();
        assertThat(model.batches.getFirst().draft().people()).isEqualTo(13);
        model.remove(model.batches.getFirst());
        assertThat(model.batches).isEmpty();
        scene.undo.run();
        assertThat(model.batches).hasSize(1);
    }

    @Test
    void aSpreadsheetIsSeenFirstAndItsBadRowsCanBeMended(@TempDir Path folder) throws IOException {
        SheetsViewModel model = scene.model();
        model.takeIn();
        ImportViewModel file = requireNonNull(model.file.get());
        file.paste("Day\t" + scene.sign(PACK) + "\tCode\n16/06/2026\t2\t\n31/02/2026\t1\t\n16/06/2026\t=1+1\t\n"
                + "16/06/2026\t1\tK7M-4QX-2\n");
        ImportViewModel.Preview seen = requireNonNull(file.preview.get());
        assertThat(seen.sorted().rows()).isEqualTo(1);
        assertThat(file.bad).extracting(ImportViewModel.BadCell::row).containsExactly(3, 4, 5);
        assertThat(file.bad.get(1).why()).startsWith("This is a formula");
        assertThat(scene.count("visit")).isZero();
        Path bad = folder.resolve("rows.csv");
        file.saveBad(Optional.of(bad));
        assertThat(Files.readString(bad)).contains("31/02/2026", "'=1+1", "This is no day");
        file.letGo.set(true);
        assertThat(requireNonNull(file.preview.get()).sorted().rows()).isEqualTo(2);
        file.record();
        assertThat(scene.count("visit")).isEqualTo(2);
        assertThat(model.file.get()).isNull();

        model.takeIn();
        ImportViewModel again = requireNonNull(model.file.get());
        again.paste("Nothing\there\n1\t2\n");
        assertThat(again.why.get().getFirst().code()).isEqualTo("file.no_day");
        assertThat(again.preview.get()).isNull();
    }

    @Test
    void whoeverMayNotRecordSeesNoDoor() {
        scene.test.as(Role.MANAGER);
        SheetsViewModel model = scene.model();
        assertThat(model.ready.get()).isTrue();
        assertThat(model.mayRecord.get()).isFalse();
        assertThat(scene.test.store().write(tx -> scene.sheets.choose(tx, Set.of(PACK))))
                .isInstanceOf(Outcome.Refused.class);
    }

    private static GridViewModel grid(SheetsViewModel model) {
        return requireNonNull(model.grid.get());
    }
}
