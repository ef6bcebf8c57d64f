package org.mlango.reports.donor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.FROZEN_COUNT;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.consent.Purpose;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.ReportName;
import org.mlango.reports.protect.pack.Mode;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

class CountReportTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DonorScene scene = new DonorScene(40).asManagerInJuly();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void theSameRecordsAreFrozenOnce() {
        assertThat(scene.counted(DonorScene.wish())).isInstanceOf(Outcome.Done.class);
        CountedReport again = done(scene.counted(DonorScene.wish()));

        assertThat(frozen()).isEqualTo(1);
        assertThat(again.before()).isEmpty();
        assertThat(again.roles()).containsExactly(Role.MANAGER);
        assertThat(again).hasToString("CountedReport[" + DonorScene.name().text() + "]");
    }

    @Test
    void whoTookItBackIsNotCountedAgain() {
        done(scene.counted(DonorScene.wish()));
        long before = total(done(scene.counted(DonorScene.wish())));
        scene.test.as(Role.COUNSELLOR)
                .done(tx -> scene.consents.withdraw(tx, scene.people.getFirst(), Purpose.COUNT_ME));
        scene.asManagerInJuly();

        assertThat(total(done(scene.counted(DonorScene.wish())))).isEqualTo(before - 1);
        assertThat(frozen()).isEqualTo(2);
    }

    @Test
    void totalsAloneLeaveTheGroupsToTheProof() {
        CountedReport report = done(scene.counted(new ReportWish(DonorScene.name(), false, Mode.SUPPRESS, true)));

        List<JsonNode> cells = cells(report);
        assertThat(cells).filteredOn(cell -> cell.path("labels").size() > 1).isNotEmpty()
                .allMatch(cell -> !cell.path("written").booleanValue(true));
        assertThat(cells).filteredOn(cell -> cell.path("labels").size() == 1).isNotEmpty()
                .allMatch(cell -> cell.path("written").booleanValue(true));
    }

    @Test
    void onlyWhoMayAndOnlyWhatIsOver() {
        Period running = Period.of(YearMonth.of(2026, 7), DonorScene.name().set().every(),
                DonorScene.name().set().yearFrom());
        assertThat(scene.counted(new ReportWish(new ReportName(DonorScene.name().set(), running), false,
                Mode.SUPPRESS, false))).isEqualTo(Outcome.refused("period", "release.not_ended"));
        scene.test.as(Role.NURSE);
        assertThat(scene.counted(DonorScene.wish())).isEqualTo(Outcome.refused("", "release.not_yours"));
        assertThat(frozen()).isZero();
    }

    @Test
    void aNameIsReadAsItWasWritten() {
        ReportName name = DonorScene.name();

        assertThat(ReportName.of(name.text())).contains(name);
        assertThat(ReportName.of("pepfar-prev 0 2025-10..2026-03")).as("of another edition").isEmpty();
        assertThat(ReportName.of("no-such 1 2025-10..2026-03")).isEmpty();
        assertThat(ReportName.of("pepfar-prev 1 2025-13..2026-03")).isEmpty();
        assertThat(ReportName.of("test")).isEmpty();
    }

    private static CountedReport done(Outcome<CountedReport> outcome) {
        if (outcome instanceof Outcome.Done<CountedReport>(CountedReport report)) {
            return report;
        }
        throw new AssertionError(outcome);
    }

    private static List<JsonNode> cells(CountedReport report) {
        return StreamSupport.stream(JSON.readTree(report.prepared().pack()).path("cells").spliterator(), false)
                .toList();
    }

    private static long total(CountedReport report) {
        return cells(report).stream().filter(cell -> cell.path("labels").size() == 1)
                .mapToLong(cell -> cell.path("count").longValue(0)).max().orElse(0);
    }

    private int frozen() {
        return scene.test.store().<Integer>read(tx -> tx.sql().fetchCount(FROZEN_COUNT));
    }
}
