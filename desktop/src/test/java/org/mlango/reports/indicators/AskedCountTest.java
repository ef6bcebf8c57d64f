package org.mlango.reports.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.reports.indicators.AskedCount.One;
import org.mlango.reports.protect.CountRow;
import org.mlango.reports.protect.Group;
import org.mlango.reports.protect.Level;
import org.mlango.reports.protect.Measure;

/** Counted by hand: plans by how they stood, people once, and no division that puts everybody into one line. */
class AskedCountTest {
    private static final UUID ZAWADI = UUID.randomUUID();

    private final List<One> all = new ArrayList<>();

    @Test
    void plansByHowTheyStoodAndPeopleOnce() {
        some(2, "ACTIVE");
        some(1, "PAUSED");
        all.add(new One(ZAWADI, "CLOSED"));
        all.add(new One(ZAWADI, "CLOSED"));
        all.add(new One(ZAWADI, "ACTIVE"));

        AskedCount count = AskedCount.of(Asked.PLANS, all);
        assertThat(row(count, "ASKED").cells()).extracting(Measure::value).containsExactly(3L, 1L, 2L, 0L);
        assertThat(row(count, "ASKED").cells()).extracting(Measure::contributors).containsExactly(3L, 1L, 1L, 0L);
        assertThat(row(count, "ASKED_PEOPLE").total().value()).isEqualTo(4);
    }

    @Test
    void whereAllStoodAlikeNoDivisionTellsIt() {
        some(20, "PAUSED");
        assertThat(levels()).as("everybody paused").containsExactly(1);
        some(20, "ACTIVE");
        assertThat(levels()).as("one that has all of them in one line is left out").containsExactly(4, 3, 1);
        some(20, "CLOSED");
        assertThat(levels()).containsExactly(4, 3, 2, 1);
    }

    @ParameterizedTest
    @EnumSource
    void everyDivisionHoldsEachValueOnce(Asked asked) {
        assertThat(asked.levels().getLast().isWhole()).isTrue();
        for (Level level : asked.levels()) {
            assertThat(level.groups().stream().map(Group::values).mapToInt(Set::size).sum())
                    .isEqualTo(asked.codes().size());
        }
        assertThat(asked.codes()).doesNotHaveDuplicates();
    }

    private List<Integer> levels() {
        return AskedCount.of(Asked.PLANS, all).lattice().down().stream().map(level -> level.groups().size()).toList();
    }

    private void some(int people, String value) {
        for (int i = 0; i < people; i++) {
            all.add(new One(UUID.randomUUID(), value));
        }
    }

    private static CountRow row(AskedCount count, String key) {
        return count.table().rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }
}
